/** Aid beside investment, remittances, debt service and own revenue; what stays of grants and loans. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { notesOf, published, sourceOf, trap } from '../../said';
import { moneyFinding, moneyModel } from '../money';
import { doubtfulYears, doubtNote, transferFinding, transferModel, transferTable } from '../transfer';
import type { AidQuestion } from './question';

const KEPT =
	'Grants and public loans received, principal and interest paid on loans (below zero), and what stayed, US dollars, current prices';

export function otherMoneySection({ page, aid, years }: AidQuestion): FigureSection {
	const { iso3, inSentence } = aid.views.country;
	const money = moneyModel(aid.series, years);
	const transfer = transferModel(aid.flows.money, years);
	const doubts = doubtfulYears(aid.flows.money);
	return {
		id: 'other-money',
		title: 'Aid and other money',
		figures: [
			linesFigure({
				iso3,
				id: 'money',
				title: moneyFinding(money, inSentence),
				measure:
					'Net aid, inflow of foreign direct investment, remittances, service of public external debt (below zero: paid) and the government’s own revenue, US dollars, current prices',
				model: money,
				sources: ['DT.ODA.ODAT.CD', 'UNCTAD.FDI.IN', 'IDS.TDS.USD'].map((id) => published(page, id)),
				notes: [
					'Own revenue (taxes, where nothing else is reported) is its share of GDP times GDP in dollars.',
					'Receipts of a customs union such as SACU are in it: no open table has them, or the taxes on trade, as a series of their own.',
					...notesOf(page, 'UNCTAD.FDI.IN', 'IDS.TDS.USD')
				],
				none: `None of these flows is known for ${inSentence}.`
			}),
			linesFigure({
				iso3,
				id: 'net-transfer',
				title: transferFinding(transfer, inSentence, doubts),
				measure: KEPT,
				model: transfer,
				table: transferTable(transfer, KEPT, doubts),
				sources: [sourceOf(page, 'lending')],
				notes: [
					doubtNote(doubts),
					'Dollars of each year: not to be joined with the charts in dollars of 2022.',
					trap(page, 'lending'),
					trap(page, 'grants')
				],
				none: `No grants or public loans to ${inSentence} are in the open tables.`
			})
		]
	};
}
