import type { UnitKind } from '../../../src/lib/types';

/**
 * How many decimals a series is shown with, from the size of its values: about three significant figures,
 * never more than the largest value needs.
 * @param values the published values, at least one
 */
export function decimalsFor(values: readonly number[], kind: UnitKind): number {
	if (kind === 'binary' || kind === 'level') return 0;
	const sizes = values
		.map(Math.abs)
		.filter((value) => value > 0)
		.sort((a, b) => a - b);
	if (sizes.length === 0 || values.every(Number.isInteger)) return 0;
	const middle = sizes[Math.floor(sizes.length / 2)]!;
	if (kind === 'count') return middle < 10 ? 1 : 0;
	if (middle >= 100) return kind === 'share' || kind === 'percent' ? 1 : 0;
	if (middle >= 1) return kind === 'usd' || kind === 'ppp' || kind === 'ratio' || kind === 'index' ? 2 : 1;
	if (middle >= 0.1) return 2;
	return middle >= 0.01 ? 3 : 4;
}

/** The least and the most of any number of values (spreading a long list into Math.min would overflow). */
export function rangeOf(values: readonly number[]): [number, number] {
	let [least, most] = [Infinity, -Infinity];
	for (const value of values) {
		if (value < least) least = value;
		if (value > most) most = value;
	}
	return [least, most];
}
