/** What any method may find, in English: why it is not asked, a halt and a turn, a value held against a target. */
import type { CommonFacts, HaltFacts, TargetFacts } from '../../../assess/frameworks/fact';
import type { Sentences } from '../../verdict-words';
import { at, fromTo } from './pieces';

export const commonSentences: Sentences<CommonFacts> = {
	'not-a-party': () => '',
	watched: () => 'Watched under the target; no number was set for it.',
	'in-words': () => 'The target is in words; no number was set.',
	'no-series': () => 'No open series measures this.',
	'no-test': () => 'This method has no test for a target of this kind.'
};

export const haltSentences: Sentences<HaltFacts> = {
	'no-value-by-deadline': () => 'There is no value up to the deadline.',
	'no-turn-seen': ({ latest }, show) => `${at(show, latest)}; too few values to see a turn.`,
	turn: ({ latest, before, moved, peak }, show) => {
		const since =
			moved === 'unchanged'
				? `unchanged since ${before[0]}`
				: `${moved === 'lower' ? 'lower' : 'higher'} than ${at(show, before)}`;
		const most = peak ? `; the highest value before was ${at(show, peak)}` : '';
		return `${at(show, latest)}, ${since}${most}.`;
	}
};

export const targetSentences: Sentences<TargetFacts> = {
	'no-value-between': ({ from, to }) => `There is no value from ${from} to ${to}.`,
	meets: ({ latest, target }, show) => `${at(show, latest)} meets the target of ${show(target)}.`,
	left: ({ baseline, latest, target }, show) =>
		`${fromTo(show, baseline, latest)}: it was at the target of ${show(target)} and is no longer.`
};
