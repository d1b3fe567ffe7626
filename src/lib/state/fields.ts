/** The kinds of parameter that an address has. */
import type { Field, Reading } from './codec';
import { SIMILAR, type Lookup } from './names';
import type { Note } from './notes';
import { isOwnPlace, ownPlaceName } from './own';

/** Whose policy it is. */
export const HOME = { iso3: 'LSO', name: 'Lesotho' } as const;
export const DEFAULT_COUNTRY: string = HOME.iso3;
export const FIRST_YEAR = 1960;
export const LAST_YEAR = 2030;
export const MOST_COMPARED = 5;

/** The one text of a parameter; the first where there are several that differ. */
function one(texts: readonly string[], { say }: Reading, key: string): string {
	const [used = '', ...others] = [...new Set(texts.filter((text) => text !== ''))];
	if (others.length > 0) say({ kind: 'twice', key, used, left: others });
	return used;
}

/** `c:NAM` is a country and `g:NAM` a group, where one code is both. */
const MARK = /^([cg])\s*:\s*/i;
const markOf = (text: string) => MARK.exec(text)?.[1]?.toLowerCase();
const unmarked = (text: string) => text.replace(MARK, '');

/** A parameter with one value. */
export function single<T>(
	initial: T,
	read: (text: string, reading: Reading, key: string) => T,
	write: (value: T) => string = String
): Field<T> {
	return {
		initial,
		read: (texts, reading, key) => read(one(texts, reading, key), reading, key),
		write: (value) => (value === initial || value === null ? null : write(value))
	};
}

/** The country in focus, by ISO3. */
export const country: Field<string> = single(DEFAULT_COUNTRY, (text, { lookup, say, lacks }) => {
	if (!lookup) return (lacks('directory'), DEFAULT_COUNTRY);
	const asked = markOf(text) === 'c' ? unmarked(text) : text;
	const found = lookup.economy(asked);
	if (found) return found;
	const shown = lookup.nameOfEconomy(DEFAULT_COUNTRY);
	const group = lookup.group(asked);
	if (group !== null) say({ kind: 'group-for-country', text, group: lookup.nameOfGroup(group), shown });
	else if (found === '') say({ kind: 'not-today', text, shown });
	else {
		if (!lookup.isWhole) lacks('aliases');
		say({ kind: 'no-country', text, shown });
	}
	return DEFAULT_COUNTRY;
});

/**
 * Whom the country is compared with: ids of groups and of economies; null is the country's own choice, an empty list
 * nobody. An economy whose code is a group's id too stands as `c:NAM`.
 * @param withOwn whether places of a reader's own table may be among them
 */
export const comparedUpTo = (most: number, withOwn = false): Field<string[] | null> => ({
	initial: null,
	read(texts, reading) {
		const { lookup, country, say, lacks } = reading;
		if (!lookup) return (lacks('directory'), null);
		const meant = (text: string) =>
			withOwn && isOwnPlace(text)
				? { id: text, name: ownPlaceName(text), isGroup: false }
				: sideOf(text, lookup);
		const asked = texts.flatMap((text) => listed(text, (name) => meant(name) !== null));
		const found = new Map<string, string>();
		const unknown: string[] = [];
		for (const text of new Set(asked)) {
			const side = meant(text);
			if (side === null) unknown.push(text);
			if (side === null || found.has(side.id) || side.id === ownId(country, lookup)) continue;
			found.set(side.id, side.name);
			const twin = side.isGroup && !markOf(text) ? lookup.twin(text.toUpperCase()) : null;
			if (twin !== null && twin !== country) say(twoMeanings(text, side.name, twin, lookup));
		}
		const gone = unknown.filter((text) => lookup.economy(unmarked(text)) === '');
		for (const text of gone) say({ kind: 'not-today', text, shown: null });
		const strange = unknown.filter((text) => !gone.includes(text));
		if (strange.length > 0) {
			if (!lookup.isWhole) lacks('aliases');
			say({ kind: 'none-compared', texts: strange, isAll: found.size === 0 });
		}
		const ids = [...found.keys()];
		const left = ids.slice(most);
		if (left.length > 0) say({ kind: 'too-many', most, left: left.map((id) => found.get(id) ?? id) });
		// An empty list is a choice; a list of nothing but unknown names is not.
		return ids.length > 0 || asked.length === 0 ? ids.slice(0, most) : null;
	},
	write: (ids, lookup) => ids && ids.map((id) => written(id, lookup)).join(',')
});

/** On most pages, at most five. */
export const compared = comparedUpTo(MOST_COMPARED);

/** The group whose members are listed; null is the page's own choice. */
export const group: Field<string | null> = {
	...single<string | null>(null, (text, { lookup, say, lacks }) => {
		if (!lookup) return (lacks('directory'), null);
		const found = markOf(text) === 'c' ? null : lookup.group(unmarked(text));
		if (found !== null) {
			const twin = markOf(text) ? null : lookup.twin(text.toUpperCase());
			if (twin !== null) say(twoMeanings(text, lookup.nameOfGroup(found), twin, lookup));
			return found;
		}
		const economy = lookup.economy(unmarked(text));
		if (economy) say({ kind: 'country-for-group', text, economy: lookup.nameOfEconomy(economy) });
		else {
			if (!lookup.isWhole) lacks('aliases');
			say({ kind: 'no-group', text });
		}
		return null;
	}),
	write: (id, lookup) => id && written(id, lookup)
};

/** A year that the site has, null for the page's own. */
export const year: Field<number | null> = single<number | null>(null, (text, { say }) => {
	const found = /^\d{4}$/.test(text) ? Number(text) : NaN;
	if (found >= FIRST_YEAR && found <= LAST_YEAR) return found;
	say({ kind: 'no-year', text, first: FIRST_YEAR, last: LAST_YEAR });
	return null;
});

/** One of some words, whatever their capitals. */
export function choice<T extends string | null>(choices: readonly (T & string)[], initial: T): Field<T> {
	return single<T>(initial, (text, { say }, key) => {
		const found = choices.find((each) => each.toLowerCase() === text.toLowerCase());
		if (found === undefined) say({ kind: 'no-choice', key, text, choices });
		return found ?? initial;
	});
}

/** One of the things that a page holds, by its id, whatever its capitals; null is the page's own. */
export function oneOf<T extends string>(ids: readonly T[]): Field<T | null> {
	return single<T | null>(null, (text, { say }, key) => {
		const found = ids.find((id) => id === text) ?? ids.find((id) => id.toLowerCase() === text.toLowerCase());
		if (found === undefined) say({ kind: 'not-here', key, text });
		return found ?? null;
	});
}

/** An id that only a file not yet here can tell of; null is the page's own. */
export const id: Field<string | null> = single<string | null>(null, (text) => text);

/** Words that a reader typed. */
export const words: Field<string> = single('', (text) => text);

/** Parts of a list. A name may hold a comma ("Congo, Dem. Rep."): the most parts that are one name are taken together. */
function listed(text: string, isName: (text: string) => boolean): string[] {
	const parts = text.split(/[,;]/).map((part) => part.trim());
	const found: string[] = [];
	for (let at = 0; at < parts.length;) {
		let many = Math.min(4, parts.length - at);
		while (many > 1 && !isName(parts.slice(at, at + many).join(', '))) many -= 1;
		found.push(parts.slice(at, at + many).join(', '));
		at += many;
	}
	return found.filter((part) => part !== '');
}

/** What a text in a comparison means: a group before an economy, unless it is marked. */
export function sideOf(text: string, lookup: Lookup): { id: string; name: string; isGroup: boolean } | null {
	const mark = markOf(text);
	const name = unmarked(text);
	const id = mark === 'c' ? null : lookup.group(name);
	if (id !== null) return { id, name: lookup.nameOfGroup(id), isGroup: true };
	const iso3 = mark === 'g' ? null : lookup.economy(name);
	return iso3 ? { id: ownId(iso3, lookup), name: lookup.nameOfEconomy(iso3), isGroup: false } : null;
}

const twoMeanings = (text: string, group: string, twin: string, lookup: Lookup): Note => ({
	kind: 'two-meanings',
	code: text.toUpperCase(),
	group,
	economy: lookup.nameOfEconomy(twin),
	write: ownId(twin, lookup)
});

/** The id of an economy in a comparison: its code, marked where a group has it too. */
const ownId = (iso3: string, lookup: Lookup) => (lookup.group(iso3) === null ? iso3 : `c:${iso3}`);

/** An id as it is written: a group's is marked where an economy has that code too. */
export const written = (id: string, lookup: Lookup | null) =>
	lookup && !MARK.test(id) && lookup.group(id) === id && id !== SIMILAR && lookup.twin(id) ? `g:${id}` : id;
