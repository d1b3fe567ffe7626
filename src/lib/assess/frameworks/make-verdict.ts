import type { VerdictFact } from './fact';
import type { MethodId } from './method-ids';
import type { Verdict, VerdictStatus } from './verdict';

/** A verdict with everything that is not known left empty. */
export function makeVerdict<Fact extends VerdictFact>(
	method: MethodId,
	status: VerdictStatus,
	fact: Fact,
	known: Partial<Omit<Verdict, 'fact'>> = {}
): Verdict<Fact> {
	return {
		status,
		shown: status,
		refused_by: null,
		method,
		baseline: null,
		latest: null,
		since: null,
		target: null,
		pace: null,
		pace_needed: null,
		pace_unit: null,
		reach_year: null,
		later: null,
		step: null,
		...known,
		fact
	};
}
