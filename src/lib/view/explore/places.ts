/** Who is shown: the country in focus and those it is compared with, as an address names them. */
import type { Role, Series } from '../../chart/model';
import { sideOf, type Carried } from '../../state/base';
import { defaultComparators } from '../../state/defaults';
import type { Directory } from '../../types';
import { economyOf, groupsOf, groupWords } from '../names';

export interface Place {
	/** As an address has it: "ZAF", "SADC", "c:NAM". */
	id: string;
	kind: 'economy' | 'group';
	/** ISO3, or a group's id. */
	code: string;
	label: string;
	/** "the Gambia", "SADC". */
	inSentence: string;
	role: Role;
	/** Colours are for five; whoever follows is grey. */
	slot?: Series['slot'];
}

const COLOURS = 5;

/** The place that an id of an address means. */
export function placeOf(
	directory: Directory,
	id: string
): Pick<Place, 'id' | 'kind' | 'code' | 'label' | 'inSentence'> {
	const { kind, code } = sideOf(directory, id);
	if (kind === 'group') return { id, kind, code, ...groupWords(directory, code) };
	const { name, in_sentence } = economyOf(directory, code);
	return { id, kind, code, label: name, inSentence: in_sentence };
}

/** The focus first, then the others in the order of the address. */
export function placesOf({ country, with: ids }: Carried, directory: Directory): Place[] {
	const { name: label, in_sentence: inSentence } = economyOf(directory, country);
	const others = ids ?? defaultComparators(groupsOf(directory, country));
	return [
		{ id: country, kind: 'economy', code: country, label, inSentence, role: 'focus' },
		...others.map((id, index): Place => {
			const place = placeOf(directory, id);
			return index < COLOURS
				? { ...place, role: 'comparator', slot: index as 0 | 1 | 2 | 3 | 4 }
				: { ...place, role: 'context' };
		})
	];
}
