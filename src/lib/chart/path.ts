/** SVG path text, as short as it can be: relative steps of rounded coordinates, so that a page of charts stays small. */

export type XY = readonly [x: number, y: number];

const short = (n: number): string => String(n).replace(/^(-?)0\./, '$1.');

/** "12-3 4 .5": pairs joined with the fewest separators that still parse. */
function join(numbers: number[]): string {
	return numbers.map((n, i) => (i > 0 && n >= 0 ? ' ' : '') + short(n)).join('');
}

/**
 * A polyline through `points`, rounded to `digits` decimals. Steps are taken between rounded positions, so that
 * rounding errors do not add up. One point gives a dot-sized stroke; none gives ''.
 */
export function linePath(points: readonly XY[], digits = 0): string {
	const k = 10 ** digits;
	const grid = points.map(([x, y]) => [Math.round(x * k), Math.round(y * k)] as const);
	const [first, ...rest] = grid;
	if (!first) return '';
	const start = `M${join([first[0] / k, first[1] / k])}`;
	if (rest.length === 0) return `${start}h.1`;
	let [px, py] = first;
	const steps = rest.flatMap(([x, y]) => {
		const step = [(x - px) / k, (y - py) / k];
		[px, py] = [x, y];
		return step;
	});
	return `${start}l${join(steps)}`;
}

/** Dots as strokes of no length: with round caps and a stroke that does not scale they stay round at any size. */
export function dotsPath(points: readonly XY[], digits = 0): string {
	return points.map((point) => linePath([point], digits)).join('');
}

/** The closed area between two polylines over the same x positions. */
export function bandPath(upper: readonly XY[], lower: readonly XY[], digits = 0): string {
	if (upper.length < 2) return '';
	return `${linePath([...upper, ...[...lower].reverse()], digits)}z`;
}
