/** The leading commodities and their buyers, as the profiles list them. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import type { CommodityWords } from '../../../words/trade/commodities';
import { sourceOf, trap } from '../../said';
import { leadingModel, toldApart } from '../own-lines';
import type { TradeQuestion } from './question';

export function leadingFigures(
	{ page, trade, views: { country } }: TradeQuestion,
	words: CommodityWords['leading']
): Figure[] {
	const leading = [
		{ kind: 'commodity-exports', rows: trade.commodities },
		{ kind: 'commodity-markets', rows: trade.markets }
	] as const;
	return leading.map(({ kind, rows }) =>
		countryFigure({
			id: kind,
			title: words.finding(kind, rows[0] ?? null),
			measure: words.measure(kind),
			chart: { kind: 'listing', model: leadingModel(kind, toldApart(rows), words) },
			iso3: country.iso3,
			sources: [sourceOf(page, kind)],
			notes: [trap(page, kind)],
			file: rows.length > 0 ? `api/flows/${kind}/${country.iso3}.csv` : '',
			none: words.none(country.inSentence)
		})
	);
}
