import { median } from '../../series/stats';

/**
 * The median of the slopes between all pairs of points (Theil 1950, Sen 1968): up to 29 % of the points may be outliers
 * without moving it far. Null with fewer than two years.
 */
export function theilSen(points: readonly { x: number; y: number }[]): number | null {
	const slopes: number[] = [];
	points.forEach((a, index) => {
		for (const b of points.slice(index + 1)) if (b.x !== a.x) slopes.push((b.y - a.y) / (b.x - a.x));
	});
	return median(slopes);
}
