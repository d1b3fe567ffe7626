/** What the bar's pickers offer, from the directory of economies and groups. */
import { economyId } from '../state/base';
import type { Aliases, Directory } from '../types';

/** One thing that a picker offers. */
export interface Choice {
	id: string;
	label: string;
	/** The heading it stands under. */
	section: string;
	/** Other names and codes, each whole. */
	also: string[];
	/** A short grey text beside it. */
	hint: string;
}

const SECTIONS: Record<Directory['groups'][number]['kind'], string> = {
	policy: 'United Nations groups',
	union: 'Unions and movements',
	region: 'World Bank regions',
	income: 'Income groups',
	world: 'All economies'
};

/** Economies as options, by name; with what they are called elsewhere. */
export function economyOptions(directory: Directory, aliases: Aliases): Choice[] {
	return directory.economies.map((economy) => ({
		id: economy.iso3,
		label: economy.name,
		section: 'Countries and territories',
		also: [economy.iso3, economy.in_sentence, economy.iso2 ?? '', ...(aliases[economy.iso3] ?? [])].filter(
			Boolean
		),
		hint: economy.iso3
	}));
}

/** Groups first, then economies. */
export function comparatorOptions(directory: Directory, aliases: Aliases): Choice[] {
	const groups = directory.groups.map((group) => ({
		id: group.id,
		label: group.name,
		section: SECTIONS[group.kind],
		also: [group.short_name, group.id],
		hint: `${group.members.filter(([, , to]) => to === null).length} members`
	}));
	const similar: Choice = {
		id: 'SIMILAR',
		label: 'Similar countries',
		section: 'Nearest by size, income and place',
		also: ['peers', 'neighbours', 'countries like it'],
		hint: 'computed'
	};
	const sections = [SECTIONS.union, SECTIONS.policy, SECTIONS.region, SECTIONS.income, SECTIONS.world];
	const inOrder = sections.flatMap((section) => groups.filter((option) => option.section === section));
	const economies = economyOptions(directory, aliases).map((option) => ({
		...option,
		id: economyId(directory, option.id)
	}));
	return [similar, ...inOrder, ...economies];
}
