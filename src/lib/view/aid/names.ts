/** What donors are called, and of which kind they are. */
import type { Party } from '../../source/flows/aid';
import type { DonorKind } from '../../words/aid/donors';

export const nameOf = (parties: Record<string, Party>, id: string): string => parties[id]?.name ?? id;

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
