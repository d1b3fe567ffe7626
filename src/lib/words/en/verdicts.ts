/** Verdicts in English: what the rules that refuse a status say to a reader. */
import type { Refusal } from '../../assess/frameworks/refusal';

/** Why a status that a method gives is not shown as it was reckoned: the end of "not judged: …". */
export const REFUSAL_WORDS: Record<Refusal, string> = {
	'not-a-party': 'not a party to it in its years',
	superseded: 'a newer step or edition of the same demand is in force',
	'group-target': 'the number was set for the group as a whole, not for each member'
};
