/** Exports and imports over time: of GDP, in dollars, and as a part of the world's. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { indicatorFigures } from '../../indicator-figure';
import { lines as englishLines, overTime as english } from '../../../words/en/trade/lines';
import type { LinesWords, OverTimeWords } from '../../../words/trade/lines';
import { notesOf, published } from '../../said';
import { ownFinding, ownModel } from '../own-lines';
import { lineOf, type TradeQuestion } from './question';

export function overTimeSection(
	question: TradeQuestion,
	words: OverTimeWords = english,
	lines: LinesWords = englishLines
): FigureSection {
	const { page, views, years } = question;
	const { country } = views;
	const goods = [
		lineOf(question, 'TX.VAL.MRCH.CD.WT', words.labels.exports),
		lineOf(question, 'TM.VAL.MRCH.CD.WT', words.labels.imports)
	];
	return {
		id: 'over-time',
		title: words.title,
		figures: [
			...indicatorFigures(
				page,
				['NE.EXP.GNFS.ZS', 'NE.IMP.GNFS.ZS', 'TX_EXP_GBMRCH'],
				{ views, years },
				(id) => ({
					filename: `${id}-${country.iso3}`,
					notes: id === 'TX_EXP_GBMRCH' ? [] : [words.ofGdp]
				})
			),
			linesFigure({
				id: 'goods-traded',
				measures: ['TX.VAL.MRCH.CD.WT', 'TM.VAL.MRCH.CD.WT'],
				title: ownFinding(goods, country.inSentence, lines),
				measure: words.measure,
				model: ownModel(goods, years),
				iso3: country.iso3,
				sources: [published(page, 'TX.VAL.MRCH.CD.WT')],
				notes: [words.note, ...notesOf(page, 'TX.VAL.MRCH.CD.WT', 'TM.VAL.MRCH.CD.WT')],
				none: words.none(country.inSentence)
			})
		]
	};
}
