/** Trade within Africa by section of goods. */
import { countryFigure } from '../../../figure/country';
import type { FigureSection } from '../../../figure/section';
import { sourceOf, trap } from '../../said';
import { africaFinding, africaModel } from '../pairs';
import type { TradeQuestion } from './question';

export function africaSection({ page, trade, views }: TradeQuestion): FigureSection {
	const { country } = views;
	const period = trade.africaPeriod ? `, ${trade.africaPeriod}` : '';
	return {
		id: 'africa',
		title: 'Trade within Africa',
		figures: [
			countryFigure({
				id: 'africa-sections',
				title: africaFinding(trade.africa, country.inSentence),
				measure: `Trade with African economies by section of goods, US dollars a year${period}, current prices`,
				chart: { kind: 'bars', model: africaModel(trade.africa) },
				iso3: country.iso3,
				sources: [sourceOf(page, 'africa-trade')],
				notes: [trap(page, 'africa-trade')],
				none: `This table is of trade between African economies; it has no rows for ${country.inSentence}. Partners above include African ones where it reported them.`
			})
		]
	};
}
