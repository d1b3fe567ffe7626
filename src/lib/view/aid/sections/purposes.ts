/** Aid by what it is for, as far as open data say. */
import { countryFigure } from '../../../figure/country';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import type { FlowId } from '../../../state/flow-measures';
import { notesOf, published } from '../../said';
import {
	inSentence,
	purposeBars,
	purposeBarsFinding,
	purposeLines,
	purposeLinesFinding
} from '../purpose-lines';
import { purposeRows } from '../purposes';
import type { AidQuestion } from './question';

export const OVERLAP =
	'Purposes overlap (an irrigation canal is agriculture and infrastructure) and are never added up. By recipient only: no open table gives them by donor.';
const OFFICIAL =
	'Basic health and water are aid alone, before repayments. Agriculture, infrastructure, scholarships and trade are total official flows: other official money, such as loans at market terms, is in them.';

export function purposesSection({ page, aid, years }: AidQuestion): FigureSection {
	const { country } = aid.views;
	const rows = purposeRows(page.purposes, aid.series, page.spreads, years.to);
	const common = {
		iso3: country.iso3,
		sources: [published(page, 'DC_TOF_AGRL')],
		none: `No open series of aid by purpose exists for ${country.inSentence}.`
	};
	return {
		id: 'purposes',
		title: 'What aid is for',
		figures: [
			countryFigure({
				...common,
				id: 'purposes-per-person',
				title: purposeBarsFinding(rows, country.inSentence),
				measure:
					'Aid and other official money paid out by purpose, US dollars per person a year, constant 2024 prices, mean of three years',
				chart: { kind: 'bars', model: purposeBars(rows, country.name) },
				notes: [OFFICIAL, OVERLAP]
			}),
			...(['people', 'economy'] as const).map((part) => {
				const model = purposeLines(page.purposes, part, aid.series, years);
				const what = page.purposes
					.filter((purpose) => purpose.part === part)
					.map(({ label }) => inSentence(label))
					.join(', ');
				return linesFigure({
					...common,
					id: `purposes-${part}`,
					measures: ['FLOW.AID.PURPOSES' satisfies FlowId],
					title: purposeLinesFinding(model, part, country.inSentence),
					measure: `Aid and other official money paid out for ${what}, million US dollars, constant 2024 prices`,
					model,
					notes: [OFFICIAL, OVERLAP, ...notesOf(page, 'DC_ODA_BDVL', 'DC_FTA_TOTAL')]
				});
			})
		]
	};
}
