/** Series of a group's members: one file of an indicator answers for any group. */
import type { Source } from '../source/series';
import type { Directory } from '../types';
import type { Members } from './best';
import { economyOf, groupWords } from './names';

/**
 * The members of a group now ("similar countries" are those given), with their series of one indicator.
 * @throws Fault with a sentence for the reader
 */
export async function groupMembers(
	source: Source,
	directory: Directory,
	question: { group: string; indicator: string; similar: readonly string[] }
): Promise<Members> {
	const { group, indicator, similar } = question;
	const ids =
		group === 'SIMILAR'
			? similar
			: (directory.groups.find(({ id }) => id === group)?.members ?? [])
					.filter(([, , to]) => to === null)
					.map(([iso3]) => iso3);
	const { economies } = await source.series({ indicators: [indicator], economies: ids });
	return {
		indicator,
		group,
		groupName: groupWords(directory, group).inSentence,
		series: Object.fromEntries(ids.map((iso3) => [iso3, economies[iso3]?.[indicator] ?? { y: [], v: [] }])),
		names: Object.fromEntries(ids.map((iso3) => [iso3, economyOf(directory, iso3).name]))
	};
}
