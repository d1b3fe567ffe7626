/** What a group is called, by its short name and kind. */
import type { GroupKind } from '../types';

export interface GroupWords {
	/** At a line's end: "SADC", "LDC", "Sub-Saharan Africa". */
	label: string;
	/** After "in": "SADC", "the least developed countries", "Sub-Saharan Africa". */
	inSentence: string;
}

export function wordsOfGroup(id: string, name: string, kind: GroupKind): GroupWords {
	const isAcronym = name === name.toUpperCase();
	const inSentence = {
		policy: `the ${name.toLowerCase()}`,
		union: isAcronym ? name : `the ${name}`,
		region: name,
		income: `${name.toLowerCase().replace(' income', '-income')} countries`,
		world: 'the world'
	}[kind];
	// A line's end has room for the letters of a United Nations group and its value, not for its whole name.
	return { label: kind === 'policy' ? id : name, inSentence };
}
