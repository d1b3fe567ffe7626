/** What is said beside a verdict, in English: values after its deadline, a way that was made in one step. */
import type { Later, Step } from '../../../assess/frameworks/verdict';
import type { Show } from '../../verdict-words';
import { upperFirst } from '../../../format/upper-first';
import { at } from './pieces';

/**
 * "reached late, in 2024 (187)", "in 2023 it was 478"; '' where a target met in time is still met.
 * @param isAchieved it was met by its deadline
 */
export function laterWords({ newest, isMet, first }: Later, isAchieved: boolean, show: Show): string {
	const now = `in ${newest[0]} it was ${show(newest[1])}`;
	if (isAchieved) return isMet ? '' : `${now}, which no longer meets it`;
	if (!first) return now;
	const late = `reached late, in ${first[0]} (${show(first[1])})`;
	if (first[0] === newest[0]) return late;
	return isMet ? `${late}; ${now}` : `${late}, but ${now}`;
}

/** "from 0.5 in 2022 to 21.3 in 2023" */
export const stepWords = ({ from, to }: Step, show: Show): string =>
	`from ${at(show, from)} to ${at(show, to)}`;

/** Sentences after the verdict's own. */
export const besideSentences = (
	{ later, step }: { later: Later | null; step: Step | null },
	isAchieved: boolean,
	show: Show
): string[] =>
	[
		step ? `nearly all of it came in one step, ${stepWords(step, show)}, which shows no pace` : '',
		later ? laterWords(later, isAchieved, show) : ''
	]
		.filter(Boolean)
		.map((sentence) => `${upperFirst(sentence)}.`);
