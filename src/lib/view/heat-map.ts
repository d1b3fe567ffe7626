/** Members of a group by the targets of a framework. */
import type { HeatModel } from '../chart/heat/model';
import { figure, type Figure } from '../figure/figure';
import { countryLink, type Address } from '../state/base';
import type { Directory } from '../types';
import { STATUS_WORDS } from '../words/en/verdicts';
import { economyOf } from './names';
import { tally } from './framework-list';
import { distanceOf, STATUSES, statusOf } from './verdicts';

export interface MemberRow {
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
): MemberRow[] {
	const members = directory.groups.find(({ id }) => id === group)?.members ?? [];
	const now = new Set(members.filter(([, , to]) => to === null).map(([iso3]) => iso3));
	now.add(focus);
	const rows = [...now].flatMap((iso3): (MemberRow & { distance: number | null })[] => {
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

interface Map {
	rows: readonly MemberRow[];
	/** In the framework's order, which that of the letters is. */
	targets: readonly { id: string; goal: string; label: string }[];
	goals: readonly { id: string; label: string }[];
}

/** The same as a chart: targets by their goals, a number before a goal that has one. */
export function heatModel({ rows, targets, goals }: Map, address: Address): HeatModel {
	const groups = goals
		.filter(({ id }) => targets.some(({ goal }) => goal === id))
		.map(({ id, label }) => ({ id, label: Number(id) > 0 ? `${id} ${label}` : label }));
	const places = groups.flatMap(({ id }) => targets.flatMap(({ goal }, i) => (goal === id ? [i] : [])));
	return {
		headings: { row: 'Country', score: 'Met or on track', column: 'Target', cell: 'Status' },
		groups,
		columns: places.map((place) => {
			const { id, label, goal } = targets[place]!;
			return { id, label, group: goal };
		}),
		rows: rows.map(({ iso3, name, focus, letters, judged, good }) => ({
			id: iso3,
			label: name,
			focus,
			href: countryLink(address, iso3),
			score: judged === 0 ? '–' : `${good} of ${judged}`,
			cells: places.map((place) => statusOf(letters[place] ?? 'x'))
		})),
		statuses: STATUSES.map((status) => ({ status, word: STATUS_WORDS[status] }))
	};
}

/** @param group how a sentence calls it: "SADC" */
export const heatFigure = (
	map: Map,
	{
		address,
		framework,
		group
	}: { address: Address; framework: { id: string; short_title: string }; group: string }
): Figure =>
	figure({
		id: 'members',
		title: `Members of ${group}, nearest to the targets first`,
		measure: `${framework.short_title}: members of ${group} by targets`,
		chart: { kind: 'heat', model: heatModel(map, address) },
		none: `No verdict on a member of ${group} is known.`,
		filename: `${framework.id}-members`,
		file: `api/frameworks/${framework.id}.json`,
		notes: [
			'Sorted by the mean of the judged targets on a scale from achieved (0), on track, acceleration needed, limited, to not achieved or deteriorating (4).'
		]
	});
