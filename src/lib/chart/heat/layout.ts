/** Places a map of statuses outside a page: as many columns side by side as can be told apart, the others under them. */
import type { HeatModel } from './model';

export interface HeatBlock {
	/** Places of the first column and of the one after the last. */
	from: number;
	to: number;
	/** What its columns belong to, with how many there are of each. */
	groups: { label: string; count: number }[];
}

/** @param most columns in one block */
export function heatBlocks(
	{ columns, groups }: Pick<HeatModel, 'columns' | 'groups'>,
	most: number
): HeatBlock[] {
	// All blocks of about the same width, rather than a last one of two columns.
	const blocks = Math.max(1, Math.ceil(columns.length / Math.max(1, most)));
	const each = Math.ceil(columns.length / blocks);
	return Array.from({ length: blocks }, (_, i) => {
		const [from, to] = [i * each, Math.min(columns.length, (i + 1) * each)];
		const own = columns.slice(from, to);
		return {
			from,
			to,
			groups: groups
				.map(({ id, label }) => ({ label, count: own.filter(({ group }) => group === id).length }))
				.filter(({ count }) => count > 0)
		};
	}).filter(({ from, to }) => to > from);
}

/** Statuses that a cell of the map has, for the key; the others need no explanation. */
export const usedStatuses = ({ statuses, rows }: HeatModel): HeatModel['statuses'] => {
	const used = new Set(rows.flatMap(({ cells }) => cells));
	return statuses.filter(({ status }) => used.has(status));
};
