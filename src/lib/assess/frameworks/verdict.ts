/** What an assessment says of one target, one indicator row and one economy, whichever method said it. */

import type { Refusal } from './refusal';
import type { MethodStatus, VerdictStatus } from './status';

export type { MethodStatus, VerdictStatus };

/** [year, value] */
export type YearAndValue = readonly [number, number];

export interface Verdict {
	/** As the publisher's method gives it, whatever we hold of it. */
	status: VerdictStatus;
	/** What pages say: the status, unless a rule of ours refuses it. */
	shown: VerdictStatus;
	/** The rule that refuses the status; null where it is shown as it is. */
	refused_by: Refusal | null;
	/** The method's own word for it: "On track or maintaining", "Met target", "Off track". */
	label: string;
	/** Id of the method: "un-sdg-undp", "mdg-reference-path", "sdsn", "ldc-criteria", "reach", … */
	method: string;
	baseline: YearAndValue | null;
	latest: YearAndValue | null;
	/** The value that the pace is read from, where it is not the baseline. */
	since: YearAndValue | null;
	target: YearAndValue | null;
	/** Pace so far and pace needed, both in `pace_unit` ("% a year", "points a year"); null where not defined. */
	pace: number | null;
	pace_needed: number | null;
	pace_unit: string;
	/**
	 * The year at which the present pace arrives, null when it never does or cannot be said. Of what is achieved: the
	 * first year of the unbroken run of values that meet the target.
	 */
	reach_year: number | null;
	/** The verdict with its numbers, one or two sentences in plain words. */
	sentence: string;
}
