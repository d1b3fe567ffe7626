/** What the bar on top shows, from the directory of economies and groups. */
import { defaultComparators } from '../state/defaults';
import { sideOf, type Carried } from '../state/base';
import type { Directory } from '../types';
import { economyOf, groupsOf, groupWords } from './names';

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
