/** Public and external debt, to whom, what it costs, and the reserves. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import type { FlowId } from '../../../state/flow-measures';
import { indicatorFigures } from '../../indicator-figure';
import { notesOf, published, sourceOf, trap } from '../../said';
import {
	creditorKindFinding,
	creditorKinds,
	creditorLines,
	creditorLinesFinding,
	serviceFinding,
	serviceOfRevenue
} from '../creditors';
import { creditorFinding, creditorFlows, debtYear } from '../sankey';
import { SADC_RESERVES } from '../targets';
import type { FinanceQuestion } from './question';

const CREDITORS: FlowId = 'FLOW.DEBT.CREDITORS';
const OWED = 'Long-term public and publicly guaranteed external debt';

export function debtSection(question: FinanceQuestion): FigureSection {
	const { page, aid, years } = question;
	const { country, economy } = aid.views;
	const asked = { views: aid.views, years };
	const revenue = serviceOfRevenue(aid.series, country.name, years);
	const reserves = economy.groups.includes('SADC')
		? {
				target: SADC_RESERVES,
				notes: ['SADC asked its members for 3 months by 2008 and for 6 months by 2012.']
			}
		: {};
	const common = {
		iso3: country.iso3,
		none: `No long-term public external debt is reported for ${country.inSentence}: the debt statistics have low- and middle-income countries only.`
	};
	return {
		id: 'debt',
		title: 'Debt and reserves',
		figures: [
			...indicatorFigures(page, ['IMF.GGD.GDP', 'DT.DOD.DECT.GN.ZS'], asked),
			...creditorFigures(question, common),
			...indicatorFigures(page, ['DT.TDS.DECT.EX.ZS'], asked),
			linesFigure({
				...common,
				id: 'debt-service-revenue',
				title: serviceFinding(revenue, country.inSentence),
				measure: 'Service of public external debt, % of government revenue',
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
	common: { iso3: string; none: string }
): Figure[] {
	const { inSentence } = aid.views.country;
	const kinds = creditorKinds(aid.series, years);
	if (aid.flows.owed.length === 0 && kinds.series.length === 0)
		return [countryFigure({ ...common, id: 'creditors', chart: null, title: '', measure: OWED })];
	const lines = creditorLines(aid.flows, years);
	const year = debtYear(aid.flows.owed, years.to);
	const flows = creditorFlows(aid.flows, year ?? 0);
	return [
		linesFigure({
			...common,
			id: 'creditors-over-time',
			title: creditorKindFinding(kinds, inSentence),
			measure: `${OWED} by kind of creditor, million US dollars, current prices`,
			model: kinds,
			sources: [published(page, 'IDS.PPG.TOTAL')],
			notes: [trap(page, 'debt-stock'), ...notesOf(page, 'IDS.PPG.TOTAL')]
		}),
		linesFigure({
			...common,
			id: 'largest-creditors',
			measures: [CREDITORS],
			title: creditorLinesFinding(lines, inSentence),
			measure: `${OWED} by creditor at the end of each year, US dollars, current prices; the four largest${year === null ? '' : ` of ${year}`}`,
			model: lines,
			sources: [sourceOf(page, 'debt-stock')],
			notes: [trap(page, 'debt-stock')]
		}),
		countryFigure({
			...common,
			id: 'creditors',
			measures: [CREDITORS],
			title: creditorFinding(flows, inSentence, year ?? 0),
			measure: `${OWED} by creditor${year === null ? '' : ` at the end of ${year}`}, US dollars, current prices`,
			chart: { kind: 'flow', model: flows },
			sources: [sourceOf(page, 'debt-stock')],
			notes: [trap(page, 'debt-stock')]
		})
	];
}
