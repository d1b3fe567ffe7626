/** The leading commodities and their buyers, as the profiles list them. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { sourceOf, trap } from '../../said';
import { leadingModel, toldApart } from '../own-lines';
import { share } from '../../../words/en/trade/pieces';
import type { TradeQuestion } from './question';

export function leadingFigures({ page, trade, views: { country } }: TradeQuestion): Figure[] {
	const leading = [
		{
			kind: 'commodity-exports',
			what: 'Leading commodities',
			of: '% of exports of goods',
			heading: 'Commodity',
			rows: trade.commodities
		},
		{
			kind: 'commodity-markets',
			what: 'Leading buyers of commodities',
			of: '% of exports of commodities',
			heading: 'Buyer',
			rows: trade.markets
		}
	];
	return leading.map(({ kind, what, of, heading, rows }) =>
		countryFigure({
			id: kind,
			title: `${what}${rows[0] ? `: ${rows[0].name} first, ${share(rows[0].share)}` : ''}`,
			measure: `${what}, ${of}`,
			chart: { kind: 'listing', model: leadingModel(toldApart(rows), heading) },
			iso3: country.iso3,
			sources: [sourceOf(page, kind)],
			notes: [trap(page, kind)],
			file: rows.length > 0 ? `api/flows/${kind}/${country.iso3}.csv` : '',
			none: `The commodity profiles have none for ${country.inSentence}.`
		})
	);
}
