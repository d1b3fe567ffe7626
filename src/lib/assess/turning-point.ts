/** One clear turn of a series: down and then up, or up and then down. */
import type { Point } from '../series/point';
import { median } from '../series/stats';

export interface TurningPoint {
	year: number;
	/** The way it went before the turn; after it the other way. */
	before: 'rose' | 'fell';
}

const MIN_POINTS = 7;
const LEG = 2;

/**
 * The turn of a series whose two legs are both longer than twice `threshold` (what counts as a change), at least
 * two values long, and the shorter at least a third of the longer. Peaks of a year or two are no turn: they are
 * smoothed away first (the median of each value and the two on either side). Null when there is no such turn.
 */
export function turningPoint(points: readonly Point[], threshold: number): TurningPoint | null {
	if (points.length < MIN_POINTS) return null;
	const values = points.map(({ value }) => value);
	const smooth = points.map((point, i) =>
		i === 0 || i === points.length - 1
			? point.value
			: (median(values.slice(Math.max(0, i - 2), i + 3)) ?? point.value)
	);
	const first = smooth[0] as number;
	const last = smooth[smooth.length - 1] as number;
	let best: { index: number; size: number; up: boolean } | null = null;
	for (let i = 2; i < smooth.length - 2; i++) {
		const leg1 = (smooth[i] as number) - first;
		const leg2 = last - (smooth[i] as number);
		if (leg1 * leg2 >= 0) continue;
		const shorter = Math.min(Math.abs(leg1), Math.abs(leg2));
		const longer = Math.max(Math.abs(leg1), Math.abs(leg2));
		if (shorter <= LEG * threshold || shorter < longer / 3) continue;
		if (!best || shorter > best.size) best = { index: i, size: shorter, up: leg1 > 0 };
	}
	if (!best) return null;
	const { index, up } = best;
	// The smoothed turn may be two years off the true one, since each value is the middle of five years.
	const around = points.slice(Math.max(1, index - LEG), Math.min(index + LEG + 1, points.length - 1));
	const turn = around.reduce((a, b) => (up === b.value > a.value && a.value !== b.value ? b : a));
	return { year: turn.year, before: up ? 'rose' : 'fell' };
}
