/** Verdicts in English. Each message is a function of its own; files are by method. */
import { ENGLISH } from '../../../format/locale';
import type { VerdictWords } from '../../verdict-words';
import { aidWords } from './aid-for-trade';
import { asBalance, isDeficit } from './balance';
import { besideSentences } from './beside';
import { commonSentences, haltSentences, targetSentences } from './common';
import { labels, statuses } from './labels';
import { ldcSentences } from './ldc';
import { gmrSentences, pathSentences } from './mdg';
import { pace } from './pieces';
import { reachSentences } from './reach';
import { sadcSentences } from './sadc';
import { sdsnSentences } from './sdsn';
import { undpSentences } from './undp';

export const englishVerdicts: VerdictWords = {
	locale: ENGLISH,
	sentences: {
		...commonSentences,
		...haltSentences,
		...targetSentences,
		...reachSentences,
		...gmrSentences,
		...pathSentences,
		...sadcSentences,
		...sdsnSentences,
		...undpSentences,
		...aidWords.sentences,
		...ldcSentences
	},
	labels,
	statuses,
	pace,
	beside: besideSentences,
	inWords: (target, show) => (isDeficit(target?.[1]) ? asBalance(show) : show)
};
