/** Priorities by need and by aid, with what is known of each clause in the table. */
import { countryFigure } from '../../../figure/country';
import type { FigureSection } from '../../../figure/section';
import { published } from '../../said';
import { needMatrix } from '../need';
import { needModel } from '../need-model';
import { needBlind, needTitle } from '../need-title';
import { purposeRows } from '../purposes';
import { OVERLAP } from './purposes';
import type { AidQuestion } from './question';

/** What the levels mean, to stand beside the matrix. */
const LEVEL_RULE =
	'Aid per person is held to the least developed countries that have the same series, mean of the same three years: little is less than a quarter of them get, much is what the highest quarter gets, and as usual is between. A clause with several purposes stands where the best paid of them stands; the table has each with its lower and upper quartile.';
const NEED_RULE =
	'Need is read from the level first: the last third of the world is a high need, the first third a low one, and the last quarter among peers is one step more. A series that gets worse adds a step, one that gets better takes one away, but never from the last third of the world; a target that is missed is never a low need. Where no place tells, direction and target speak alone. The table has all three.';

export function needSection({ page, aid, years }: AidQuestion): FigureSection {
	const { country } = aid.views;
	const rows = purposeRows(page.purposes, aid.series, page.spreads, years.to);
	const matrix = needMatrix(page.clauses, aid.needs, rows, page.withoutAid);
	return {
		id: 'need',
		title: 'Need and aid',
		figures: [
			countryFigure({
				id: 'need-matrix',
				title: needTitle(matrix, country.inSentence),
				measure:
					'All clauses of the policy by need and by aid per person, constant 2024 prices, mean of three years',
				chart: { kind: 'need', model: needModel(matrix) },
				iso3: country.iso3,
				sources: [published(page, 'DC_TOF_AGRL')],
				notes: [needBlind(matrix), NEED_RULE, LEVEL_RULE, OVERLAP],
				method: '/methods/#need-on-the-page-on-aid',
				none: 'The policy’s clauses are not known.'
			})
		]
	};
}
