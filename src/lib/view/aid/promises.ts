/** Promised against paid out, and how steady aid is. Two tables: never one line, never a rate of a single year. */
import { asPercent } from '../../format/percent';
import { variation } from '../../series/stats';
import { shareDelivered } from '../../assess/predictability';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Measure } from '../../chart/model';
import { NBSP } from '../../format/number';
import type { Years } from '../home';
import type { BarModel } from './bars';
import { aidOf, donorTotals } from './donors';
import type { AidFlows, Promised } from './flows';
import { nameOf } from './names';
import { dollars } from '../../format/money';

export const NOW_DOLLARS: Measure = { unit: 'US dollars, current prices', unitKind: 'usd', decimals: 0 };

export interface PromiseYear {
	year: number;
	promised: number | null;
	paid: number | null;
}

/** Summed over donors whose promises and payments are of the same money; years in order. */
export function promiseYears(rows: readonly Promised[], years: Years): PromiseYear[] {
	const sums = new Map<number, PromiseYear>();
	for (const { year, promised, paid, compared } of rows) {
		if (!compared || year < (years.from ?? -Infinity) || year > (years.to ?? Infinity)) continue;
		const one = sums.get(year) ?? { year, promised: null, paid: null };
		if (promised !== null) one.promised = (one.promised ?? 0) + promised;
		if (paid !== null) one.paid = (one.paid ?? 0) + paid;
		sums.set(year, one);
	}
	return [...sums.values()].sort((a, b) => a.year - b.year);
}

export function promiseModel(years: readonly PromiseYear[]): LineModel {
	const line = (side: 'promised' | 'paid'): Point[] =>
		years.flatMap(({ year, [side]: value }) => (value === null ? [] : [pointAt(year, value, 'computed')]));
	return {
		...NOW_DOLLARS,
		series: [
			{ id: 'paid', label: 'Paid out', role: 'focus', points: line('paid') },
			{ id: 'promised', label: 'Promised', role: 'comparator', slot: 0, points: line('promised') }
		].filter(({ points }) => points.length > 0) as LineModel['series']
	};
}

const both = (years: readonly PromiseYear[]) =>
	years.flatMap(({ promised, paid }) => (promised === null || paid === null ? [] : [{ promised, paid }]));

export function promiseFinding(years: readonly PromiseYear[], economy: string): string {
	const share = shareDelivered(both(years));
	const first = years[0];
	const last = years.at(-1);
	if (!first || !last) return `No promises of aid to ${economy} are in the open tables for these years`;
	const promised = years.reduce((sum, one) => sum + (one.promised ?? 0), 0);
	const span = first === last ? `in ${first.year}` : `in ${first.year}-${last.year}`;
	if (promised > 0 && years.every(({ paid }) => paid === null))
		return `${economy} was promised ${dollars(promised)} ${span}; what was paid is not in the open tables`;
	if (share === null)
		return `What of the promises to ${economy} ${span} was paid out cannot be said: no year has both in the open tables`;
	return `${economy}, ${first.year} to ${last.year}: ${asPercent(share)} as much was paid out as was promised in the same years`;
}

/** Who promised most, and how much of as much was paid out. */
export function promiseDonorFinding(model: BarModel, economy: string, years: string): string {
	const first = model.rows.find(({ also }) => !also);
	const [promised, paid] = first?.values ?? [];
	if (!first || typeof promised !== 'number' || promised <= 0)
		return `No promise of aid to ${economy} is in the open tables for these years`;
	const share =
		typeof paid !== 'number'
			? 'what was paid is not in the open tables'
			: `${asPercent(paid / promised)} as much was paid out`;
	return `${first.label} promised ${economy} most, ${dollars(promised)} in ${years}; ${share}`;
}

/** Each donor's sums, the largest promise first; those whose two sides are not of the same money say so. */
export function promiseDonors(flows: AidFlows, years: Years): BarModel {
	const sums = new Map<string, Pick<Promised, 'promised' | 'paid' | 'compared'>>();
	for (const { id, year, promised, paid, compared } of flows.promised) {
		if (year < (years.from ?? -Infinity) || year > (years.to ?? Infinity)) continue;
		const one = sums.get(id) ?? { promised: null, paid: null, compared };
		if (promised !== null) one.promised = (one.promised ?? 0) + promised;
		if (paid !== null) one.paid = (one.paid ?? 0) + paid;
		sums.set(id, one);
	}
	return {
		...NOW_DOLLARS,
		heading: 'Donor',
		alsoHeading: 'Held together',
		columns: ['Promised', 'Paid out'],
		rows: [...sums]
			.sort((a, b) => (b[1].promised ?? 0) - (a[1].promised ?? 0) || a[0].localeCompare(b[0]))
			.map(([id, { promised, paid, compared }]) => ({
				id,
				label: nameOf(flows.parties, id),
				also: compared ? '' : 'not to be compared',
				values: [promised, paid]
			}))
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

/** A bar each, with the line that steady aid stays below. */
export function steadinessBars(rows: readonly Steadiness[]): BarModel {
	return {
		...SPREAD,
		heading: 'Donor',
		alsoHeading: 'Steady',
		columns: ['Spread'],
		rows: rows.map(({ id, name, spread }) => ({
			id,
			label: name,
			also: spread === null ? '' : spread < STEADY_BELOW ? 'steady' : 'not steady',
			values: [spread === null ? null : 100 * spread]
		})),
		line: { value: 100 * STEADY_BELOW, label: `${100 * STEADY_BELOW}${NBSP}%: steady below` }
	};
}

export function steadinessFinding(rows: readonly Steadiness[], economy: string, to: number): string {
	const all = rows[0]?.spread;
	const span = `in ${to - STEADY_YEARS + 1}-${to}`;
	if (all === null || all === undefined) return `How steady aid to ${economy} was ${span} cannot be said`;
	const donors = rows.slice(1);
	const steady = donors.filter(({ spread }) => spread !== null && spread < STEADY_BELOW).length;
	const which = `${steady === 0 ? 'none' : steady} of the ${donors.length} largest donors ${steady === 1 ? 'was' : 'were'} steady`;
	return `Aid to ${economy} swung by ${asPercent(all)} of its mean ${span}; ${which}`;
}
