/** A few cells for all. */
import type { Asked } from './run';

/** Every fault on every page, every fault in every action, every action on every page. */
export const pairsOf = (all: readonly Asked[]): Asked[] =>
	coverOf(all, ({ page, action, fault, files }) => [
		`${fault.id} ${page}`,
		`${fault.id} ${action}`,
		`${fault.id} ${files}`,
		`${page} ${action}`
	]);

/** Every fault, every page, every action and every kind of file once. */
export const fewOf = (all: readonly Asked[]): Asked[] =>
	coverOf(all, ({ page, action, fault, files }) => [`fault ${fault.id}`, page, action, `of ${files}`]);

/**
 * @param all cells, of which those are taken, one after the other, that add the most
 * @param holds what a cell adds
 */
function coverOf(all: readonly Asked[], holds: (cell: Asked) => string[]): Asked[] {
	const open = new Set(all.flatMap(holds));
	const taken: Asked[] = [];
	const left = new Set(all);
	while (open.size > 0) {
		let best: Asked | null = null;
		let most = 0;
		for (const cell of left) {
			const adds = holds(cell).filter((one) => open.has(one)).length;
			if (adds > most) [best, most] = [cell, adds];
		}
		if (!best) break;
		for (const one of holds(best)) open.delete(one);
		left.delete(best);
		taken.push(best);
	}
	return taken;
}
