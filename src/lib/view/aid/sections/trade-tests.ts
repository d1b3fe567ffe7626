/** The three tests of Aid for Trade. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { published } from '../../said';
import type { TradeTestWords } from '../../../words/aid/trade-tests';
import { tradeTests } from '../../../words/en/aid/trade-tests';
import { testAnswers, testFinding, testModel } from '../aft-tests';
import { EDITIONS } from '../editions';
import type { AidQuestion } from './question';

export function testsFigure({ page, aid }: AidQuestion, words: TradeTestWords = tradeTests): Figure {
	const { iso3, inSentence } = aid.views.country;
	const tests = testAnswers(page.tests, aid.series, words);
	return countryFigure({
		iso3,
		id: 'aft-tests',
		title: testFinding(tests, inSentence, words),
		measure: words.measure,
		chart: { kind: 'answers', model: testModel(tests, words) },
		sources: [published(page, EDITIONS.newest.paid), published(page, EDITIONS.older.paid)],
		method: '/frameworks/aft/',
		notes: [words.note],
		none: words.none(inSentence)
	});
}
