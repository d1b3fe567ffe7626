import { REFUSALS, type Refusal } from './refusal';
import type { Verdict } from './verdict';

/** The verdict with what pages say of it. A reason why there is no verdict stays the reason, whatever else holds. */
export function refuse(verdict: Verdict, rule: Refusal | null | undefined): Verdict {
	if (!rule || verdict.refused_by) return verdict;
	return { ...verdict, shown: REFUSALS[rule], refused_by: rule };
}
