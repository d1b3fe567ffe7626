/** Two years of the chosen, or of everybody: where each came from and where it is. */
import type { SlopeRow } from '../../../chart/slope/model';
import type { Point } from '../../../series/point';
import { pointNearYear } from '../../../series/rank';
import { inWindow, isPast } from '../../../series/window';
import { rowsLeftOut } from '../../../words/en/explore';
import { changeOrderWords, MOST_CHANGES } from '../../../words/en/narrowed';
import { powersOf, type Basis, type Built } from '../basis';
import { changesTitle } from '../finding';
import { orderOf } from '../narrowed';
import { economiesOf, type Shown } from './shown';
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

/** Whether everybody is asked for, and not those that were chosen. */
const isOfAll = ({ group, order, limit, above, below }: Basis['state']): boolean =>
	[group, order, limit, above, below].some((one) => one !== null);

export function twoYearsChart(basis: Basis, kind: 'change' | 'slope' | 'dumbbell'): Built | null {
	const { state, measures, places } = basis;
	const [measured] = measures;
	if (!measured) return null;
	const ofAll = isOfAll(state);
	const shown: Shown[] = ofAll
		? economiesOf(basis)
		: places.map((place) => ({ ...place, label: labelOf(place, measured), isFocus: place.role === 'focus' }));
	const past = shown.map((one) => inWindow(measured.of(one), state).filter(isPast));
	// Of everybody the years are those of the country in focus, as long as it has some.
	const own = ofAll ? past.filter((_, index) => shown[index]?.isFocus) : past;
	const ends = endsOf(own, state) ?? endsOf(past, state);
	if (!ends) return null;
	const { direction } = measured.about;
	const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : 0;
	const rows = shown.flatMap((one, index): SlopeRow[] => {
		const points = past[index] ?? [];
		const [a, b] = [pointNearYear(points, ends.from), pointNearYear(points, ends.to)];
		if (!a || !b || a.year >= b.year) return [];
		const better = sign * (b.value - a.value);
		return [
			{
				...{ id: one.id, label: one.label },
				from: { year: a.year, value: a.value },
				to: { year: b.year, value: b.value },
				...(sign === 0 || better === 0 ? {} : { better: better > 0 }),
				...(one.isFocus ? { focus: true } : {}),
				...(one.slot === undefined ? {} : { slot: one.slot })
			}
		];
	});
	const left = shown.length - rows.length;
	const order = orderOf(state.order, measured);
	const ordered = ofAll ? inOrder(rows, state.order === 'name' ? null : order, sign) : rows;
	const most = ofAll ? (state.limit ?? MOST_CHANGES) : Infinity;
	const drawn = ordered.filter((row, index) => index < most || row.focus);
	const scale = kind === 'change' ? null : (powersOf(state).scale ?? null);
	const off = drawn.filter(({ from, to }) => from.value <= 0 || to.value <= 0);
	return {
		chart: { kind, model: { ...measured.measure, rows: drawn, ...(scale ? { scale } : {}) } },
		title: changesTitle(basis, measured, ends, rows),
		...(ofAll
			? {
					said: changeOrderWords({
						order: state.order === 'name' ? 'name' : order,
						sign,
						shown: Math.min(most, rows.length),
						of: rows.length
					})
				}
			: {}),
		notes: [
			`Values of ${ends.from} and ${ends.to}, or the nearest within three years, whose year is then said.`,
			...(scale === 'log' && off.length > 0 ? [rowsLeftOut(off.map(({ label }) => label))] : []),
			...(left > 0
				? [
						`${left} of those ${ofAll ? 'asked for' : 'chosen'} ${left === 1 ? 'has' : 'have'} no value near both years.`
					]
				: [])
		]
	};
}

/** By the change in the unit: what improved most first, or rose, or fell; null: by name. */
function inOrder(
	rows: readonly SlopeRow[],
	order: ReturnType<typeof orderOf> | null,
	sign: number
): SlopeRow[] {
	const change = ({ from, to }: SlopeRow) => to.value - from.value;
	const towards = sign === 0 ? 1 : sign;
	const by = { best: towards, worst: -towards, highest: 1, lowest: -1 };
	return [...rows].sort(
		(a, b) => (order === null ? 0 : by[order] * (change(b) - change(a))) || (a.label < b.label ? -1 : 1)
	);
}
