/**
 * Aid by what it is for, as far as open data say: by recipient, never by donor, and purposes that overlap. Basic health
 * and water are aid alone; the others are total official flows, other official money included.
 */
import { sum } from 'd3-array';
import { pastPoints } from '../../series/window';
import type { AidPurpose } from '../../query/flows/aid-purposes';
import { MEAN_OF } from '../../query/flows/mean-of';
import type { PurposeSpread } from '../../query/flows/purpose-spread';
import type { SeriesView } from '../../types';

export type Spread = Omit<PurposeSpread, 'indicator'>;

/** Where an amount stands among the least developed countries: in their lowest quarter, middle half, highest quarter. */
export type Band = 'little' | 'middle' | 'more';

/** Rows of the query, in its order, by purpose; cents are enough. */
export function spreadsOf(rows: readonly PurposeSpread[]): Record<string, Spread[]> {
	const cents = (value: number) => Math.round(100 * value) / 100;
	const spreads: Record<string, Spread[]> = {};
	for (const { indicator, year, lower, median, upper, n, m } of rows)
		(spreads[indicator] ??= []).push({
			...{ year, lower: cents(lower), median: cents(median), upper: cents(upper), n, m }
		});
	return spreads;
}

export interface PurposeRow extends AidPurpose {
	/** Million dollars of 2024 a year, mean of the three years that end with the last value; null without any. */
	mean: number | null;
	/** "2022-2024". */
	years: string;
	/** Dollars of 2024 a person and year, and how the same is spread over the least developed countries in the same years. */
	perPerson: number | null;
	spread: Spread | null;
	band: Band | null;
}

/** Mean of the three years that end with the last value, per person of those of them that have one. */
export function recentMean(
	aid: SeriesView | undefined,
	people: SeriesView | undefined,
	to: number | null = null
): { mean: number; perPerson: number | null; years: string; end: number } | null {
	const end = pastPoints(aid, undefined, to ?? undefined).at(-1)?.year;
	if (end === undefined) return null;
	const last = pastPoints(aid, end - MEAN_OF + 1, end);
	const first = last[0]?.year ?? end;
	const count = new Map(pastPoints(people).map(({ year, value }) => [year, value]));
	const paid = sum(last, ({ value }) => value);
	const persons = last.every(({ year }) => count.has(year)) ? sum(last, ({ year }) => count.get(year)) : 0;
	return {
		mean: paid / last.length,
		perPerson: persons > 0 ? (paid * 1e6) / persons : null,
		years: first === end ? String(end) : `${first}-${end}`,
		end
	};
}

export function bandOf(value: number, { lower, upper }: Pick<Spread, 'lower' | 'upper'>): Band {
	return value < lower ? 'little' : value < upper ? 'middle' : 'more';
}

/** A row for each purpose. */
export function purposeRows(
	purposes: readonly AidPurpose[],
	series: Record<string, SeriesView>,
	spreads: Record<string, readonly Spread[]>,
	to: number | null
): PurposeRow[] {
	return purposes.map((purpose) => {
		const recent = recentMean(series[purpose.id], series['SP.POP.TOTL'], to);
		const spread = spreads[purpose.id]?.find(({ year }) => year === recent?.end) ?? null;
		const perPerson = recent?.perPerson ?? null;
		return {
			...purpose,
			mean: recent?.mean ?? null,
			years: recent?.years ?? '',
			perPerson,
			spread,
			band: perPerson === null || spread === null ? null : bandOf(perPerson, spread)
		};
	});
}
