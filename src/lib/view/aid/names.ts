/** What donors and their kinds are called: in a list, at a line's end, in a sentence. */
import type { Party } from '../../source/flows/aid';

export const nameOf = (parties: Record<string, Party>, id: string): string => parties[id]?.name ?? id;

/** Names that have no room at a line's end, by id of data/flows/providers.csv. */
const SHORT: Readonly<Record<string, string>> = {
	'GLOBAL-FUND': 'Global Fund',
	EU: 'EU',
	IFAD: 'IFAD',
	AFDB: 'AfDB',
	AFDF: 'AfDF',
	ADB: 'Asian Dev. Bank',
	BADEA: 'BADEA',
	EIB: 'EIB',
	GEF: 'GEF',
	IADB: 'IDB',
	IMF: 'IMF',
	ISDB: 'IsDB',
	'OPEC-FUND': 'OPEC Fund',
	EBRD: 'EBRD'
};
/** At a line's end. */
export const shortName = (parties: Record<string, Party>, id: string): string =>
	SHORT[id] ?? nameOf(parties, id);

/** Kinds of donor in the order of the page; what is none of them is among the last. */
export const KINDS: readonly { id: string; label: string; many: string }[] = [
	{ id: 'DAC', label: 'DAC members', many: 'DAC members' },
	{ id: 'multilateral', label: 'Multilateral', many: 'multilateral bodies' },
	{ id: 'vertical fund', label: 'Vertical funds', many: 'vertical funds' },
	{ id: 'emerging partner', label: 'South-South', many: 'emerging partners (South-South)' },
	{ id: 'other', label: 'Others', many: 'other donors' }
];
export const kindOf = (parties: Record<string, Party>, id: string): string => {
	const kind = parties[id]?.kind ?? '';
	return KINDS.some((one) => one.id === kind) ? kind : 'other';
};
