/** SADC's convergence criteria in English. */
import type { SadcFacts } from '../../../assess/frameworks/fact';
import type { Sentences } from '../../verdict-words';
import { upperFirst } from '../../../format/upper-first';
import { isDeficit } from './balance';
import { aimWords, at } from './pieces';

export const sadcSentences: Sentences<SadcFacts> = {
	'no-value-in-force': () => 'There is no value for the years in which it was in force.',
	'no-criterion': () => 'The criterion sets no value or band.',
	criterion: ({ latest, aim, met, years }, show) =>
		`${upperFirst(at(show, latest))}; the criterion is ${typeof aim === 'number' && isDeficit(aim) ? `a ${aimWords(show, aim)} at most` : aimWords(show, aim)}. It was met in ${met} of the last ${years} years with a value.`
};
