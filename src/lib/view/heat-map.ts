import type { Directory } from '../types';
import { economyOf } from './load';
import { tally } from './framework-list';
import { distanceOf } from './verdicts';

export interface HeatRow {
	iso3: string;
	name: string;
	focus: boolean;
	/** A status letter a target. */
	letters: string;
	judged: number;
	good: number;
}

/**
 * Members of a group in the framework's last year that has passed, nearest to its targets first; those of whom nothing
 * can be judged come last. The country in focus has a row even where it is no member.
 */
export function heatRows(
	letters: Record<string, string>,
	directory: Directory,
	group: string,
	focus: string
): HeatRow[] {
	const members = directory.groups.find(({ id }) => id === group)?.members ?? [];
	const now = new Set(members.filter(([, , to]) => to === null).map(([iso3]) => iso3));
	now.add(focus);
	const rows = [...now].flatMap((iso3): (HeatRow & { distance: number | null })[] => {
		const own = letters[iso3];
		if (own === undefined) return [];
		const { judged, good } = tally(own);
		const { name } = economyOf(directory, iso3);
		return [{ iso3, name, focus: iso3 === focus, letters: own, judged, good, distance: distanceOf(own) }];
	});
	return rows
		.sort((a, b) => (a.distance ?? 9) - (b.distance ?? 9) || (a.name < b.name ? -1 : 1))
		.map(({ distance: _distance, ...row }) => row);
}
