/** "Who has done it before": how many of those who stood there reached what is asked, how far the others came, and who came nearest. */
import { quantileSorted } from 'd3-array';
import { casesOf, countEconomies, meets, type Case, type Goal, type Standing } from './cases';
import type { Histories } from './histories';

/** [year, value] */
type YearAndValue = readonly [number, number];

export interface Nearest {
	iso3: string;
	/** The year in which it stood there. */
	start: number;
	/** Its value in that year and each after it, null without one; the last is the one at the end. */
	values: readonly (number | null)[];
}

export interface Precedents {
	/** The economy's own latest value, and what is asked of it by when. */
	from: YearAndValue;
	target: YearAndValue;
	better: 'up' | 'down';
	/** Years in which another economy stood there, and how many economies these were. */
	cases: number;
	economies: number;
	/** Those in which the value at the end met what is asked, and how many economies these were. */
	reached: number;
	reachedBy: number;
	/** The lowest and the highest value at which they stood. */
	band: readonly [number, number];
	/** The first and the last year in which one stood there. */
	starts: readonly [number, number];
	/** Values at the end: one in ten below the first, half below the second, nine in ten below the third. */
	ends: readonly [number, number, number];
	/** The same for each year on the way, 0 the year of standing there; from values of that very year. */
	fan: readonly (readonly [number, number, number])[];
	/** The five economies that came nearest to it, or farthest beyond, best first; breaks of a series are not among them. */
	nearest: readonly Nearest[];
}

const TENTHS = [0.1, 0.5, 0.9] as const;
const NAMED = 5;
/** Horizons that were tried on past years. */
export const MIN_YEARS = 5;
export const MAX_YEARS = 12;

/** Null where nothing may be said: too near or too far a deadline, fewer than twenty economies, or a goal already met. */
export function precedents(histories: Histories, standing: Standing, goal: Goal): Precedents | null {
	const { years } = standing;
	if (years < MIN_YEARS || years > MAX_YEARS || meets(goal)(standing.value)) return null;
	const cases = casesOf(histories, standing)(goal);
	if (!cases) return null;
	const met = meets(goal);
	const reached = cases.filter(({ to }) => met(to));
	const starts = cases.map(({ start }) => start);
	const froms = cases.map(({ from }) => from);
	return {
		from: [standing.year, standing.value],
		target: [standing.year + years, goal.value],
		better: goal.better,
		cases: cases.length,
		economies: countEconomies(cases),
		reached: reached.length,
		reachedBy: countEconomies(reached),
		band: [Math.min(...froms), Math.max(...froms)],
		starts: [Math.min(...starts), Math.max(...starts)],
		ends: tenthsOf(cases.map(({ to }) => to)),
		fan: fanOf(histories, cases, years),
		nearest: nearestOf(histories, cases, goal)
	};
}

/** One in ten lies below the first, half below the second, nine in ten below the third. */
export function tenthsOf(values: readonly number[]): [number, number, number] {
	// d3 takes any array; its types know the plain one alone.
	const sorted = Float64Array.from(values).sort() as unknown as number[];
	return TENTHS.map((p) => quantileSorted(sorted, p)!) as [number, number, number];
}

/** Not shifted to today's value: a reader can check each history against its own numbers. */
function fanOf({ values, first }: Histories, cases: readonly Case[], years: number) {
	const fan: [number, number, number][] = [];
	for (let t = 0; t < years; t++)
		fan.push(
			tenthsOf(
				cases
					.map(({ economy, start }) => values[economy]![start + t - first]!)
					.filter((value) => !Number.isNaN(value))
			)
		);
	return [...fan, tenthsOf(cases.map(({ to }) => to))];
}

/** The best end of each economy; of equal ends the nearer start in time to today. */
function nearestOf(histories: Histories, cases: readonly Case[], { better }: Goal): Nearest[] {
	const sign = better === 'up' ? -1 : 1;
	const sorted = [...cases].sort(
		(a, b) => sign * (a.to - b.to) || b.start - a.start || a.economy - b.economy
	);
	const named = new Map<number, Case>();
	for (const one of sorted) {
		if (named.size === NAMED) break;
		if (!named.has(one.economy) && !isBroken(histories, one)) named.set(one.economy, one);
	}
	return [...named.values()].map(({ economy, start, end }) => ({
		iso3: histories.economies[economy]!,
		start,
		values: Array.from({ length: end - start + 1 }, (_, t) => {
			const value = histories.values[economy]![start + t - histories.first]!;
			return Number.isNaN(value) ? null : value;
		})
	}));
}

function pathOf({ values, first }: Histories, economy: number, start: number, end: number): YearAndValue[] {
	const path: YearAndValue[] = [];
	for (let year = start; year <= end; year++) {
		const value = values[economy]![year - first]!;
		if (!Number.isNaN(value)) path.push([year, value]);
	}
	return path;
}

/** A step between two values such as one in a hundred is: a new method, a war, a slip. Counted, but not named. */
function isBroken(histories: Histories, { economy, start, end }: Case): boolean {
	const path = pathOf(histories, economy, start, end);
	return path.some(([year, value], i) => {
		const before = path[i - 1];
		if (!before) return false;
		return histories.stepOf(before[1], value) / (year - before[0]) > histories.usualStep;
	});
}
