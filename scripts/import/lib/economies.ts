/** Reads the committed tables of economies and aliases, and turns any publisher's code or name into ISO3. */
import { join } from 'node:path';
import type { EconomyMatcher } from './matchers';
import { readCsv } from '../../lib/read-csv';

/** One row of data/economies/aliases.csv; `iso3` is '' for what is known and is not an economy of today. */
export interface Alias {
	alias: string;
	iso3: string;
	kind: string;
}

/** A code as it is compared: trimmed, upper case, numbers without leading zeros ("012" and "12" are one). */
export function normaliseCode(code: string): string {
	const text = code.trim().toUpperCase();
	return /^\d+$/.test(text) ? String(Number(text)) : text;
}

/**
 * A name as it is compared: lower case, no accents, no punctuation, "&" read as "and", "St." as "Saint".
 * '' when nothing but digits or signs is left, so that numbers are never taken for names.
 */
export function normaliseName(name: string): string {
	const text = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/['’‘`.]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/\bst (?=\p{L})/gu, 'saint ');
	return /\p{L}/u.test(text) ? text : '';
}

/**
 * A matcher over a list of aliases. Codes are tried first, then names; `match` gives null both for what is
 * unknown and for known non-economies, which `isAggregate` tells apart (regions, income groups, former states,
 * parts of an economy, people without a state).
 * @throws Error when one alias would mean two economies
 */
export function createMatcher(aliases: readonly Alias[]): EconomyMatcher {
	const codes = new Map<string, string>();
	const names = new Map<string, string>();
	const put = (map: Map<string, string>, key: string, iso3: string, alias: string) => {
		if (key === '') return;
		const other = map.get(key);
		if (other !== undefined && other !== iso3)
			throw new Error(`alias "${alias}" means both "${other}" and "${iso3}"`);
		map.set(key, iso3);
	};
	for (const { alias, iso3 } of aliases) {
		put(codes, normaliseCode(alias), iso3, alias);
		put(names, normaliseName(alias), iso3, alias);
	}
	const look = (text: string): string | undefined =>
		codes.get(normaliseCode(text)) ?? names.get(normaliseName(text));
	return {
		match: (text) => look(text) || null,
		isAggregate: (text) => look(text) === ''
	};
}

/** The matcher over the committed data/economies/aliases.csv. @param folder usually data/economies */
export function readMatcher(folder: string): EconomyMatcher {
	return createMatcher(readCsv(join(folder, 'aliases.csv'), ['alias', 'iso3', 'kind']));
}

/** ISO3 of every economy in the committed data/economies/economies.csv. @param folder usually data/economies */
export function readEconomyIds(folder: string): Set<string> {
	return new Set(readCsv(join(folder, 'economies.csv'), ['iso3']).map((row) => row.iso3));
}
