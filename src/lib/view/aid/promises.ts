/** Promised against paid out. Two tables: never one line, never a rate of a single year. */
import type { BarsModel } from '../../chart/bars/model';
import { sum } from 'd3-array';
import { inWindow } from '../../series/window';
import { shareDelivered } from '../../assess/predictability';
import { pointAt, type Point } from '../../series/point';
import type { LineModel } from '../../chart/model';
import type { Years } from '../years';
import type { AidFlows, Promised } from '../../source/flows/aid';
import type { DeliveryWords } from '../../words/aid/delivery';
import { delivery } from '../../words/en/aid/delivery';
import { usd } from './measures';
import { nameOf } from './names';

export interface PromiseYear {
	year: number;
	promised: number | null;
	paid: number | null;
}

/** Summed over donors whose promises and payments are of the same money; years in order. */
export function promiseYears(rows: readonly Promised[], years: Years): PromiseYear[] {
	const sums = new Map<number, PromiseYear>();
	for (const { year, promised, paid, compared } of inWindow(rows, years)) {
		if (!compared) continue;
		const one = sums.get(year) ?? { year, promised: null, paid: null };
		if (promised !== null) one.promised = (one.promised ?? 0) + promised;
		if (paid !== null) one.paid = (one.paid ?? 0) + paid;
		sums.set(year, one);
	}
	return [...sums.values()].sort((a, b) => a.year - b.year);
}

export function promiseModel(years: readonly PromiseYear[], words: DeliveryWords = delivery): LineModel {
	const line = (side: 'promised' | 'paid'): Point[] =>
		years.flatMap(({ year, [side]: value }) => (value === null ? [] : [pointAt(year, value, 'computed')]));
	return {
		...usd(words.unit),
		series: [
			{ id: 'paid', label: words.paid, role: 'focus', points: line('paid') },
			{ id: 'promised', label: words.promised, role: 'comparator', slot: 0, points: line('promised') }
		].filter(({ points }) => points.length > 0) as LineModel['series']
	};
}

const both = (years: readonly PromiseYear[]) =>
	years.flatMap(({ promised, paid }) => (promised === null || paid === null ? [] : [{ promised, paid }]));

export function promiseFinding(
	years: readonly PromiseYear[],
	economy: string,
	{ title }: DeliveryWords = delivery
): string {
	const [first, last] = [years[0], years.at(-1)];
	const promised = sum(years, (one) => one.promised);
	return title(
		economy,
		first && last ? [first.year, last.year] : null,
		shareDelivered(both(years)),
		promised > 0 && years.every(({ paid }) => paid === null) ? promised : null
	);
}

/** Who promised most, and how much of it was paid out. */
export function promiseDonorFinding(
	model: BarsModel,
	economy: string,
	years: string,
	{ donors }: DeliveryWords = delivery
): string {
	const first = model.rows.find(({ also }) => !also);
	const [promised, paid] = first?.values ?? [];
	if (!first || typeof promised !== 'number' || promised <= 0) return donors.title(economy, years, null);
	const share = typeof paid === 'number' ? paid / promised : null;
	return donors.title(economy, years, { name: first.label, promised, share });
}

/** Each donor's sums, the largest promise first; those whose two sides are not of the same money say so. */
export function promiseDonors(
	flows: AidFlows,
	years: Years,
	{ unit, donors }: DeliveryWords = delivery
): BarsModel {
	const sums = new Map<string, Pick<Promised, 'promised' | 'paid' | 'compared'>>();
	for (const { id, promised, paid, compared } of inWindow(flows.promised, years)) {
		const one = sums.get(id) ?? { promised: null, paid: null, compared };
		if (promised !== null) one.promised = (one.promised ?? 0) + promised;
		if (paid !== null) one.paid = (one.paid ?? 0) + paid;
		sums.set(id, one);
	}
	return {
		...usd(unit),
		...donors.heads,
		shown: { most: 8 },
		rows: [...sums]
			.sort((a, b) => (b[1].promised ?? 0) - (a[1].promised ?? 0) || a[0].localeCompare(b[0]))
			.map(([id, { promised, paid, compared }]) => ({
				id,
				label: nameOf(flows.parties, id),
				also: compared ? '' : donors.apart,
				values: [promised, paid]
			}))
	};
}
