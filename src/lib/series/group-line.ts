/** A group's line over the years, for the build, which draws some 270 groups times hundreds of indicators. */
import type { Aggregate, GroupSeriesView } from '../types';
import { GROUP_TOLERANCE_YEARS, valueOfKnown } from './group-value';
import { restartsOf, SAME_PART, type DrawnYear } from './same-members';
import { median } from './stats';

/** Past values of one indicator by economy, by year from `first` on, each standing also for the years after it. */
export interface FilledValues {
	first: number;
	last: number;
	/** NaN where no value stands for the year. */
	byEconomy: Map<string, Float64Array>;
	/** How many years before each the value is of. */
	ages: Map<string, Uint8Array>;
}

interface YearlyPoint {
	economy: string;
	year: number;
	value: number;
}

/**
 * Each value stands for its own year and the two after it, until a newer one comes, and not past the newest year
 * of any economy. Null when there is no value.
 * @param points in any order, one a year and economy
 */
export function filledValues(points: readonly YearlyPoint[]): FilledValues | null {
	let first = Infinity;
	let last = -Infinity;
	for (const { year } of points) {
		first = Math.min(first, year);
		last = Math.max(last, year);
	}
	if (first > last) return null;
	const byEconomy = new Map<string, Float64Array>();
	const ages = new Map<string, Uint8Array>();
	for (const { economy, year, value } of points) {
		let values = byEconomy.get(economy);
		let age = ages.get(economy);
		if (!values || !age) {
			byEconomy.set(economy, (values = new Float64Array(last - first + 1).fill(NaN)));
			ages.set(economy, (age = new Uint8Array(last - first + 1).fill(255)));
		}
		for (let step = 0; step <= GROUP_TOLERANCE_YEARS && year + step <= last; step++) {
			const index = year + step - first;
			if ((age[index] as number) <= step) continue;
			values[index] = value;
			age[index] = step;
		}
	}
	return { first, last, byEconomy, ages };
}

/** A member with any data at all. */
interface Member {
	of: Float64Array;
	ages: Uint8Array | undefined;
	people: Float64Array | undefined;
}

/**
 * The group's value in every year in which enough members have data (group-value.ts).
 * @param membersIn members of the group in a year
 */
export function groupLine(
	filled: FilledValues,
	membersIn: (year: number) => readonly string[],
	aggregate: Aggregate,
	population: FilledValues | null
): GroupSeriesView {
	const line: GroupSeriesView = { y: [], v: [], n: [], m: [] };
	const drawn: DrawnYear<Member>[] = [];
	const freshness: number[] = [];
	const weightIn = (year: number, people: Float64Array | undefined) =>
		aggregate === 'mean-population' ? (people?.[year - (population?.first ?? 0)] ?? NaN) : 1;
	const everyone = new Map<string, Member>();
	const memberOf = (iso3: string): Member | undefined => {
		const of = filled.byEconomy.get(iso3);
		if (of && !everyone.has(iso3))
			everyone.set(iso3, { of, ages: filled.ages.get(iso3), people: population?.byEconomy.get(iso3) });
		return everyone.get(iso3);
	};
	// Members seldom change from one year to the next.
	let members: readonly string[] = [];
	let known: Member[] = [];
	for (let year = filled.first; year <= filled.last; year++) {
		const now = membersIn(year);
		if (now !== members) {
			members = now;
			known = members.flatMap((iso3) => memberOf(iso3) ?? []);
		}
		const values: number[] = [];
		const weights: number[] = [];
		let fresh = 0;
		for (const { of, ages, people } of known) {
			const value = of[year - filled.first];
			if (value === undefined || Number.isNaN(value)) continue;
			const weight = weightIn(year, people);
			if (!(weight > 0)) continue;
			values.push(value);
			weights.push(weight);
			if (ages?.[year - filled.first] === 0) fresh += 1;
		}
		const { value, n, m } = valueOfKnown(values, weights, members.length, aggregate);
		if (value === null) continue;
		line.y.push(year);
		line.v.push(value);
		line.n.push(n);
		line.m.push(m);
		drawn.push({ year, known });
		freshness.push(fresh / n);
	}
	const end = endOf(freshness);
	for (const list of [line.y, line.v, line.n, line.m, drawn]) list.length = end;
	const restarts = restartsOf(drawn, SAME_PART[aggregate], ({ of, people }, year) => {
		const value = of[year - filled.first] ?? NaN;
		const weight = weightIn(year, people);
		if (Number.isNaN(value) || !(weight > 0)) return 0;
		return aggregate === 'sum' ? Math.abs(value) : weight;
	});
	return restarts.length > 0 ? { ...line, restarts } : line;
}

/** A year for which this part less than usual of the values are of that very year is not yet reported. */
const HALF_AS_MANY = 0.5;

/**
 * Where the line ends: what follows would be dated by years that hardly a member has reported. Measured against what is
 * usual in the line, since surveys are held every few years.
 * @param freshness of each year drawn the part of the values that are of that very year
 */
function endOf(freshness: readonly number[]): number {
	const usual = median(freshness.filter((part) => part > 0)) ?? 0;
	let end = freshness.length;
	while (end > 0 && (freshness[end - 1] as number) < HALF_AS_MANY * usual) end -= 1;
	return end;
}
