/** The Enhanced Integrated Framework: the country's steps on the years of its exports. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { published } from '../../said';
import type { EifWords } from '../../../words/aid/eif';
import { eif } from '../../../words/en/aid/eif';
import { eifFinding, eifTable, eifTimeline } from '../eif';
import type { AidQuestion } from './question';

const EXPORTS = 'TX.VAL.MRCH.CD.WT';

export function eifFigure({ page, aid }: AidQuestion, words: EifWords = eif): Figure {
	const { country, economy } = aid.views;
	const steps = page.eif[country.iso3] ?? [];
	const model = eifTimeline(steps, aid.series[EXPORTS] ?? economy.series[EXPORTS], words);
	return countryFigure({
		iso3: country.iso3,
		id: 'eif',
		title: eifFinding(model, country.inSentence, words),
		measure: words.measure,
		chart: { kind: 'timeline', model },
		table: eifTable(model, words.measure, words),
		sources: [published(page, EXPORTS)],
		method: '/frameworks/eif/',
		notes: [words.note],
		none: words.none(country.inSentence, economy.groups.includes('LDC'))
	});
}
