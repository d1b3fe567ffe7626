/** One criterion of the list of least developed countries, beside its lines at every review. */
import { figure, type Figure } from '../figure/figure';
import type { LdcCriterion } from './framework-page';
import { ldcModel, type LdcValues } from './ldc';

export const ldcFigure = (
	criterion: LdcCriterion,
	values: LdcValues,
	country: { iso3: string; name: string; inSentence: string }
): Figure =>
	figure({
		id: `ldc-${criterion.id}`,
		title: criterion.title,
		alt: `${criterion.title} of ${country.inSentence} beside the lines of each review`,
		measure: criterion.unit.unit,
		chart: { kind: 'line', model: ldcModel(criterion, values[criterion.id], country) },
		none: `${criterion.title} of ${country.inSentence} was not reviewed.`,
		filename: `ldc-${criterion.id}-${country.iso3}`,
		file: `api/indicators/${encodeURIComponent(criterion.indicator)}.csv`
	});
