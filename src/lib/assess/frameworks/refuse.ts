import { REFUSALS, type Refusal } from './refusal';
import type { Verdict } from './verdict';

/** The verdict with what pages say of it; the first rule that refuses it is the one named. */
export function refuse<V extends Verdict>(verdict: V, rule: Refusal | null | undefined): V {
	if (!rule || verdict.refused_by) return verdict;
	return { ...verdict, shown: REFUSALS[rule], refused_by: rule };
}
