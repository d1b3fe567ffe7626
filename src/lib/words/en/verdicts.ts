/** Verdicts in English: what the rules that refuse a status say to a reader. */
import type { Refusal } from '../../assess/frameworks/refusal';
import type { VerdictStatus } from '../../assess/frameworks/verdict';

/** One vocabulary for all frameworks: six words for how it went, and why nobody can tell. The official wording is in the detail. */
export const STATUS_WORDS: Record<VerdictStatus, string> = {
	achieved: 'achieved',
	'on-track': 'on track',
	'acceleration-needed': 'acceleration needed',
	limited: 'limited',
	deteriorating: 'deteriorating',
	'not-achieved': 'not achieved',
	'insufficient-data': 'not judged: too few data',
	'no-data-since-2015': 'not judged: no data since 2015',
	'no-method': 'not judged: no method',
	'no-numeric-target': 'not judged: no number set',
	'no-open-data': 'not judged: no open data',
	superseded: 'not judged: replaced by a newer step',
	'not-measured-anew': 'not judged: not measured anew',
	'not-a-party': 'not a party'
};

/** Why a status that a method gives is not shown as it was reckoned: the end of "not judged: …". */
export const REFUSAL_WORDS: Record<Refusal, string> = {
	'not-a-party': 'not a party to it in its years',
	superseded: 'a newer step or edition of the same demand is in force',
	'group-target': 'the number was set for the group as a whole, not for each member',
	'not-the-target': 'the series is beside what the target asks for',
	'wrong-side': 'the publisher’s method asks for the opposite of what is good by this indicator',
	'out-of-scale': 'the target is not of the size of this series, so it judges nothing',
	'at-best': 'it stands where nothing better is asked for',
	'zero-of-a-year': 'a zero of one year, or of long ago, does not show that nothing is left of it',
	implausible: 'a value is beyond what such a figure can plausibly be',
	'over-age': 'the start is above 100 %, which counts people over age, and shows no pace',
	'met-by-all': 'every economy with data meets the publisher’s target, so it judges nothing',
	'failed-by-all': 'no economy has met the publisher’s target in any year, so it judges nothing',
	'not-measured-anew': 'the publisher repeats one figure for ten years or more',
	'survey-break': 'the first and the last value come from surveys that did not ask the same',
	'few-people': 'fewer than a hundred people stand behind the rate',
	'one-year': 'one year shows no pace',
	'small-start': 'the start is nearly nothing, and a multiple of it says little',
	'small-change': 'a share that moved by less than a tenth of a point shows no pace',
	'within-noise': 'the move the wrong way is within the noise',
	'late-by-rule': 'on track by its method’s rule alone, which does not ask when the number is reached',
	overshot: 'it has passed equality and is farther from it on the other side',
	'one-year-decides': 'means of three years come to another answer, so one year makes it',
	'one-year-most': 'one year, often one commitment, is most of what three years came to, and shows no pace',
	'one-project': 'without the largest commitment the answer is the opposite',
	'near-the-line': 'it is within a tenth of a line that this project drew'
};
