/** Places a treemap: areas in proportion, the largest first, small ones gathered, labels only where they fit. */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';

export interface TreemapItem {
	id: string;
	label: string;
	value: number;
}

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
const BOX = { width: 600, height: 340 };
const NARROW = { width: 326, height: 258 };
const LETTER = 7.2;
const LINE = 18;
const PADDING = 12;
/** Parts smaller than this share are gathered, when there are at least two. */
const SMALLEST = 0.004;

/**
 * @param items amounts in any one unit
 * @returns tiles by size, the gathered rest last; none when nothing is above zero
 */
export function treemapLayout(items: readonly TreemapItem[]): TreemapLayout {
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
		.size([BOX.width, BOX.height])(
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
			left: percent(leaf.x0, BOX.width),
			top: percent(leaf.y0, BOX.height),
			width: percent(width, BOX.width),
			height: percent(height, BOX.height),
			wide: labelOf(item, width, height),
			narrow: labelOf(item, (width / BOX.width) * NARROW.width, (height / BOX.height) * NARROW.height),
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
