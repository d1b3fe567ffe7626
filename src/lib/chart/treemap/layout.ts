/** Places a treemap: areas in proportion, the largest first, small ones gathered, labels only where they fit. */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import type { TreemapItem, TreemapModel } from './model';

/** The name with its share; its code of three letters (an ISO3); or nothing, where neither fits. */
export type TileLabel = 'name' | 'code' | 'none';

export interface Tile {
	id: string;
	label: string;
	value: number;
	/** Per cent of what is drawn. */
	share: number;
	/** Per cent of the box. */
	left: number;
	top: number;
	width: number;
	height: number;
	/** What fits into it on a laptop, and on a phone. */
	wide: TileLabel;
	narrow: TileLabel;
	/** How many items it stands for; 1 but for the gathered rest. */
	items: number;
}

export interface TreemapLayout {
	tiles: Tile[];
	/** Sum of what is drawn. */
	total: number;
	/** Zero, negative or no number: an area cannot show them. */
	undrawn: TreemapItem[];
}

/** The boxes that labels are fitted to, in px: a figure on a laptop, and one on a phone. */
export const BOX = { width: 600, height: 305 };
const NARROW = { width: 326, height: 258 };
const LETTER = 7.8;
const LINE = 18;
const PADDING = 12;
/** Parts smaller than this share are gathered, when there are at least two. */
const SMALLEST = 0.004;

/**
 * @param items amounts in any one unit
 * @param box px of what is drawn, which the tiles are made for
 * @returns tiles by size, the gathered rest last; none when nothing is above zero
 */
export function treemapLayout(items: readonly TreemapItem[], box = BOX): TreemapLayout {
	const drawn = items.filter(({ value }) => value > 0 && Number.isFinite(value));
	const undrawn = items.filter((item) => !drawn.includes(item));
	const total = drawn.reduce((sum, { value }) => sum + value, 0);
	if (total === 0) return { tiles: [], total, undrawn };
	const sorted = [...drawn].sort((a, b) => b.value - a.value || a.id.localeCompare(b.id));
	const small = sorted.filter(({ value }) => value / total < SMALLEST);
	const shown = small.length > 1 ? sorted.filter((item) => !small.includes(item)) : sorted;
	const rest = {
		id: '…',
		label: `${small.length} others`,
		value: small.reduce((sum, { value }) => sum + value, 0)
	};
	const leaves = small.length > 1 ? [...shown, rest] : shown;
	const root = treemap<{ children?: TreemapItem[] } | TreemapItem>()
		.tile(treemapSquarify)
		.size([box.width, box.height])(
		hierarchy<{ children?: TreemapItem[] } | TreemapItem>({ children: leaves }).sum((node) =>
			'value' in node ? node.value : 0
		)
	);
	const percent = (part: number, whole: number) => Math.round((part / whole) * 1e4) / 100;
	const tiles = root.leaves().map((leaf) => {
		const item = leaf.data as TreemapItem;
		const [width, height] = [leaf.x1 - leaf.x0, leaf.y1 - leaf.y0];
		return {
			...item,
			share: (100 * item.value) / total,
			left: percent(leaf.x0, box.width),
			top: percent(leaf.y0, box.height),
			width: percent(width, box.width),
			height: percent(height, box.height),
			wide: labelOf(item, width, height),
			narrow: labelOf(item, (width / box.width) * NARROW.width, (height / box.height) * NARROW.height),
			items: item === rest ? small.length : 1
		};
	});
	return { tiles, total, undrawn };
}

const CODE = { width: 34, height: 22 };

function labelOf({ id, label }: TreemapItem, width: number, height: number): TileLabel {
	if (fits(label, width, height)) return 'name';
	const hasCode = /^[A-Z]{3}$/.test(id);
	return hasCode && width >= CODE.width && height >= CODE.height ? 'code' : 'none';
}

/** True when a name, broken between words, and a line for its share fit into a tile. */
export function fits(label: string, width: number, height: number): boolean {
	const room = Math.floor((width - PADDING) / LETTER);
	const words = label.split(/\s+/);
	if (room < 4 || words.some((word) => word.length > room)) return false;
	let lines = 1;
	let used = 0;
	for (const word of words) {
		if (used > 0 && used + 1 + word.length > room) {
			lines += 1;
			used = word.length;
		} else used += (used > 0 ? 1 : 0) + word.length;
	}
	return (lines + 1) * LINE + PADDING <= height;
}

export interface Listed {
	item: TreemapItem;
	/** Per cent of what is above zero; null for one that is not. */
	share: number | null;
}

const MOST = 10;

/** The largest, named beside the drawing, and how many more there are: what a small tile cannot carry. */
export function listedOf({ items, most = MOST }: TreemapModel): { listed: Listed[]; more: number } {
	const listed = items.slice(0, items.length === most + 1 ? most + 1 : most);
	return {
		listed: listed.map((item) => ({ item, share: shareOf(item, items) })),
		more: items.length - listed.length
	};
}

/** Share of an item in what is above zero, per cent; null for one that is not. */
export function shareOf(item: TreemapItem, items: readonly TreemapItem[]): number | null {
	const total = items.reduce((sum, { value }) => sum + Math.max(0, value), 0);
	return item.value > 0 ? (100 * item.value) / total : null;
}

/** Shares from which a tile is one shade deeper; larger is deeper. */
const STEPS = [2, 5, 10, 25];
/** How much of the colour each shade has. */
export const SHADES = [0.08, 0.12, 0.16, 0.21, 0.27] as const;

/** The shade of a tile by its share in per cent: 0 to 4. */
export const shadeOf = (share: number): number => STEPS.filter((from) => share >= from).length;
