/** How much of a year's trade a list of parts covers, and how far the totals of two tables are apart. */
import type { SeriesView } from '../../types';
import type { Part, Partners } from '../../source/flows/trade';
import type { OfYear, OfYears } from '../../words/trade/parts';

/** A list below this part of the total is called partial: it says nothing of who the others are. */
export const WHOLE = 0.9;
/** Two totals that differ by more than this part are said to disagree. */
const AGREE = 0.1;

/** Sums of what is above zero, by year, in US dollars. */
function sums(parts: readonly Part[]): Map<number, number> {
	const years = new Map<number, number>();
	for (const { year, value } of parts) if (value > 0) years.set(year, (years.get(year) ?? 0) + value);
	return years;
}

/** The totals of the lists' own table, and in the years without one another table's. */
export function withTotals(partners: Partners, other: SeriesView | undefined): Partners {
	const known = new Set(partners.totals.map(({ year }) => year));
	const more = (other?.y ?? []).flatMap((year, index): Part[] => {
		const value = other?.v[index] ?? 0;
		return known.has(year) || value <= 0 ? [] : [{ id: 'other-total', name: '', year, value }];
	});
	return { ...partners, totals: [...partners.totals, ...more] };
}

/** The years whose list is below nine tenths of the total, with the part that it is; in years without a total none. */
export const partialYears = (parts: readonly Part[], totals: readonly Part[]): OfYear[] =>
	partial(sums(parts), totals);

/** The same of every year with a whole list of partners, its rows at hand or not. */
export const partialLists = ({ lists, totals }: Partners): OfYear[] =>
	partial(new Map(lists.filter(({ list }) => list === 'all').map(({ year, sum }) => [year, sum])), totals);

function partial(listed: ReadonlyMap<number, number>, totals: readonly Part[]): OfYear[] {
	return totals
		.flatMap(({ year, value }) => {
			const sum = listed.get(year);
			return sum === undefined || value <= 0 || sum >= WHOLE * value ? [] : [{ year, part: sum / value }];
		})
		.sort((a, b) => a.year - b.year);
}

/** The years in which the parts add up to more than a tenth above or below what another table has as the total. */
export function apartYears(parts: readonly Part[], other: SeriesView | undefined): OfYear[] {
	return [...sums(parts)]
		.flatMap(([year, sum]) => {
			const total = other?.v[other.y.indexOf(year)] ?? 0;
			const part = sum / total;
			return total <= 0 || Math.abs(part - 1) <= AGREE ? [] : [{ year, part }];
		})
		.sort((a, b) => a.year - b.year);
}

/** The same of the partners of one year, with what is listed under no partner; null where the two agree. */
export function apartPartners(
	{ year, items }: { year: number; items: readonly { value: number }[] },
	other: SeriesView | undefined
): OfYear | null {
	return (
		apartYears(
			items.map(({ value }) => ({ id: '', name: '', year, value })),
			other
		)[0] ?? null
	);
}

/** Several years at once; null for none. */
export function together(of: readonly OfYear[]): OfYears | null {
	const parts = of.map(({ part }) => part);
	return of.length === 0
		? null
		: { years: of.map(({ year }) => year), least: Math.min(...parts), most: Math.max(...parts) };
}
