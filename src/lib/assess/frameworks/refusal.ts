import type { VerdictStatus } from './status';

/**
 * Why a status that a method gives is not what pages say, and what they say instead. Each rule is explained in
 * docs/framework-methods.md, "What is not shown as it was reckoned"; the words for readers are in the words folder.
 */
export const REFUSALS = {
	/** The economy was never a member in the years of the framework or of the row. */
	'not-a-party': 'not-a-party',
	/** A newer step or edition of the same demand is in force. */
	superseded: 'superseded',
	/** The number was set for a group as a whole. */
	'group-target': 'no-method'
} as const satisfies Record<string, VerdictStatus>;

export type Refusal = keyof typeof REFUSALS;
