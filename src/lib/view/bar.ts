/** What the bar on top shows and offers, from the directory of economies and groups. */
import { defaultComparators } from '../state/defaults';
import { economyId, sideOf, type Carried } from '../state/base';
import type { Aliases, Directory } from '../types';
import { economyOf, groupsOf, groupWords } from './load';

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

export interface BarState {
	country: string;
	compared: { id: string; label: string }[];
}

/** Names of the country in focus and of those it is compared with. */
export function barState(address: Carried, directory: Directory): BarState {
	const ids = address.with ?? defaultComparators(groupsOf(directory, address.country));
	return {
		country: economyOf(directory, address.country).name,
		compared: ids.map((id) => {
			const { kind, code } = sideOf(directory, id);
			return {
				id,
				label: kind === 'group' ? groupWords(directory, code).label : economyOf(directory, code).name
			};
		})
	};
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

/** As much of their names as a phone's bar has room for, in two lines. */
const LONGEST = 14;

/** "2 others" for several names that would be cut on a phone; '' where they fit. */
export const comparedInShort = (compared: readonly { label: string }[]): string =>
	compared.length > 1 && comparedText(compared).length > LONGEST ? `${compared.length} others` : '';

/** "SADC, Least developed countries", or how many when there is no room for names. */
export function comparedText(compared: readonly { label: string }[]): string {
	if (compared.length === 0) return 'nobody';
	return compared.map(({ label }) => label).join(', ');
}
