/**
 * All values of an indicator as places where economies have stood: made once, asked by every economy and target. A
 * place is an economy in a year with a value; what came of it h years later is looked up, never interpolated.
 */
import { quantileSorted } from 'd3-array';
import type { SeriesView, UnitKind } from '../../types';
import { placeScale } from './scale';

export interface Histories {
	economies: readonly string[];
	/** First and newest year with any value. */
	first: number;
	newest: number;
	/** economy → year − first → value, NaN without one. */
	values: readonly Float64Array[];
	scale: (value: number) => number;
	/** (P75 − P25) / 1.349 of all values on the scale: a standard deviation that outliers do not move. */
	spread: number;
	/** Places in order of their value on the scale. */
	places: { at: Float64Array; economy: Uint16Array; year: Uint16Array };
	/** years ahead → what came of each place; kept as it is asked for. */
	ends: Map<number, Ends>;
	/** economy → year − first → the highest and the lowest value up to that year. */
	highest: readonly Float64Array[];
	lowest: readonly Float64Array[];
	/** How large a step from one value to another is: in points of a share, else as a part. */
	stepOf: (from: number, to: number) => number;
	/** What 99 of 100 steps a year stay within. */
	usualStep: number;
}

/** Of each place, in their order: the year and the value at the end of its window, NaN where it has none. */
export interface Ends {
	year: Uint16Array;
	value: Float64Array;
}

/** Half-width of a normal distribution's quartiles in standard deviations, twice. */
const QUARTILES = 1.349;
const USUAL = 0.99;

/**
 * @param series past values by ISO3, years in order
 * @param until values after that year are left out (trials on past years)
 * @returns null where the kind has no scale, or all values are the same
 */
export function historiesOf(
	series: Iterable<readonly [iso3: string, series: Pick<SeriesView, 'y' | 'v'>]>,
	kind: UnitKind,
	until = Infinity
): Histories | null {
	const known = [...series].map(([iso3, { y, v }]): [string, number[], number[]] => {
		const end = y.findIndex((year) => year > until);
		return end < 0 ? [iso3, y, v] : [iso3, y.slice(0, end), v.slice(0, end)];
	});
	const own = known.filter(([, y]) => y.length > 0);
	const scale = placeScale(
		own.flatMap(([, , v]) => v),
		kind
	);
	if (!scale) return null;
	const stepOf = kind === 'share' ? points : parts;
	const first = own.reduce((least, [, y]) => Math.min(least, y[0]!), Infinity);
	const newest = own.reduce((most, [, y]) => Math.max(most, y.at(-1)!), -Infinity);
	const length = newest - first + 1;
	const places: [at: number, economy: number, year: number][] = [];
	const steps: number[] = [];
	const rows = own.map(([, y, v], economy) => {
		const values = new Float64Array(length).fill(NaN);
		y.forEach((year, i) => {
			values[year - first] = v[i]!;
			const at = scale(v[i]!);
			places.push([at, economy, year]);
			if (i > 0) steps.push(stepOf(v[i - 1]!, v[i]!) / (year - y[i - 1]!));
		});
		return { values, highest: soFar(values, Math.max), lowest: soFar(values, Math.min) };
	});
	places.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
	const at = Float64Array.from(places, ([place]) => place);
	const quantile = (p: number) => quantileSorted(at as unknown as number[], p)!;
	const spread = (quantile(0.75) - quantile(0.25)) / QUARTILES;
	if (!(spread > 0)) return null;
	return {
		economies: own.map(([iso3]) => iso3),
		first,
		newest,
		values: rows.map(({ values }) => values),
		scale,
		spread,
		places: {
			at,
			economy: Uint16Array.from(places, ([, economy]) => economy),
			year: Uint16Array.from(places, ([, , year]) => year)
		},
		ends: new Map(),
		highest: rows.map(({ highest }) => highest),
		lowest: rows.map(({ lowest }) => lowest),
		stepOf,
		usualStep:
			quantileSorted(
				steps.sort((a, b) => a - b),
				USUAL
			) ?? Infinity
	};
}

const points = (from: number, to: number): number => Math.abs(to - from);
/** 0 for equal values, 1 from or to nothing. */
const parts = (from: number, to: number): number =>
	from === to ? 0 : Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to));

/** The best of the values up to each year; NaN before the first. */
function soFar(values: Float64Array, best: (a: number, b: number) => number): Float64Array {
	let known = NaN;
	return values.map((value) => {
		if (!Number.isNaN(value)) known = Number.isNaN(known) ? value : best(known, value);
		return known;
	});
}

/** The end of a window may be measured two years early, and at most a third of the window. */
const EARLY_YEARS = 2;

/**
 * What came of a place h years later: the last value in its last years, later than the start.
 * @returns null where the window is not over by the newest year of the indicator, or has no value at its end
 */
export function endOf(
	{ values, first, newest }: Pick<Histories, 'values' | 'first' | 'newest'>,
	economy: number,
	start: number,
	years: number
): { year: number; value: number } | null {
	const end = start + years;
	if (end > newest) return null;
	const own = values[economy]!;
	const least = Math.max(start + 1, end - Math.min(EARLY_YEARS, Math.floor(years / 3)));
	for (let year = end; year >= least; year--) {
		const value = own[year - first]!;
		if (!Number.isNaN(value)) return { year, value };
	}
	return null;
}

/** What came of every place so many years later. */
export function endsAfter(histories: Histories, years: number): Ends {
	const known = histories.ends.get(years);
	if (known) return known;
	const { economy, year } = histories.places;
	const ends: Ends = { year: new Uint16Array(year.length), value: new Float64Array(year.length).fill(NaN) };
	for (let i = 0; i < year.length; i++) {
		const end = endOf(histories, economy[i]!, year[i]!, years);
		if (!end) continue;
		ends.year[i] = end.year;
		ends.value[i] = end.value;
	}
	histories.ends.set(years, ends);
	return ends;
}
