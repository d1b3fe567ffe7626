/** What the search of the whole site is made of: a file that is fetched when the search opens. */
import type { Findable, Saying } from './finder';

/** Kinds of things, in the words of the list. */
export const SECTIONS = {
	part: 'Parts of pages',
	clause: 'Priorities',
	framework: 'Frameworks',
	target: 'Targets',
	donor: 'Donors',
	product: 'Products',
	indicator: 'Indicators'
} as const;
export type Kind = keyof typeof SECTIONS;

/**
 * One thing: its address inside the site ("/priorities/2c/"), its kind, name, a grey text, other names, and weight.
 * `concept`: of an indicator that measures what others measure too, what they share; '' or absent otherwise.
 */
export type Row = [
	path: string,
	kind: Kind,
	label: string,
	hint: string,
	also: string[],
	weight: number,
	concept?: string
];

/** `/view/search.json`. */
export interface SearchFile {
	rows: Row[];
	/** Everyday words, and places in `rows`. */
	sayings: [say: string[], find: number[]][];
	/** Numbers of targets ("10.c", "SDG 10.c"), and places in `rows`: the target, then the series that measure it. */
	numbers: [say: string[], find: number[]][];
}

export interface Found extends Findable {
	/** The address inside the site; several things may share one. */
	path: string;
	section: string;
	hint: string;
	kind: Kind;
	concept?: string;
	/** Its place among the file's indicators, which are by id; -1 for what is none. */
	place: number;
}

/** `/view/coverage/<ISO3>.json`: what an economy has of each indicator, in the order of the search's file. */
export interface CoverageFile {
	/** First and last year with a value that was observed or estimated, 0 for none. */
	first: number[];
	last: number[];
	/** Years with a value between them. */
	years: number[];
}

/** The file as the finder takes it. */
export function readSearchFile(file: SearchFile): { things: Found[]; sayings: Saying[]; numbers: Saying[] } {
	let place = -1;
	const readSayings = (rows: SearchFile['sayings']) =>
		rows.map(([say, find]) => ({ say, find: find.flatMap((at) => idAt(file.rows[at])) }));
	return {
		things: file.rows.map(([path, kind, label, hint, also, weight, concept]) => ({
			id: idOf(path, kind, label),
			path,
			kind,
			label,
			hint,
			also,
			weight,
			section: SECTIONS[kind],
			place: kind === 'indicator' ? ++place : -1,
			...(concept && { concept })
		})),
		sayings: readSayings(file.sayings),
		numbers: readSayings(file.numbers)
	};
}

const idAt = (row: Row | undefined) => row?.[0] ?? [];

/** Donors and products stand on one part of a page: their names tell them apart. */
const idOf = (path: string, kind: Kind, label: string) =>
	kind === 'donor' || kind === 'product' ? `${path}~${label}` : path;
