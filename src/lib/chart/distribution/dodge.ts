/** Dots along a line that do not cover each other: each moves up or down as little as it must. The same for the same values. */

/**
 * Offsets from the line, px, in the order of `xs`. Dots are placed from left to right, so that a run of equal values
 * becomes an upright column; ties of equal room go up.
 * @param xs positions along the line, px, ascending
 * @param size least distance between middles, px
 */
export function dodge(xs: readonly number[], size: number): number[] {
	const offsets: number[] = [];
	for (const [i, x] of xs.entries()) {
		// Only those so near that they might touch.
		const near: { y: number; reach: number }[] = [];
		for (let j = i - 1; j >= 0 && x - xs[j]! < size; j--)
			near.push({ y: offsets[j]!, reach: Math.sqrt(size ** 2 - (x - xs[j]!) ** 2) });
		const wishes = [0, ...near.flatMap(({ y, reach }) => [y - reach, y + reach])].sort(
			(a, b) => Math.abs(a) - Math.abs(b) || a - b
		);
		const free = wishes.find((wish) => near.every(({ y, reach }) => Math.abs(wish - y) >= reach - 1e-6));
		offsets.push(free ?? 0);
	}
	return offsets;
}
