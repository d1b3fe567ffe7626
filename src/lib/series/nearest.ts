/** The value that stands for a year that may have none of its own. */

export interface NearOptions {
	/** At most so many years away, either way. */
	tolerance?: number;
	/** Which of two equally near points stands for the year. */
	tie: 'earlier' | 'later';
}

/** The point nearest to a year, in any order of points; null when none is near enough. */
export function nearest<Row extends { year: number }>(
	points: readonly Row[],
	year: number,
	{ tolerance = Infinity, tie }: NearOptions
): Row | null {
	let best: Row | null = null;
	for (const point of points) {
		const away = Math.abs(point.year - year);
		if (away > tolerance) continue;
		const bestAway = best ? Math.abs(best.year - year) : Infinity;
		const wins =
			best && away === bestAway && (tie === 'later' ? point.year > best.year : point.year < best.year);
		if (away < bestAway || wins) best = point;
	}
	return best;
}
