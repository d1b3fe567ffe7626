/**
 * The longest open record of what an indicator measures: its own series, or that of another publisher which agrees
 * with it wherever both have a value. Electricity then begins in 1990 instead of 2010.
 */
import { quantile } from 'd3-array';
import type { SeriesByEconomy } from '../../src/lib/query/packed-past';
import type { Indicator, SeriesView } from '../../src/lib/types';

export interface Record {
	indicator: string;
	series: ReadonlyMap<string, SeriesView>;
}

const MEDIAN_APART = 0.01;
const P90_APART = 0.05;
/** Fewer values in common say little of agreement. */
const ENOUGH = 100;

/**
 * @param tied the indicators that share its tie, itself among them
 * @returns series in the unit of the indicator asked for
 */
export function longestRecord(
	indicator: Indicator,
	tied: readonly Indicator[],
	all: ReadonlyMap<string, SeriesByEconomy>
): Record {
	const own = all.get(indicator.id) ?? new Map<string, SeriesView>();
	let best: Record = { indicator: indicator.id, series: own };
	let most = countOf(own);
	for (const other of tied) {
		if (other.id === indicator.id || other.unit_kind !== indicator.unit_kind) continue;
		const series = scaled(all.get(other.id) ?? new Map(), other.tie_scale / indicator.tie_scale);
		const count = countOf(series);
		if (count <= most || !agree(own, series)) continue;
		[best, most] = [{ indicator: other.id, series }, count];
	}
	return best;
}

const countOf = (series: ReadonlyMap<string, SeriesView>) =>
	[...series.values()].reduce((sum, { y }) => sum + y.length, 0);

function scaled(series: SeriesByEconomy, factor: number): SeriesByEconomy {
	if (factor === 1) return series;
	return new Map([...series].map(([iso3, { y, v }]) => [iso3, { y, v: v.map((value) => value * factor) }]));
}

/** How far apart two values are, as a part of the larger. */
function distance(a: number, b: number): number {
	const size = Math.max(Math.abs(a), Math.abs(b));
	return size === 0 ? 0 : Math.abs(a - b) / size;
}

/** Half of the values in common within a hundredth of each other, nine in ten within a twentieth. */
function agree(a: ReadonlyMap<string, SeriesView>, b: ReadonlyMap<string, SeriesView>): boolean {
	const apart: number[] = [];
	for (const [iso3, { y, v }] of a) {
		const other = b.get(iso3);
		if (!other) continue;
		const byYear = new Map(other.y.map((year, i) => [year, other.v[i]!]));
		y.forEach((year, i) => {
			const value = byYear.get(year);
			if (value === undefined) return;
			// One publisher counts on the first day of a year, another on the last: the same seats stand under two years.
			const near = [value, byYear.get(year - 1) ?? value, byYear.get(year + 1) ?? value];
			apart.push(Math.min(...near.map((one) => distance(v[i]!, one))));
		});
	}
	return (
		apart.length >= ENOUGH && quantile(apart, 0.5)! <= MEDIAN_APART && quantile(apart, 0.9)! <= P90_APART
	);
}
