import { sideOf, type Address } from '../state/base';
import { defaultComparators } from '../state/defaults';
import type { Inline } from '../source/plan';
import type { AskedPart } from '../source/parts';
import type { Source } from '../source/series';
import type { Directory, GroupView } from '../types';
import { economyOf, groupNames, groupsOf, groupWords, similarTo } from './names';
import type { Compared, Views } from './views';

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

/** What a page was prerendered with, as far as it answers for another address. */
export function inlineOf({ economy, compared }: Views): Inline {
	const groups = compared.flatMap(({ id, kind, series }) =>
		kind === 'group'
			? [[id === 'SIMILAR' ? similarTo(economy.iso3) : id, series as GroupView['series']] as const]
			: []
	);
	return { economies: { [economy.iso3]: economy }, groups: Object.fromEntries(groups) };
}
