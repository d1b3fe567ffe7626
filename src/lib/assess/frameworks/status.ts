/** The words for what a verdict comes to. */

/** What a method can come to; each method's own label stands beside it in Verdict.label. */
export type MethodStatus =
	| 'achieved'
	| 'on-track'
	| 'acceleration-needed'
	| 'limited'
	| 'deteriorating'
	| 'not-achieved'
	| 'insufficient-data'
	| 'no-data-since-2015'
	| 'no-method'
	| 'no-numeric-target'
	| 'no-open-data';

/**
 * One vocabulary for all frameworks. 'not-a-party': the framework binds others. 'superseded': a newer step or edition
 * of the same demand is in force. 'not-measured-anew': the publisher repeats one figure year after year.
 */
export type VerdictStatus = MethodStatus | 'not-a-party' | 'superseded' | 'not-measured-anew';
