/** Promised against paid out, and how steady aid is. Two tables: never one line, never a rate of a single year. */
import { shareDelivered, variation } from '../../assess/predictability';
import type { LineModel, Measure, Point, TableModel } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import type { Years } from '../home';
import type { PairModel } from '../trade/pairs';
import { aidOf, donorTotals, nameOf } from './donors';
import type { AidFlows, Promised } from './flows';

export const NOW_DOLLARS: Measure = { unit: 'US dollars, current prices', unitKind: 'usd', decimals: 0 };

export interface PromiseYear {
	year: number;
	promised: number | null;
	paid: number | null;
}

/** Summed over donors; years in order. */
export function promiseYears(rows: readonly Promised[], years: Years): PromiseYear[] {
	const sums = new Map<number, PromiseYear>();
	for (const { year, promised, paid } of rows) {
		if (year < (years.from ?? -Infinity) || year > (years.to ?? Infinity)) continue;
		const one = sums.get(year) ?? { year, promised: null, paid: null };
		if (promised !== null) one.promised = (one.promised ?? 0) + promised;
		if (paid !== null) one.paid = (one.paid ?? 0) + paid;
		sums.set(year, one);
	}
	return [...sums.values()].sort((a, b) => a.year - b.year);
}

export function promiseModel(years: readonly PromiseYear[]): LineModel {
	const line = (side: 'promised' | 'paid'): Point[] =>
		years.flatMap(({ year, [side]: value }) =>
			value === null ? [] : [{ year, value, nature: 'actual' as const }]
		);
	return {
		...NOW_DOLLARS,
		series: [
			{ id: 'paid', label: 'Paid out', role: 'focus', points: line('paid') },
			{ id: 'promised', label: 'Promised', role: 'comparator', slot: 0, points: line('promised') }
		]
	};
}

const both = (years: readonly PromiseYear[]) =>
	years.flatMap(({ promised, paid }) => (promised === null || paid === null ? [] : [{ promised, paid }]));

export function promiseFinding(years: readonly PromiseYear[], economy: string): string {
	const share = shareDelivered(both(years));
	const first = years[0];
	const last = years.at(-1);
	if (share === null || !first || !last) return `No promises of aid to ${economy} in these years`;
	return `${economy}, ${first.year} to ${last.year}: ${formatNumber(100 * share, 0)}${NBSP}% as much was paid out as was promised in the same years`;
}

/** Each donor's sums, the largest promise first. */
export function promiseDonors(flows: AidFlows, years: Years, most = 10): PairModel {
	const sums = new Map<string, { promised: number | null; paid: number | null }>();
	for (const { id, year, promised, paid } of flows.promised) {
		if (year < (years.from ?? -Infinity) || year > (years.to ?? Infinity)) continue;
		const one = sums.get(id) ?? { promised: null, paid: null };
		if (promised !== null) one.promised = (one.promised ?? 0) + promised;
		if (paid !== null) one.paid = (one.paid ?? 0) + paid;
		sums.set(id, one);
	}
	return {
		...NOW_DOLLARS,
		columns: ['Promised', 'Paid out'],
		rows: [...sums]
			.sort((a, b) => (b[1].promised ?? 0) - (a[1].promised ?? 0) || a[0].localeCompare(b[0]))
			.slice(0, most)
			.map(([id, { promised, paid }]) => ({ id, label: nameOf(flows.parties, id), values: [promised, paid] }))
	};
}

/** Years over which steadiness is read. */
export const STEADY_YEARS = 10;
export const STEADY_BELOW = 0.3;

export interface Steadiness {
	id: string;
	name: string;
	/** Standard deviation over mean of the yearly amounts; null where it cannot be said. */
	spread: number | null;
}

/** How much aid swings: of all donors together and of the largest ones. A year without a row counts as nothing given. */
export function steadiness(flows: AidFlows, to: number, most = 8): Steadiness[] {
	const from = to - STEADY_YEARS + 1;
	const years = Array.from({ length: STEADY_YEARS }, (_, index) => from + index);
	const amounts = (id?: string) =>
		years.map((year) =>
			flows.given
				.filter((row) => row.year === year && (id === undefined || row.id === id))
				.reduce((sum, row) => sum + aidOf(row), 0)
		);
	return [
		{ id: 'ALL', name: 'All donors together', spread: variation(amounts()) },
		...donorTotals(flows.given, from, to)
			.slice(0, most)
			.map(({ id }) => ({ id, name: nameOf(flows.parties, id), spread: variation(amounts(id)) }))
	];
}

export const SPREAD: Measure = { unit: '% of the mean', unitKind: 'percent', decimals: 0 };

export function steadinessTable(rows: readonly Steadiness[], caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'donor', label: 'Donor' },
			{ id: 'spread', label: 'Spread', numeric: true, unit: SPREAD.unit, measure: SPREAD },
			{ id: 'steady', label: 'Below 30 %' }
		],
		rows: rows.map(({ name, spread }) => [
			name,
			spread === null ? null : 100 * spread,
			spread === null ? '' : spread < STEADY_BELOW ? 'yes' : 'no'
		])
	};
}

export function steadinessFinding(rows: readonly Steadiness[], economy: string, to: number): string {
	const all = rows[0]?.spread;
	if (all === null || all === undefined) return `Too few years to say how steady aid to ${economy} is`;
	const steady = rows.slice(1).filter(({ spread }) => spread !== null && spread < STEADY_BELOW).length;
	return `From ${to - STEADY_YEARS + 1} to ${to} aid to ${economy} spread by ${formatNumber(100 * all, 0)}${NBSP}% of its mean; the amounts of ${steady} of the ${rows.length - 1} largest donors were steady`;
}
