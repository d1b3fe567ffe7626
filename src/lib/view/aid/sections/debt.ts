/** Public and external debt, to whom, what it costs, and the reserves. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import type { FlowId } from '../../../state/flow-measures';
import { indicatorFigures } from '../../indicator-figure';
import type { DebtWords } from '../../../words/aid/debt';
import { debt } from '../../../words/en/aid/debt';
import { notesOf, published, sourceOf, trap } from '../../said';
import {
	creditorKindFinding,
	creditorKinds,
	creditorLines,
	creditorLinesFinding,
	serviceFinding,
	serviceOfRevenue
} from '../creditors';
import { creditorFinding, creditorFlows, debtYear } from '../creditor-flows';
import { SADC_RESERVES } from '../targets';
import type { FinanceQuestion } from './question';

const CREDITORS: FlowId = 'FLOW.DEBT.CREDITORS';
/** Creditors with a line of their own. */
const MOST = 4;

export function debtSection(question: FinanceQuestion, words: DebtWords = debt): FigureSection {
	const { page, aid, years } = question;
	const { country, economy } = aid.views;
	const asked = { views: aid.views, years };
	const revenue = serviceOfRevenue(aid.series, country.name, years, words);
	const reserves = economy.groups.includes('SADC')
		? {
				target: { value: SADC_RESERVES, label: words.reserves.line(SADC_RESERVES) },
				notes: [words.reserves.note]
			}
		: {};
	const common = {
		iso3: country.iso3,
		none: words.none(country.inSentence)
	};
	return {
		id: 'debt',
		title: words.heading,
		figures: [
			...indicatorFigures(page, ['IMF.GGD.GDP', 'DT.DOD.DECT.GN.ZS'], asked),
			...creditorFigures(question, common, words),
			...indicatorFigures(page, ['DT.TDS.DECT.EX.ZS'], asked),
			linesFigure({
				...common,
				id: 'debt-service-revenue',
				title: serviceFinding(revenue, country.inSentence, words),
				measure: words.service.measure,
				model: revenue,
				sources: [published(page, 'IDS.TDS.REVENUE')],
				notes: notesOf(page, 'IDS.TDS.REVENUE')
			}),
			...indicatorFigures(page, ['FI_RES_TOTL_MO'], asked, () => reserves)
		]
	};
}

/** Who is owed: by kind and one by one over the years; one figure that says so where nobody is. */
function creditorFigures(
	{ page, aid, years }: FinanceQuestion,
	common: { iso3: string; none: string },
	words: DebtWords
): Figure[] {
	const { inSentence } = aid.views.country;
	const kinds = creditorKinds(aid.series, years, words);
	if (aid.flows.owed.length === 0 && kinds.series.length === 0)
		return [countryFigure({ ...common, id: 'creditors', chart: null, title: '', measure: words.owed })];
	const lines = creditorLines(aid.flows, years, MOST, words);
	const year = debtYear(aid.flows.owed, years.to);
	const flows = creditorFlows(aid.flows, year ?? 0, words);
	return [
		linesFigure({
			...common,
			id: 'creditors-over-time',
			title: creditorKindFinding(kinds, inSentence, words),
			measure: words.kinds.measure,
			model: kinds,
			sources: [published(page, 'IDS.PPG.TOTAL')],
			notes: [trap(page, 'debt-stock'), ...notesOf(page, 'IDS.PPG.TOTAL')]
		}),
		linesFigure({
			...common,
			id: 'largest-creditors',
			measures: [CREDITORS],
			title: creditorLinesFinding(lines, inSentence, words),
			measure: words.lines.measure(year),
			model: lines,
			sources: [sourceOf(page, 'debt-stock')],
			notes: [trap(page, 'debt-stock')]
		}),
		countryFigure({
			...common,
			id: 'creditors',
			measures: [CREDITORS],
			title: creditorFinding(flows, inSentence, year ?? 0, words),
			measure: words.creditors.measure(year),
			chart: { kind: 'flow', model: flows },
			sources: [sourceOf(page, 'debt-stock')],
			notes: [trap(page, 'debt-stock')]
		})
	];
}
