/** How far trade depends on few buyers, sellers and kinds of goods, recomputed. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { published, sourceOf, trap } from '../../said';
import { concentrationFinding, concentrationModel } from '../concentration';
import { apartYears, apartYearsSaid, leftOutSaid, partialLists } from '../coverage';
import { TOTAL_IDS, totalOf, wholeOf, type TradeQuestion } from './question';

export function concentrationSection({ page, trade, views, years }: TradeQuestion): FigureSection {
	const { country } = views;
	const whole = { ...trade, ...wholeOf(trade, views) };
	const table = published(page, TOTAL_IDS.exports)?.dataset ?? '';
	return {
		id: 'concentration',
		title: 'Concentration',
		figures: [
			linesFigure({
				id: 'hhi',
				title: concentrationFinding(whole, country.inSentence),
				measure:
					'Concentration (HHI, 0 to 1) of buyers and of sixteen kinds of goods sold, and of sellers of imports, from values in US dollars of each year',
				model: {
					...concentrationModel(whole),
					...(years.from === null ? {} : { from: years.from }),
					...(years.to === null ? {} : { to: years.to })
				},
				iso3: country.iso3,
				sources: [sourceOf(page, 'exports')],
				notes: [
					leftOutSaid([
						['buyers', partialLists(whole.exports)],
						['sellers', partialLists(whole.imports)]
					]),
					apartYearsSaid(
						apartYears(trade.goods, totalOf(trade, views, 'exports')),
						'exports of goods',
						table
					),
					'Recomputed here from the reports; the publisher’s own index is another one. Partners that are not named count as one partner; amounts of zero or below are left aside. Few kinds of goods (sixteen) hide how few products may stand behind each.',
					trap(page, 'exports'),
					trap(page, 'exports-products')
				],
				method: '/methods/',
				none: `Without reports of its own by partner (of nine tenths of the total at least) or kind of goods the index cannot be computed for ${country.inSentence}.`
			})
		]
	};
}
