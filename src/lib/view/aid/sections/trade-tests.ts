/** The three tests of Aid for Trade. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { published } from '../../said';
import { testAnswers, testFinding, testModel } from '../aft-tests';
import { EDITIONS } from '../editions';
import type { AidQuestion } from './question';

export function testsFigure({ page, aid }: AidQuestion): Figure {
	const { iso3, inSentence } = aid.views.country;
	const tests = testAnswers(page.tests, aid.series);
	return countryFigure({
		iso3,
		id: 'aft-tests',
		title: testFinding(tests, inSentence),
		measure: 'More than before, steady, paid out as promised; each series in its own dollars',
		chart: { kind: 'answers', model: testModel(tests) },
		sources: [published(page, EDITIONS.newest.paid), published(page, EDITIONS.older.paid)],
		method: '/frameworks/aft/',
		notes: [
			'The initiative’s own baseline is 2002-2005, which no open table by country has. A test in two editions counts once, by the newest.'
		],
		none: `No Aid for Trade to ${inSentence} is in the open tables.`
	});
}
