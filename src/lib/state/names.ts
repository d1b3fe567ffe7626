/** What a reader may call an economy or a group in an address, turned into the code that the site uses. */
import type { Aliases, Directory } from '../types';

/** The aliases by economy, each once and without what the directory says. */
export function aliasesOf(rows: readonly { alias: string; iso3: string; kind: string }[]): Aliases {
	const aliases: Aliases = {};
	for (const { alias, iso3, kind } of rows) {
		if (kind !== 'aggregate' && alias !== iso3) (aliases[iso3] ??= []).push(alias);
	}
	return aliases;
}

/** Economies and groups by anything that they are called. */
export interface Lookup {
	/** ISO3 of an economy; '' for what is known and is no economy of today; null for what is not known. */
	economy(text: string): string | null;
	/** Id of a group, null for what is none. */
	group(text: string): string | null;
	/** ISO3 of the economy that has a group's id as a code of its own (NAM, AU), null when none has. */
	twin(group: string): string | null;
	nameOfEconomy(iso3: string): string;
	nameOfGroup(id: string): string;
	/** False while only the names of the directory are known: more may be understood with the aliases. */
	readonly isWhole: boolean;
}

/** The nearest economies of the country in focus: a group that is computed and stands in no list. */
export const SIMILAR = 'SIMILAR';

/** A code as it is compared: no marks around it, upper case, numbers without leading zeros ("012" and "12" are one). */
export function codeKey(code: string): string {
	const text = code.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toUpperCase();
	return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}

/**
 * A name as it is compared: lower case, no accents, no punctuation, no "the" before it, "&" read as "and", "St." as
 * "Saint". '' when no letter is left, so that a number is never a name.
 */
export function nameKey(name: string): string {
	const text = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/['’‘`.]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/\bst (?=\p{L})/gu, 'saint ')
		.replace(/^the /, '');
	return /\p{L}/u.test(text) ? text : '';
}

/** What can be called by name with a directory and, once they are here, the aliases. */
export function lookupOf(directory: Directory, aliases: Aliases | null): Lookup {
	const codes = new Map<string, string>();
	const names = new Map<string, string>();
	const groups = new Map<string, string>();
	const add = (map: Map<string, string>, key: string, id: string) => {
		// A name of an economy of today counts before one of a former state or a part.
		if (key !== '' && !map.get(key)) map.set(key, id);
	};
	for (const { iso3, iso2, name, in_sentence } of directory.economies) {
		add(codes, iso3, iso3);
		add(names, nameKey(name), iso3);
		add(names, nameKey(in_sentence), iso3);
		if (iso2) add(codes, iso2, iso3);
	}
	for (const [iso3, others] of Object.entries(aliases ?? {})) {
		for (const other of others) {
			add(codes, codeKey(other), iso3);
			add(names, nameKey(other), iso3);
		}
	}
	const similar = { id: SIMILAR, name: 'Similar countries', short_name: 'Similar' };
	for (const { id, name, short_name } of [...directory.groups, similar]) {
		add(groups, id, id);
		add(groups, nameKey(name), id);
		add(groups, nameKey(short_name), id);
	}
	const economyNames = new Map(directory.economies.map(({ iso3, name }) => [iso3, name]));
	const groupNames = new Map(directory.groups.map(({ id, name }) => [id, name]));
	return {
		economy: (text) => codes.get(codeKey(text)) ?? names.get(nameKey(text)) ?? null,
		group: (text) => groups.get(codeKey(text)) ?? groups.get(nameKey(text)) ?? null,
		twin: (group) => codes.get(group) || null,
		nameOfEconomy: (iso3) => economyNames.get(iso3) ?? iso3,
		nameOfGroup: (id) => groupNames.get(id) ?? (id === SIMILAR ? 'similar countries' : id),
		isWhole: aliases !== null
	};
}
