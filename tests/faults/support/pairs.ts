/** A few cells for all: every fault on every page, every fault in every action, every action on every page. */
import type { Asked } from './run';

/** @param all cells, of which those that add the most pairs are taken */
export function pairsOf(all: readonly Asked[]): Asked[] {
	const pairs = ({ page, action, fault, files }: Asked) => [
		`${fault.id} ${page}`,
		`${fault.id} ${action}`,
		`${fault.id} ${files}`,
		`${page} ${action}`
	];
	const open = new Set(all.flatMap(pairs));
	const taken: Asked[] = [];
	const left = new Set(all);
	while (open.size > 0) {
		let best: Asked | null = null;
		let most = 0;
		for (const cell of left) {
			const adds = pairs(cell).filter((pair) => open.has(pair)).length;
			if (adds > most) [best, most] = [cell, adds];
		}
		if (!best) break;
		for (const pair of pairs(best)) open.delete(pair);
		left.delete(best);
		taken.push(best);
	}
	return taken;
}
