/** How far trade depends on few buyers, sellers and kinds of goods, recomputed. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { concentration as english } from '../../../words/en/trade/concentration';
import type { ConcentrationWords } from '../../../words/trade/concentration';
import { published, sourceOf, trap } from '../../said';
import { concentrationFinding, concentrationModel } from '../concentration';
import { apartYears, partialLists, together } from '../coverage';
import { TOTAL_IDS, totalOf, wholeOf, type TradeQuestion } from './question';

export function concentrationSection(
	{ page, trade, views, years }: TradeQuestion,
	words: ConcentrationWords = english
): FigureSection {
	const { country } = views;
	const whole = { ...trade, ...wholeOf(trade, views) };
	const apart = together(apartYears(trade.goods, totalOf(trade, views, 'exports')));
	const table = published(page, TOTAL_IDS.exports)?.dataset ?? '';
	return {
		id: 'concentration',
		title: words.title,
		figures: [
			linesFigure({
				id: 'hhi',
				title: concentrationFinding(whole, country.inSentence, words),
				measure: words.measure,
				model: {
					...concentrationModel(whole, words),
					...(years.from === null ? {} : { from: years.from }),
					...(years.to === null ? {} : { to: years.to })
				},
				iso3: country.iso3,
				sources: [sourceOf(page, 'exports')],
				notes: [
					words.leftOut({
						buyers: together(partialLists(whole.exports)),
						sellers: together(partialLists(whole.imports))
					}),
					apart && words.apart(apart, table),
					words.recomputed,
					trap(page, 'exports'),
					trap(page, 'exports-products')
				],
				method: '/methods/',
				none: words.none(country.inSentence)
			})
		]
	};
}
