/** Priorities by need and by aid, with what is known of each clause in the table. */
import { countryFigure } from '../../../figure/country';
import type { FigureSection } from '../../../figure/section';
import { published } from '../../said';
import type { NeedWords } from '../../../words/aid/need';
import { need } from '../../../words/en/aid/need';
import { needMatrix } from '../need';
import { needModel } from '../need-model';
import { needBlind, needTitle } from '../need-title';
import { purposeRows } from '../purposes';
import type { AidQuestion } from './question';

export function needSection({ page, aid, years }: AidQuestion, words: NeedWords = need): FigureSection {
	const { country } = aid.views;
	const rows = purposeRows(page.purposes, aid.series, page.spreads, years.to);
	const matrix = needMatrix(page.clauses, aid.needs, rows, page.withoutAid, words);
	return {
		id: 'need',
		title: words.heading,
		figures: [
			countryFigure({
				id: 'need-matrix',
				title: needTitle(matrix, country.inSentence, words),
				measure: words.measure,
				chart: { kind: 'need', model: needModel(matrix, words) },
				iso3: country.iso3,
				sources: [published(page, 'DC_TOF_AGRL')],
				notes: [needBlind(matrix, words), ...words.notes],
				method: '/methods/#need-on-the-page-on-aid',
				none: words.none
			})
		]
	};
}
