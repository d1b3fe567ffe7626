/** Who of all economies is shown, and in which order: thresholds, an order and a number, as the address asks. */
import { pointNearYear, rankKey } from '../../series/rank';
import type { Point } from '../../series/point';
import type { Order, Threshold } from '../../state/narrowed';
import { near, type Basis } from './basis';
import { measured, type Measured } from './measured';

export interface Row {
	iso3: string;
	name: string;
	point: Point;
	/** In the order that is shown; equal values share a place. */
	place: number;
}

export type Side = 'above' | 'below';

/** A threshold with what it is about. */
export interface Bound {
	side: Side;
	value: number;
	of: Measured;
	/** It is about what is shown, and not about another indicator. */
	isOwn: boolean;
}

export interface Narrowed {
	/** In order; those beyond the number asked for are not among them. */
	rows: Row[];
	/** Within the thresholds, with those beyond the number. */
	within: Row[];
	/** Have a value and are not shown. */
	left: Row[];
	/** The country in focus where it is within the thresholds and beyond the number. */
	focus: Row | null;
	/** How many of those with a value have none of another indicator that a threshold is about. */
	unknown: number;
	bounds: Bound[];
	/** What 1 is: "best", "highest", "lowest". */
	order: Exclude<Order, 'name'>;
	byName: boolean;
	/** Anything of it is asked for. */
	isNarrowed: boolean;
}

/** What thresholds are about. */
export function boundsOf({ state, data, measures, directory, places }: Basis): Bound[] {
	const bound = (side: Side, threshold: Threshold | null): Bound[] => {
		if (threshold === null) return [];
		const shown =
			threshold.of === null ? measures[0] : measures.find(({ about }) => about.id === threshold.of);
		if (shown) return [{ side, value: threshold.value, of: shown, isOwn: shown === measures[0] }];
		const other = data.others.find(({ about }) => about.id === threshold.of);
		// Another indicator is as it was published.
		const plain = { data, directory, places, state: { ...state, transform: [] } };
		return other ? [{ side, value: threshold.value, of: measured(other, plain), isOwn: false }] : [];
	};
	return [...bound('above', state.above), ...bound('below', state.below)];
}

/** What the first place is, where the address does not say it. */
export const orderOf = (order: Order | null, { about, done }: Measured): Exclude<Order, 'name'> =>
	order !== null && order !== 'name'
		? order
		: done.length > 0 || about.direction === 'none' || (about.direction === 'to' && about.ideal === null)
			? 'highest'
			: 'best';

/** What rows are sorted by, smallest first. */
export function keyOf(order: Exclude<Order, 'name'>, { about, done }: Measured): (value: number) => number {
	const direction = done.length > 0 ? 'none' : about.direction;
	switch (order) {
		case 'highest':
			return (value) => -value;
		case 'lowest':
			return (value) => value;
		case 'best':
			return (value) => rankKey(value, direction, about.ideal);
		case 'worst':
			return (value) => -rankKey(value, direction, about.ideal);
	}
}

/** Rows with their places, first place first; equal ones by name. */
export function placed(rows: readonly Omit<Row, 'place'>[], key: (value: number) => number): Row[] {
	const sorted = rows
		.map((row) => ({ ...row, key: key(row.point.value) }))
		.sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : 1));
	let place = 0;
	return sorted.map(({ key: own, ...row }, index) => {
		if (index === 0 || sorted[index - 1]?.key !== own) place = index + 1;
		return { ...row, place };
	});
}

/** @param measure what is ordered; the first of those shown */
export function narrowed(basis: Basis, measure: Measured): Narrowed {
	const { state, year } = basis;
	const bounds = boundsOf(basis);
	const all = near(basis, measure);
	const others = bounds.map((bound) => (bound.of === measure ? null : bound.of.all()));
	let unknown = 0;
	const within = all.filter(({ iso3, point }) => {
		const values = bounds.map((_, index) => {
			const other = others[index];
			return other ? pointNearYear(other.get(iso3) ?? [], year ?? 0)?.value : point.value;
		});
		if (values.includes(undefined)) unknown += 1;
		return bounds.every(({ side, value }, index) => {
			const own = values[index];
			return own !== undefined && (side === 'above' ? own > value : own < value);
		});
	});
	const order = orderOf(state.order, measure);
	const byPlace = placed(within, keyOf(order, measure));
	const byName = state.order === 'name';
	const sorted = byName ? [...byPlace].sort((a, b) => (a.name < b.name ? -1 : 1)) : byPlace;
	// Who shares the last place is not left out.
	const edge = state.limit === null || byName ? null : (sorted[state.limit - 1]?.place ?? null);
	const rows =
		state.limit === null
			? sorted
			: sorted.filter(({ place }, index) => index < state.limit! || (edge !== null && place <= edge));
	const shown = new Set(rows.map(({ iso3 }) => iso3));
	return {
		...{ rows, within: sorted, unknown, bounds, order, byName },
		left: all.filter(({ iso3 }) => !shown.has(iso3)).map((row) => ({ ...row, place: 0 })),
		focus: sorted.find(({ iso3 }) => iso3 === state.country && !shown.has(iso3)) ?? null,
		isNarrowed: bounds.length > 0 || state.limit !== null || state.order !== null
	};
}
