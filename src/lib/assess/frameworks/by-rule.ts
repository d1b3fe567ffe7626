/** What a rule of growth calls on track although it does not lead to its number in time. */
import { growthRate } from './pace';
import type { Verdict } from './verdict';

/** A pace that comes more years late than this is another one than what is asked for. */
const LATE = 10;

/**
 * The growth a year, in per cent, that would have led from the baseline to the number in time, where an on track comes there
 * more than ten years late, or never; null where it comes nearer to its deadline, or has no number to come to.
 */
export function neededInstead(verdict: Verdict): number | null {
	const { status, pace_unit, baseline, latest, target, pace, reach_year } = verdict;
	if (status !== 'on-track' || pace_unit !== 'percent' || !baseline || !latest || !target || pace === null)
		return null;
	if (reach_year !== null && reach_year <= target[0] + LATE) return null;
	const needed = growthRate(baseline, target);
	return needed === null || needed === 0 ? null : needed * 100;
}
