import type { Verdict, VerdictStatus } from './verdict';

/** A verdict with everything that is not known left empty. */
export function makeVerdict(
	method: string,
	status: VerdictStatus,
	label: string,
	sentence: string,
	known: Partial<Verdict> = {}
): Verdict {
	return {
		status,
		shown: status,
		refused_by: null,
		label,
		method,
		baseline: null,
		latest: null,
		since: null,
		target: null,
		pace: null,
		pace_needed: null,
		pace_unit: '',
		reach_year: null,
		...known,
		sentence
	};
}
