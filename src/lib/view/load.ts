import { sideOf, type Address } from '../state/base';
import { defaultComparators } from '../state/defaults';
import { fetchJson, type Asking, type Shape } from '../source/fetch';
import type { Directory, EconomyView, GroupView } from '../types';
import type { Compared, Views } from './views';

/** Names of an economy; its code where the directory does not have it. */
export function economyOf(directory: Directory, iso3: string) {
	return (
		directory.economies.find((economy) => economy.iso3 === iso3) ?? { iso3, name: iso3, in_sentence: iso3 }
	);
}

/** Groups an economy is in now, in the groups' order. */
export function groupsOf(directory: Directory, iso3: string): string[] {
	return directory.groups
		.filter((group) => group.members.some(([member, , to]) => member === iso3 && to === null))
		.map((group) => group.id);
}

/** How a group is called at a line's end, and after "in" in a sentence: "SADC", "the least developed countries". */
export function groupWords(directory: Directory, id: string): { label: string; inSentence: string } {
	if (id === 'SIMILAR') return { label: 'Similar countries', inSentence: 'similar countries' };
	const group = directory.groups.find((one) => one.id === id);
	if (!group) return { label: id, inSentence: id };
	const { short_name: label, kind } = group;
	const isAcronym = label === label.toUpperCase();
	const inSentence = {
		policy: `the ${label.toLowerCase()}`,
		union: isAcronym ? label : `the ${label}`,
		region: label,
		income: `${label.toLowerCase().replace(' income', '-income')} countries`,
		world: 'the world'
	}[kind];
	return { label, inSentence };
}

/**
 * The views of an address from the site's static files, all asked for at once.
 * @throws Error with a sentence for the reader when a file does not come
 */
export function loadViews(
	base: string,
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<Views> {
	return viewsFrom(viewReader(base, { signal }), address, directory);
}

/** Reads a JSON file below /view/ that has the keys named. */
export type ViewReader = <T>(path: string, has: Shape<T>) => Promise<T>;

/** The files of the site. */
export const viewReader =
	(base: string, asking: Asking): ViewReader =>
	(path, has) =>
		fetchJson(`${base}/view/${path}`, has, asking);

/**
 * The same from anywhere: the build reads the files from disk, so that a page is prerendered with what a browser
 * would fetch.
 */
export async function viewsFrom(read: ViewReader, address: Address, directory: Directory): Promise<Views> {
	const economyView = (iso3: string) =>
		read<EconomyView>(`economies/${iso3}.json`, ['iso3', 'groups', 'series', 'ranks']);
	const ids = address.with ?? defaultComparators(groupsOf(directory, address.country));
	const [economy, ...compared] = await Promise.all([
		economyView(address.country),
		...ids.map(async (id): Promise<Compared> => {
			const { kind, code } = sideOf(directory, id);
			if (kind === 'group') {
				const file = id === 'SIMILAR' ? `SIMILAR-${address.country}` : id;
				const view = await read<GroupView>(`groups/${file}.json`, ['id', 'series']);
				return { id, kind: 'group', ...groupWords(directory, id), series: view.series };
			}
			const { name, in_sentence } = economyOf(directory, code);
			return {
				id,
				kind: 'economy',
				label: name,
				inSentence: in_sentence,
				series: (await economyView(code)).series
			};
		})
	]);
	const { iso3, name, in_sentence } = economyOf(directory, address.country);
	return {
		country: { iso3, name, inSentence: in_sentence },
		economy,
		compared,
		groupNames: groupNames(directory, economy.groups)
	};
}

/** What the groups asked for are called after "in", by id, "similar countries" included. */
export function groupNames(directory: Directory, ids: readonly string[]): Record<string, string> {
	return Object.fromEntries([...ids, 'SIMILAR'].map((id) => [id, groupWords(directory, id).inSentence]));
}

/** The group whose members a page lists unless its address names one: the first compared, else the country's first. */
export function firstGroup(views: Views): string {
	return views.compared.find(({ kind }) => kind === 'group')?.id ?? views.economy.groups[0] ?? 'WORLD';
}

/** What a group is called after "in": by the views, else by the directory once it is here, else its code. */
export function groupName(views: Views, directory: Directory | null, id: string): string {
	return views.groupNames[id] ?? (directory ? groupWords(directory, id).inSentence : id);
}
