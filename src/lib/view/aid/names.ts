/** What donors are called, and of which kind they are. */
import type { Party } from '../../source/flows/aid';
import type { DonorKind } from '../../words/aid/donors';
import type { PartyWords } from '../../words/aid/parties';
import { parties as english } from '../../words/en/aid/parties';

export const nameOf = (parties: Record<string, Party>, id: string): string => parties[id]?.name ?? id;

/** At a line's end. */
export const shortName = (
	parties: Record<string, Party>,
	id: string,
	{ short }: PartyWords = english
): string => short[id] ?? nameOf(parties, id);

/** Kinds of donor in the order of the page; what is none of them is among the last. */
export const KINDS: readonly DonorKind[] = [
	'DAC',
	'multilateral',
	'vertical fund',
	'emerging partner',
	'other'
];
export const kindOf = (parties: Record<string, Party>, id: string): DonorKind =>
	KINDS.find((kind) => kind === parties[id]?.kind) ?? 'other';
