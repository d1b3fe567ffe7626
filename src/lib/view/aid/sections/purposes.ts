/** Aid by what it is for, as far as open data say. */
import { countryFigure } from '../../../figure/country';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import type { FlowId } from '../../../state/flow-measures';
import { notesOf, published } from '../../said';
import type { PurposeWords } from '../../../words/aid/purposes';
import { purposes } from '../../../words/en/aid/purposes';
import { purposeBars, purposeBarsFinding, purposeLines, purposeLinesFinding } from '../purpose-lines';
import { purposeRows } from '../purposes';
import type { AidQuestion } from './question';

export function purposesSection(
	{ page, aid, years }: AidQuestion,
	words: PurposeWords = purposes
): FigureSection {
	const { country } = aid.views;
	const rows = purposeRows(page.purposes, aid.series, page.spreads, years.to);
	const common = {
		iso3: country.iso3,
		sources: [published(page, 'DC_TOF_AGRL')],
		none: words.none(country.inSentence)
	};
	return {
		id: 'purposes',
		title: words.heading,
		figures: [
			countryFigure({
				...common,
				id: 'purposes-per-person',
				title: purposeBarsFinding(rows, country.inSentence, words),
				measure: words.measure,
				chart: { kind: 'bars', model: purposeBars(rows, country.name, words) },
				notes: words.notes
			}),
			...(['people', 'economy'] as const).map((part) => {
				const model = purposeLines(page.purposes, part, aid.series, years, words);
				const labels = page.purposes.filter((purpose) => purpose.part === part).map(({ label }) => label);
				return linesFigure({
					...common,
					id: `purposes-${part}`,
					measures: ['FLOW.AID.PURPOSES' satisfies FlowId],
					title: purposeLinesFinding(model, part, country.inSentence, words),
					measure: words.lines.measure(labels),
					model,
					notes: [...words.notes, ...notesOf(page, 'DC_ODA_BDVL', 'DC_FTA_TOTAL')]
				});
			})
		]
	};
}
