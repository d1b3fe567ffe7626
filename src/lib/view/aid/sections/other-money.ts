/** Aid beside investment, remittances, debt service and own revenue; what stays of grants and loans. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { notesOf, published, sourceOf, trap } from '../../said';
import { moneyFinding, moneyModel } from '../money';
import type { OtherMoneyWords } from '../../../words/aid/other-money';
import { otherMoney } from '../../../words/en/aid/other-money';
import { doubtfulYears, transferFinding, transferModel, transferTable } from '../transfer';
import type { AidQuestion } from './question';

export function otherMoneySection(
	{ page, aid, years }: AidQuestion,
	words: OtherMoneyWords = otherMoney
): FigureSection {
	const { iso3, inSentence } = aid.views.country;
	const money = moneyModel(aid.series, years, words);
	const transfer = transferModel(aid.flows.money, years, words);
	const doubts = doubtfulYears(aid.flows.money);
	const { kept } = words;
	return {
		id: 'other-money',
		title: words.heading,
		figures: [
			linesFigure({
				iso3,
				id: 'money',
				title: moneyFinding(money, inSentence, words),
				measure: words.measure,
				model: money,
				sources: ['DT.ODA.ODAT.CD', 'UNCTAD.FDI.IN', 'IDS.TDS.USD'].map((id) => published(page, id)),
				notes: [...words.notes, ...notesOf(page, 'UNCTAD.FDI.IN', 'IDS.TDS.USD')],
				none: words.none(inSentence)
			}),
			linesFigure({
				iso3,
				id: 'net-transfer',
				title: transferFinding(transfer, inSentence, doubts, words),
				measure: kept.measure,
				model: transfer,
				table: transferTable(transfer, kept.measure, doubts, words),
				sources: [sourceOf(page, 'lending')],
				notes: [kept.doubts(doubts), kept.note, trap(page, 'lending'), trap(page, 'grants')],
				none: kept.none(inSentence)
			})
		]
	};
}
