/** Promised against paid out. Two tables: never one line, never a rate of a single year. */
import { partyFirst } from '../../words/en/in-sentence';
import type { BarsModel } from '../../chart/bars/model';
import { formatNumber } from '../../format/number';
import { sum } from 'd3-array';
import { inWindow } from '../../series/window';
import { shareDelivered } from '../../assess/predictability';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Measure } from '../../chart/model';
import type { Years } from '../years';
import type { AidFlows, Promised } from '../../source/flows/aid';
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
	for (const { year, promised, paid, compared } of inWindow(rows, years)) {
		if (!compared) continue;
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

/** How many of a hundred; a payment may be of an earlier promise, so that there may be more. */
const ofHundred = (part: number): string => formatNumber(100 * part, part < 0.1 ? 1 : 0);

export function promiseFinding(years: readonly PromiseYear[], economy: string): string {
	const share = shareDelivered(both(years));
	const first = years[0];
	const last = years.at(-1);
	if (!first || !last) return `No promises of aid to ${economy} are in the open tables for these years`;
	const promised = sum(years, (one) => one.promised);
	const span = first === last ? `in ${first.year}` : `in ${first.year}-${last.year}`;
	if (promised > 0 && years.every(({ paid }) => paid === null))
		return `${economy} was promised ${dollars(promised)} ${span}; how much of it was paid out is not in the open tables`;
	if (share === null)
		return `What of the promises to ${economy} ${span} was paid out cannot be said: no year has both in the open tables`;
	return `${economy}, ${first.year} to ${last.year}: for every 100 US dollars promised, ${ofHundred(share)} were paid out in the same years`;
}

/** Who promised most, and how much of it was paid out. */
export function promiseDonorFinding(model: BarsModel, economy: string, years: string): string {
	const first = model.rows.find(({ also }) => !also);
	const [promised, paid] = first?.values ?? [];
	if (!first || typeof promised !== 'number' || promised <= 0)
		return `No promise of aid to ${economy} is in the open tables for these years`;
	const share =
		typeof paid !== 'number'
			? 'how much of it was paid out is not in the open tables'
			: `for every 100 promised, ${ofHundred(paid / promised)} were paid out`;
	return `${partyFirst(first.label)} promised ${economy} most, ${dollars(promised)} in ${years}; ${share}`;
}

/** Each donor's sums, the largest promise first; those whose two sides are not of the same money say so. */
export function promiseDonors(flows: AidFlows, years: Years): BarsModel {
	const sums = new Map<string, Pick<Promised, 'promised' | 'paid' | 'compared'>>();
	for (const { id, promised, paid, compared } of inWindow(flows.promised, years)) {
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
		missing: 'none reported',
		shown: { most: 8 },
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
