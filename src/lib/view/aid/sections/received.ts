/** Aid received: share of national income, per person, total; grants against loans; from whom in which form. */
import { countryFigure } from '../../../figure/country';
import type { Figure, FigureParts } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { indicatorFigures } from '../../indicator-figure';
import { sourceOf, trap } from '../../said';
import { formFinding, formLines } from '../donor-lines';
import { aidYears, newestYears } from '../donors';
import { donorFlowFinding, donorFlows } from '../sankey';
import type { AidQuestion } from './question';

const NET = 'Net official development assistance: what came in less what was repaid. Prices of each year.';

export function receivedSection({ page, aid, years }: AidQuestion): FigureSection {
	const { country } = aid.views;
	const span = aidYears(aid.flows.given, years);
	const { from, to } = span ?? { from: 0, to: 0 };
	const common = {
		iso3: country.iso3,
		sources: [sourceOf(page, 'grants')],
		none: `No grants or cheap loans to ${country.inSentence} are in the open tables for these years.`
	};
	return {
		id: 'received',
		title: 'Aid received',
		figures: [
			...indicatorFigures(
				page,
				['DT.ODA.ODAT.GN.ZS', 'DT.ODA.ODAT.PC.ZS', 'DT.ODA.ODAT.CD'],
				{ views: aid.views, years },
				() => ({ notes: [NET] })
			),
			linesFigure({
				...common,
				id: 'grants-and-loans',
				title: formFinding(aid.flows, from, to, country.inSentence),
				measure:
					'Grants and concessional (cheap) loans received, and principal and interest paid on such loans (below zero), US dollars, constant 2022 prices',
				model: span && formLines(aid.flows, from, to),
				notes: [
					'In dollars of 2022 alone: what came in dollars of each year is under “Aid and other money”. Net aid above is counted in another way.',
					trap(page, 'lending')
				]
			}),
			donorFlowsFigure(page, aid, newestYears(span), common)
		]
	};
}

/** From whom in which form. */
function donorFlowsFigure(
	page: AidQuestion['page'],
	{ flows, views }: AidQuestion['aid'],
	{ from, to }: { from: number; to: number },
	common: Pick<FigureParts, 'none' | 'sources'> & { iso3: string }
): Figure {
	const model = donorFlows(flows, from, to);
	return countryFigure({
		...common,
		id: 'donor-flows',
		title: donorFlowFinding(model, views.country.inSentence, from, to),
		measure: `Grants and concessional (cheap) loans paid out by donor${to === 0 ? '' : `, ${from}-${to} added up`}, US dollars, constant 2022 prices`,
		chart: { kind: 'flow', model },
		notes: [
			'No open table says which donor gave to which purpose: this shows from whom and in which form. What went back is drawn under it in the same scale and counted with its sign.',
			trap(page, 'grants'),
			trap(page, 'lending')
		]
	});
}
