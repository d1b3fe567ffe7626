/** Two years of the chosen: where each came from and where it is. */
import type { SlopeRow } from '../../../chart/slope/model';
import type { Point } from '../../../series/point';
import { pointNearYear } from '../../../series/rank';
import { inWindow, isPast } from '../../../series/window';
import type { Basis, Built } from '../basis';
import { labelOf } from './line';

/**
 * The two years: those asked for, else the first and the last that most of those chosen have.
 * @returns null where nobody has two values
 */
export function endsOf(
	all: readonly (readonly Point[])[],
	asked: { from: number | null; to: number | null }
) {
	const counts = new Map<number, number>();
	for (const points of all) for (const { year } of points) counts.set(year, (counts.get(year) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	const shared = [...counts].filter(([, count]) => count === most).map(([year]) => year);
	const years = [...counts.keys()];
	if (years.length < 2) return null;
	let [from, to] = [asked.from ?? Math.min(...shared), asked.to ?? Math.max(...shared)];
	if (from >= to) [from, to] = [asked.from ?? Math.min(...years), asked.to ?? Math.max(...years)];
	return from < to ? { from, to } : null;
}

export function twoYearsChart(basis: Basis, kind: 'change' | 'slope'): Built | null {
	const { state, places, measures } = basis;
	const [measured] = measures;
	if (!measured) return null;
	const past = places.map((place) => inWindow(measured.of(place), state).filter(isPast));
	const ends = endsOf(past, state);
	if (!ends) return null;
	const { direction } = measured.about;
	const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : 0;
	const rows = places.flatMap((place, index): SlopeRow[] => {
		const points = past[index] ?? [];
		const [a, b] = [pointNearYear(points, ends.from), pointNearYear(points, ends.to)];
		if (!a || !b || a.year >= b.year) return [];
		const better = sign * (b.value - a.value);
		return [
			{
				...{ id: place.id, label: labelOf(place, measured) },
				from: { year: a.year, value: a.value },
				to: { year: b.year, value: b.value },
				...(sign === 0 || better === 0 ? {} : { better: better > 0 }),
				...(place.role === 'focus' ? { focus: true } : {}),
				...(place.slot === undefined ? {} : { slot: place.slot })
			}
		];
	});
	const left = places.length - rows.length;
	return {
		chart: { kind, model: { ...measured.measure, rows } },
		title: `${measured.title}, ${ends.from} and ${ends.to}`,
		notes: [
			`Values of ${ends.from} and ${ends.to}, or the nearest within three years, whose year is then said.`,
			...(left > 0
				? [`${left} of those chosen ${left === 1 ? 'has' : 'have'} no value near both years.`]
				: [])
		]
	};
}
