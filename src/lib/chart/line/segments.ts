/**
 * What joins two neighbouring points of a series.
 *
 * - joined: one year apart; an unbroken line.
 * - ahead: joined, but one end is a projection or forecast; dashed.
 * - bridge: the series is measured every few years (its usual step is two years or more) and this step is at most twice
 *   the usual one and at most 12 years; a thin, lighter line says "not measured in between".
 * - held: the later one is no measurement but an earlier value filled in; dotted.
 * - gap: anything longer, or a point that does not continue those before it; no line at all.
 */
import type { Point } from '../../series/point';

export type Join = 'joined' | 'ahead' | 'bridge' | 'held' | 'gap';

const LONGEST_BRIDGE = 12;

/** The middle of all steps between neighbouring measured years; 1 for a series of one point. */
export function usualStep(points: readonly Point[]): number {
	const measured = points.filter((point) => !isFilledIn(point));
	const steps = measured
		.slice(1)
		.map((point, i) => point.year - measured[i]!.year)
		.sort((a, b) => a - b);
	const [low, high] = [steps[(steps.length - 1) >> 1], steps[steps.length >> 1]];
	return low === undefined || high === undefined ? 1 : (low + high) / 2;
}

/** True for a value of an earlier year that stands in for a year without one. */
export const isFilledIn = (point: Point): boolean =>
	point.measured !== undefined && point.measured !== point.year;

/** True for values about years to come. */
export const isAhead = (point: Point): boolean =>
	point.nature === 'projection' || point.nature === 'forecast';

/** How `a` and its successor `b` are joined in a series whose usual step is `usual` years. */
export function joinOf(a: Point, b: Point, usual: number): Join {
	if (b.restarts) return 'gap';
	if (isFilledIn(b)) return 'held';
	const step = b.year - a.year;
	const near = step <= 1;
	const bridged = usual >= 2 && step <= Math.min(2 * usual, LONGEST_BRIDGE);
	if (!near && !bridged) return 'gap';
	if (isAhead(b) || isAhead(a)) return 'ahead';
	return near ? 'joined' : 'bridge';
}

export interface Run {
	join: Exclude<Join, 'gap'>;
	points: Point[];
}

/** Neighbours joined the same way, as runs; `alone` holds points with no line on either side. */
export function runsOf(points: readonly Point[]): { runs: Run[]; alone: Point[] } {
	const usual = usualStep(points);
	const runs: Run[] = [];
	const touched = new Set<Point>();
	points.slice(1).forEach((b, i) => {
		const a = points[i]!;
		const join = joinOf(a, b, usual);
		if (join === 'gap') return;
		touched.add(a).add(b);
		const last = runs.at(-1);
		if (last && last.join === join && last.points.at(-1) === a) last.points.push(b);
		else runs.push({ join, points: [a, b] });
	});
	return { runs, alone: points.filter((point) => !touched.has(point)) };
}
