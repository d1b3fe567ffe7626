/** Where publishers who claim to measure the same thing give different numbers. */
import type { SeriesView } from '../types';
import { pastPoints } from '../series/window';

/** Values that differ by more than this part of the larger one are shown side by side. */
export const DISAGREEMENT = 0.1;

export interface TiedSeries {
	indicator: string;
	series: SeriesView;
	/** What one unit of this series is in the tie's common unit: 1 for dollars, 1,000,000 for million dollars. */
	scale?: number;
}

export interface Disagreement {
	a: string;
	b: string;
	/** The newest year that both have. */
	year: number;
	/** Values in the common unit. */
	valueA: number;
	valueB: number;
	/** |a − b| as a part of the larger: 0.7 is 70 %; over 1 when the signs differ. */
	difference: number;
}

/** Pairs that differ by more than a tenth in their newest common year, the widest first. */
export function disagreements(tied: readonly TiedSeries[], atLeast = DISAGREEMENT): Disagreement[] {
	const found: Disagreement[] = [];
	tied.forEach((a, index) => {
		for (const b of tied.slice(index + 1)) {
			const pair = newestCommon(a, b);
			if (pair && pair.difference > atLeast) found.push(pair);
		}
	});
	return found.sort((x, y) => y.difference - x.difference);
}

/**
 * Of each series the values that a pair is compared by, and no others: they disagree as the whole ones do. A series that
 * has no year in common with another is absent.
 */
export function comparedBy(series: Readonly<Record<string, SeriesView>>): Record<string, SeriesView> {
	const all = Object.entries(series).map(([indicator, one]) => ({ indicator, series: one }));
	return Object.fromEntries(
		all.flatMap((one) => {
			const years = new Set(all.map((other) => (other === one ? undefined : newestCommon(one, other)?.year)));
			const { y, v, n } = one.series;
			const kept = y.flatMap((year, at) => (years.has(year) ? [at] : []));
			if (kept.length === 0) return [];
			const short: SeriesView = { y: kept.map((at) => y[at]!), v: kept.map((at) => v[at]!) };
			if (n !== undefined) short.n = kept.map((at) => n[at]).join('');
			return [[one.indicator, short]];
		})
	);
}

function newestCommon(a: TiedSeries, b: TiedSeries): Disagreement | null {
	const valuesB = new Map(pastPoints(b.series).map(({ year, value }) => [year, value]));
	for (const { year, value } of pastPoints(a.series).reverse()) {
		const other = valuesB.get(year);
		if (other === undefined) continue;
		const valueA = value * (a.scale ?? 1);
		const valueB = other * (b.scale ?? 1);
		const larger = Math.max(Math.abs(valueA), Math.abs(valueB));
		const difference = larger === 0 ? 0 : Math.abs(valueA - valueB) / larger;
		return { a: a.indicator, b: b.indicator, year, valueA, valueB, difference };
	}
	return null;
}
