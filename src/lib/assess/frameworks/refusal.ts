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
	'group-target': 'no-method',
	/** The series is a part of its indicator, or of others than those whom the target is about. */
	'not-the-target': 'no-method',
	/** The target asks for the opposite of what is good by the indicator. */
	'wrong-side': 'no-method',
	/** The target is not of the series' size, or beyond what its unit allows. */
	'out-of-scale': 'no-method',
	/** The series can get no better, or is where it is only not to leave. */
	'at-best': 'achieved',
	/** Nothing is left of a loss in one year, or was long ago. */
	'zero-of-a-year': 'insufficient-data',
	/** A value that its kind hardly allows. */
	implausible: 'insufficient-data',
	/** The pace starts above all there is, as a rate that counts people over age. */
	'over-age': 'insufficient-data',
	/** Every economy with data meets the publisher's target. */
	'met-by-all': 'no-method',
	/** No economy has met the publisher's target in any year. */
	'failed-by-all': 'no-method',
	/** The publisher repeats one figure for ten years or more. */
	'not-measured-anew': 'not-measured-anew',
	/** The first and the last value come from surveys that do not ask the same. */
	'survey-break': 'insufficient-data',
	/** Fewer than a hundred people stand behind both values. */
	'few-people': 'insufficient-data',
	/** One year, often provisional, is all that lies between the values. */
	'one-year': 'insufficient-data',
	/** A share moved by less than a tenth of a point. */
	'small-change': 'insufficient-data',
	/** A multiple of a baseline that is nearly nothing. */
	'small-start': 'insufficient-data',
	/** A move the wrong way within the publisher's bounds, or by less than 2 %. */
	'within-noise': 'limited',
	/** On track by a rule of growth, and so slow that it comes to its number more than ten years late, or never. */
	'late-by-rule': 'acceleration-needed',
	/** It passed equality and is now farther off on the other side. */
	overshot: 'deteriorating',
	/** Means of three years come to another status: one year, often one project, makes the verdict. */
	'one-year-decides': 'insufficient-data',
	/** At one end of the pace one year, often one commitment, is most of what three years came to. */
	'one-year-most': 'insufficient-data',
	/** One commitment makes the answer. */
	'one-project': 'insufficient-data',
	/** Within a tenth of a line that this project drew. */
	'near-the-line': 'insufficient-data'
} as const satisfies Record<string, VerdictStatus>;

export type Refusal = keyof typeof REFUSALS;
