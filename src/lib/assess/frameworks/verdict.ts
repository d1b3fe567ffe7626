/** What an assessment says of one target, one indicator row and one economy, whichever method said it. */

import type { PaceUnit, VerdictFact } from './fact';
import type { MethodId } from './method-ids';
import type { Refusal } from './refusal';
import type { MethodStatus, VerdictStatus } from './status';
import type { YearAndValue } from './year-and-value';

export type { MethodStatus, VerdictStatus, YearAndValue };

/** A target whose deadline has passed, and its series goes on. */
export interface Later {
	newest: YearAndValue;
	/** Whether the newest value meets it. */
	isMet: boolean;
	/** The first value after the one it is judged by that meets it; null where none does, or where it was met in time. */
	first: YearAndValue | null;
}

/** Two values of a series that follow each other. */
export interface Step {
	from: YearAndValue;
	to: YearAndValue;
}

export interface Verdict<Fact extends VerdictFact = VerdictFact> {
	/** As the publisher's method gives it, whatever we hold of it. */
	status: VerdictStatus;
	/** What pages say: the status, unless a rule of ours refuses it. */
	shown: VerdictStatus;
	/** The rule that refuses the status; null where it is shown as it is. */
	refused_by: Refusal | null;
	method: MethodId;
	/** What it rests on: with method and status, all that the method's own word and the sentence are made of. */
	fact: Fact;
	baseline: YearAndValue | null;
	latest: YearAndValue | null;
	/** The value that the pace is read from, where it is not the baseline. */
	since: YearAndValue | null;
	target: YearAndValue | null;
	/** Pace so far and pace needed, both in `pace_unit`; null where not defined. */
	pace: number | null;
	pace_needed: number | null;
	/** Null where there is no pace. */
	pace_unit: PaceUnit | null;
	/**
	 * The year at which the present pace arrives, null when it never does or cannot be said. Of what is achieved: the
	 * first year of the unbroken run of values that meet the target.
	 */
	reach_year: number | null;
	/** Of a target whose deadline has passed: what is known after `latest`. */
	later: Later | null;
	/** The one step that nearly all of the way was made in. */
	step: Step | null;
}
