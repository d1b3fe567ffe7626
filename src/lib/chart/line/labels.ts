/** Labels at line ends that do not cover each other, at any height of the chart. */

export interface Anchor {
	id: string;
	/** Where the label wants to be, as a part of the plot's height (0 top, 1 bottom). */
	at: number;
}

export interface PlacedLabel {
	id: string;
	at: number;
	/** The middle of the group of labels it stands in, as a part of the height … */
	anchor: number;
	/** … and how many pixels above (-) or below it stands. Position: `anchor * height + offset`. */
	offset: number;
	/** A leader line is drawn from the line's end: the label stands more than 12 px away from it. */
	leader: boolean;
}

/** Height of one label, px. */
export const LABEL_HEIGHT = 17;
/** The smallest and largest height a plot is drawn at, px. */
export const PLOT_HEIGHTS = [190, 400] as const;
const LEADER_FROM = 12;

/** Letters at a line's end that a plot of half the width of a page has no room for. */
const WORDY = 28;

/** Whether what stands at the ends of lines needs a page's whole width: in less, a list under the plot says it. */
export const isWordy = (texts: readonly string[]): boolean => texts.some(({ length }) => length > WORDY);

interface Cluster {
	items: Anchor[];
	centre: number;
}

const half = (cluster: Cluster, high: number): number => (cluster.items.length * high) / 2;

/** The cluster's middle in px at the smallest height, kept inside the plot (labels may hang over by half their height). */
function centred(items: Anchor[], height: number, high: number): Cluster {
	const cluster: Cluster = { items, centre: 0 };
	const wish = (items.reduce((sum, item) => sum + item.at, 0) / items.length) * height;
	const low = half(cluster, high) - high / 2;
	cluster.centre = Math.max(low, Math.min(height - low, wish));
	return cluster;
}

/**
 * Places labels. Those that would overlap at the smallest height are stacked around their common middle with pixel offsets;
 * taller plots only move the stacks further apart, so one placement is right for every size and needs no measuring.
 * @param heights smallest and largest height the plot is drawn at, px
 * @param high of one label, px
 */
export function placeLabels(
	anchors: readonly Anchor[],
	[smallest, largest]: readonly [number, number] = PLOT_HEIGHTS,
	high = LABEL_HEIGHT
): PlacedLabel[] {
	const clusters: Cluster[] = [];
	for (const item of [...anchors].sort((a, b) => a.at - b.at)) {
		let cluster = centred([item], smallest, high);
		for (let above = clusters.at(-1); above; above = clusters.at(-1)) {
			if (above.centre + half(above, high) <= cluster.centre - half(cluster, high)) break;
			clusters.pop();
			cluster = centred([...above.items, ...cluster.items], smallest, high);
		}
		clusters.push(cluster);
	}
	return clusters.flatMap((cluster) =>
		cluster.items.map((item, i) => {
			const anchor = cluster.centre / smallest;
			const offset = (i - (cluster.items.length - 1) / 2) * high;
			const [small, large] = [smallest, largest].map((height) => (anchor - item.at) * height + offset);
			const leader = Math.min(Math.abs(small!), Math.abs(large!)) > LEADER_FROM && small! > 0 === large! > 0;
			return { id: item.id, at: item.at, anchor, offset, leader };
		})
	);
}
