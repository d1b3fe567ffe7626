import { sideOf, type Address } from '../state/base';
import { defaultComparators } from '../state/defaults';
import { isOwnPlace, ownPlaceName } from '../state/own';
import type { Inline } from '../source/plan';
import type { AskedPart } from '../source/parts';
import type { Source } from '../source/series';
import type { Directory, GroupView } from '../types';
import { wordsOfGroup, type GroupWords } from './group-words';
import type { Compared, Views } from './views';

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

/**
 * The views of an address, all that they need asked for at once.
 * @param part what the page needs of economies and groups
 * @throws Error with a sentence for the reader when a file does not come
 */
export async function loadViews(
	source: Source,
	address: Address,
	directory: Directory,
	part: AskedPart
): Promise<Views> {
	const { country } = address;
	const ids = address.with ?? defaultComparators(groupsOf(directory, country));
	const sides = ids.map((id) => {
		const { kind, code } = sideOf(directory, id);
		return { id, kind, code: id === 'SIMILAR' ? similarTo(country) : code };
	});
	const codes = (of: 'group' | 'economy') => sides.filter(({ kind }) => kind === of).map(({ code }) => code);
	const [economy, answer] = await Promise.all([
		source.economy(country, part),
		source.series({ indicators: 'core', part, economies: codes('economy'), groups: codes('group') })
	]);
	const compared = sides.map(({ id, kind, code }): Compared => {
		if (kind === 'group')
			return { id, kind, ...groupWords(directory, id), series: answer.groups[code] ?? {} };
		const { name: label, in_sentence: inSentence } = economyOf(directory, code);
		return { id, kind, label, inSentence, series: answer.economies[code] ?? {} };
	});
	const { iso3, name, in_sentence } = economyOf(directory, country);
	return {
		country: { iso3, name, inSentence: in_sentence },
		economy,
		compared,
		groupNames: groupNames(directory, economy.groups)
	};
}

/** The group that "similar countries" are, of an economy. */
export const similarTo = (iso3: string): string => `SIMILAR-${iso3}`;

/** What a page was prerendered with, as far as it answers for another address. */
export function inlineOf({ economy, compared }: Views): Inline {
	const groups = compared.flatMap(({ id, kind, series }) =>
		kind === 'group'
			? [[id === 'SIMILAR' ? similarTo(economy.iso3) : id, series as GroupView['series']] as const]
			: []
	);
	return { economies: { [economy.iso3]: economy }, groups: Object.fromEntries(groups) };
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
