/** Aid received: share of national income, per person, total; grants against loans; from whom in which form. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { indicatorFigures } from '../../indicator-figure';
import { sourceOf, trap } from '../../said';
import { formFinding, formLines } from '../donor-lines';
import { aidYears } from '../donors';
import type { AidQuestion } from './question';

const NET = 'Net official development assistance: what came in less what was repaid. Prices of each year.';

export function receivedSection({ page, aid, years }: AidQuestion): FigureSection {
	const { country } = aid.views;
	const span = aidYears(aid.flows.given, years);
	const { from, to } = span ?? { from: 0, to: 0 };
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
				iso3: country.iso3,
				id: 'grants-and-loans',
				title: formFinding(aid.flows, from, to, country.inSentence),
				measure:
					'Grants and concessional (cheap) loans received, and principal and interest paid on such loans (below zero), US dollars, constant 2022 prices',
				model: span && formLines(aid.flows, from, to),
				sources: [sourceOf(page, 'grants')],
				notes: [
					'In dollars of 2022 alone: what came in dollars of each year is under “Aid and other money”. Net aid above is counted in another way.',
					trap(page, 'lending')
				],
				none: `No grants or cheap loans to ${country.inSentence} are in the open tables for these years.`
			})
		],
		wide: ['donor-flows']
	};
}
