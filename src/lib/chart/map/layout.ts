/** A map's places with their classes: what is coloured, what has no data, what stands out. */
import type { Tone } from '../../style/tokens';
import { classesOf, rowsInView, rowsLeft, type Classes } from './classes';
import type { MapModel, MapRow } from './model';
import type { PlacedShape, Shapes } from './shapes';

export interface MapLayout {
	classes: Classes;
	/** Rows in view, highest value first; equal ones by name. */
	rows: MapRow[];
	/** By ISO3, with those left out. */
	byId: ReadonlyMap<string, MapRow>;
	/** How many are left out, grey. */
	left: number;
	/** Places of no economy, and economies without a value, by name. */
	without: { id: string; name: string }[];
	/** The focus and the comparators, which are outlined; focus last. */
	marked: { shape: PlacedShape; tone: Tone }[];
}

/** Everything but the outlines themselves: what a new year changes. @param shapes null while they are on their way */
export function mapLayout(model: MapModel, shapes: Shapes | null): MapLayout {
	const rows = rowsInView(model).sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
	const left = rowsLeft(model);
	const byId = new Map([...rows, ...left].map((row) => [row.id, row]));
	const seen = (shapes?.shapes ?? []).filter(({ isMember }) => isMember);
	const marked = seen
		.flatMap((shape) => {
			const row = byId.get(shape.id);
			const tone: Tone | null = row?.focus
				? 'focus'
				: row?.slot !== undefined
					? (String(row.slot + 1) as Tone)
					: null;
			return tone ? [{ shape, tone }] : [];
		})
		.sort((a, b) => Number(a.tone === 'focus') - Number(b.tone === 'focus'));
	const without = seen
		.filter(({ id }) => !byId.has(id))
		.map(({ id, name }) => ({ id, name }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return { classes: classesOf(model), rows, byId, left: left.length, without, marked };
}

/** How a place is drawn: by the name of its class in the style sheet. */
export type PlaceTone = `c${number}` | 'left' | 'none';

/** How every place that has a value is drawn; the others are `none`. All that a year changes while it plays. */
export function tonesOf(model: MapModel, classes: Classes): ReadonlyMap<string, PlaceTone> {
	return new Map(
		model.rows
			.filter(({ value }) => Number.isFinite(value))
			.map(({ id, left, value }) => [id, left ? 'left' : `c${classes.of(value)}`])
	);
}

/** The class of a place by its place among the classes; `left` for one that is left out, null without a value. */
export function classAt({ classes, byId }: MapLayout, id: string): number | 'left' | null {
	const row = byId.get(id);
	if (row?.left) return 'left';
	return row ? classes.of(row.value) : null;
}

/**
 * What a pointer at (x, y) means: the nearest dot within `reach`, else the outline under it.
 * @param under the id of that outline, if there is one
 */
export function hit(
	{ shapes }: Shapes,
	[x, y]: readonly [number, number],
	reach: number,
	under: PlacedShape | undefined
): PlacedShape | undefined {
	let [best, nearest] = [under, reach];
	for (const shape of shapes) {
		if (!shape.dot || !shape.isMember) continue;
		const away = Math.hypot(shape.dot[0] - x, shape.dot[1] - y);
		if (away <= nearest) [best, nearest] = [shape, away];
	}
	return best;
}
