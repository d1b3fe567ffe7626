/** "Halt and begin to reverse": no number is set, so the series' own course decides. */
import type { Point } from '../../series/point';
import { scatter, smallestChange } from '../noise';
import type { UnitKind } from '../../types';
import { linearPace } from './pace';
import { pair } from './points';
import type { HaltRule } from './rule';
import type { VerdictStatus, YearAndValue } from './verdict';

export interface HaltResult {
	status: VerdictStatus;
	/** The worst value before the latest: the peak of a rise, the value a loss is counted from. */
	worst: YearAndValue | null;
	/** The value about five years before the latest. */
	before: YearAndValue | null;
	/** Units a year between `before` and the latest. */
	pace: number | null;
}

const RECENT = 5;
const RECENT_MOST = 10;

/**
 * A rise is halted and reversed when the latest value is below an earlier peak and has fallen over the last five years
 * (five to ten where a year has no value); halted only, when it stands still below the peak; not, when it rises.
 * A loss is stopped when the last five years show none. A move the wrong way in these years is limited progress where the
 * latest is still better than the first, by more than the scatter. Changes within the series' scatter count as standing still.
 */
export function haltAndReverse(rule: HaltRule, points: readonly Point[], unitKind: UnitKind): HaltResult {
	const last = points[points.length - 1];
	const nothing: HaltResult = { status: 'insufficient-data', worst: null, before: null, pace: null };
	if (!last || points.length < 3) return nothing;
	const bad = rule.of === 'rise' ? 1 : -1;
	const earlier = points.slice(0, -1);
	const first = earlier[0] as Point;
	let worst = first;
	for (const point of earlier) if ((point.value - worst.value) * bad >= 0) worst = point;
	const before = earlier
		.filter(({ year }) => last.year - year >= RECENT && last.year - year <= RECENT_MOST)
		.pop();
	if (!before) return { ...nothing, worst: pair(worst) };
	const still = Math.max(
		smallestChange(before.value, last.value, unitKind),
		scatter(points, before.year, unitKind)
	);
	const moved = (last.value - before.value) * bad;
	const offWorst = (worst.value - last.value) * bad;
	const result = { worst: pair(worst), before: pair(before), pace: linearPace(pair(before), pair(last)) };
	// What moves the wrong way again, and is still better than at first, has not undone all of it.
	const wrongWay = (first.value - last.value) * bad > still ? 'limited' : 'deteriorating';
	if (rule.of === 'loss') return { ...result, status: moved <= still ? 'achieved' : wrongWay };
	if (moved > still) return { ...result, status: wrongWay };
	if (offWorst > still && moved < -still) return { ...result, status: 'achieved' };
	return { ...result, status: moved <= 0 && offWorst > 0 ? 'acceleration-needed' : 'limited' };
}
