/** Which column of a table names a row's place, which others name it again, and whether its places are economies at all. */
import type { PlaceOf } from '../join/places';

/** Names of columns that hold codes. */
export const CODE = /\b(iso|iso2|iso3|m49|code|geo|ref_?area|area|location|loc|spatial_?dim)\b|code$/i;
const PLACE =
	/country|pays|pa[ií]s|economy|nation|territor|entity|area|region|district|place|location|geo|iso|m49|province/i;
/** Places that are not the row's own: the region it lies in, the other side of a flow. */
const OTHER_PLACE = /parent|region|continent|income|partner|counterpart|donor|origin|destination/i;
/** Codes of what is measured, which numbers of places look like. */
const OF_OTHER =
	/\b(?:item|element|product|commodity|indicator|series|subject|variable|measure|cpc|hs|sitc|isic|currency|unit)\b/i;
/** Numbers of the UN or of ISO, which other numbers of places look like. */
const STANDARD = /m49|iso|\bun\b/i;
/** Numbers of a publisher's own: 4 is Algeria at FAO and Afghanistan at the UN. */
const OWN_CODE = /\bfao\b|\bgaul\b|\bgw(no|code)?\b|\bcow(code)?\b/i;

/** What stands in a column. */
export interface PlaceCells {
	name: string;
	cells: readonly string[];
	/** The part of its cells that are numbers. */
	numeric: number;
	/** Names that no column of places has: years, units, notes, flags. */
	isNever: boolean;
}

interface Candidate {
	/** The part of its texts that are known as places. */
	known: number;
	score: number;
	isCodes: boolean;
}

export interface PlaceColumns {
	/** Of the columns which names the places; below 0 when none does. */
	place: number;
	/** By column: whether most of what it says is known, so that its texts are matched. */
	matches: boolean[];
	/** By column: those that name the same places again. */
	also: number[][];
	questions: string[];
}

/** Two columns agree when so many of the rows that both know are the same economy. */
const AGREE = 0.9;

export function placeColumns(columns: readonly PlaceCells[], placeOf: PlaceOf): PlaceColumns {
	const found = columns.map((column) => candidate(column, placeOf));
	const all = columns.map((_, i) => i);
	const matches = found.map(({ known }) => known >= 0.5);
	const agreement = (a: number, b: number) => agreeing(columns[a]!.cells, columns[b]!.cells, placeOf);
	const also = all.map((a) =>
		all.filter((b) => {
			if (a === b || !matches[a] || !matches[b] || OTHER_PLACE.test(columns[b]!.name)) return false;
			const isCode = CODE.test(columns[a]!.name) || CODE.test(columns[b]!.name);
			return agreement(a, b) >= (isCode ? 0.5 : AGREE);
		})
	);
	const best = all.reduce(
		(most, i) => (matches[i] && (most < 0 || found[i]!.score > found[most]!.score + 0.001) ? i : most),
		-1
	);
	if (best < 0) return { place: unknownColumn(columns), matches, also, questions: [] };
	const named = all.find(
		(i) =>
			found[best]!.isCodes &&
			also[best]!.length === 0 &&
			!found[i]!.isCodes &&
			found[i]!.known >= AGREE &&
			!OTHER_PLACE.test(columns[i]!.name)
	);
	if (named === undefined) return { place: best, matches, also, questions: [] };
	const [codes, names] = [columns[best]!.name, columns[named]!.name];
	return {
		...{ place: named, matches, also },
		questions: [
			`“${codes}” and “${names}” mean different countries: the codes may be of the publisher’s own. “${names}” is used. Is that right?`
		]
	};
}

function candidate({ name, cells, numeric, isNever }: PlaceCells, placeOf: PlaceOf): Candidate {
	const none = { known: 0, score: 0, isCodes: true };
	const said = cells.filter((cell) => cell.trim() !== '');
	// Numbers are codes of places only where their name says so; units and marks are no places, whatever letters they have.
	if ((numeric > 0.5 && !CODE.test(name)) || isNever || said.length === 0) return none;
	if (OF_OTHER.test(name.replaceAll('_', ' '))) return none;
	if (OWN_CODE.test(name) && !STANDARD.test(name)) return none;
	const kinds = said.map((cell) => placeOf(cell).kind);
	const part = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length / said.length;
	const texts = new Set(said.map((cell) => cell.trim()));
	const knownTexts = [...texts].filter((text) => placeOf(text).kind !== 'unknown').length / texts.size;
	const isShort = [...texts].every((text) => /^(?:[A-Z]{2}|'?\d{1,4})$/i.test(text));
	// "CA", "CO" and "DE" are states of the United States too, and small numbers are codes of many lists: all must be known.
	if (isShort && !STANDARD.test(name) && knownTexts < AGREE) return none;
	// "TOTAL" is a word of ages and sexes too.
	if (part('economy') === 0 && !PLACE.test(name) && !CODE.test(name)) return none;
	const usual = OTHER_PLACE.test(name) ? -0.4 : PLACE.test(name) || CODE.test(name) ? 0.2 : 0;
	return {
		known: Math.max(1 - part('unknown'), knownTexts),
		// A column that is empty for regions and for former states names less than one that has a word for each.
		score:
			(part('economy') + 0.5 * part('former', 'aggregate')) * (0.5 + (0.5 * said.length) / cells.length) +
			usual,
		isCodes: isShort || [...texts].every((text) => /^[A-Z]{3}$/.test(text))
	};
}

/** The part of the rows in which two columns name the same economy, of those in which both name one; 0 where none does. */
function agreeing(a: readonly string[], b: readonly string[], placeOf: PlaceOf): number {
	let [both, same] = [0, 0];
	a.forEach((cell, row) => {
		const [one, other] = [placeOf(cell).iso3, placeOf(b[row] ?? '').iso3];
		if (one === null || other === null) return;
		both += 1;
		if (one === other) same += 1;
	});
	return both === 0 ? 0 : same / both;
}

/** Places that are no economies: the column that is called so, else the first one of words. */
function unknownColumn(columns: readonly PlaceCells[]): number {
	const named = columns.findIndex(
		({ name, numeric, isNever }) => PLACE.test(name) && numeric < 0.5 && !isNever
	);
	return named >= 0
		? named
		: columns.findIndex(
				({ cells, numeric, isNever }) => numeric < 0.5 && !isNever && cells.some((cell) => cell.trim() !== '')
			);
}
