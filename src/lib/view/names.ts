/** What economies and groups are called, and which belong together, from the directory. */
import { isOwnPlace, ownPlaceName } from '../state/own';
import type { Directory } from '../types';
import { wordsOfGroup, type GroupWords } from './group-words';
import type { Views } from './views';

/** Names of an economy; its code where the directory does not have it. */
export function economyOf(directory: Directory, iso3: string) {
	return directory.economies.find((economy) => economy.iso3 === iso3) ?? unknownEconomy(iso3);
}

/** A place of a reader's own table has its name in its id. */
function unknownEconomy(iso3: string) {
	const name = isOwnPlace(iso3) ? ownPlaceName(iso3) : iso3;
	return { iso3, name, in_sentence: name };
}

/** Groups an economy is in now, in the groups' order. */
export function groupsOf(directory: Directory, iso3: string): string[] {
	return directory.groups
		.filter((group) => group.members.some(([member, , to]) => member === iso3 && to === null))
		.map((group) => group.id);
}

/** How a group is called at a line's end, and after "in" in a sentence: "SADC", "the least developed countries". */
export function groupWords(directory: Directory, id: string): GroupWords {
	if (id === 'SIMILAR') return { label: 'Similar countries', inSentence: 'similar countries' };
	const group = directory.groups.find((one) => one.id === id);
	if (!group) return { label: id, inSentence: id };
	return wordsOfGroup(id, group.short_name, group.kind);
}

/** The group that "similar countries" are, of an economy. */
export const similarTo = (iso3: string): string => `SIMILAR-${iso3}`;

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
