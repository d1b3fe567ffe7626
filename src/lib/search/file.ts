/** What the search of the whole site is made of: a file that is fetched when the search opens. */
import type { Findable, Saying } from './finder';

/** Kinds of things, in the words of the list. */
export const SECTIONS = {
	part: 'Parts of pages',
	clause: 'Priorities',
	framework: 'Frameworks',
	target: 'Targets',
	indicator: 'Indicators'
} as const;
export type Kind = keyof typeof SECTIONS;

/** One thing: its address inside the site ("/priorities/2c/"), its kind, name, a grey text, other names, and weight. */
export type Row = [path: string, kind: Kind, label: string, hint: string, also: string[], weight: number];

/** `/view/search.json`. */
export interface SearchFile {
	rows: Row[];
	/** Everyday words, and places in `rows`. */
	sayings: [say: string[], find: number[]][];
}

export interface Found extends Findable {
	section: string;
	hint: string;
	kind: Kind;
}

/** The file as the finder takes it. */
export function readSearchFile(file: SearchFile): { things: Found[]; sayings: Saying[] } {
	return {
		things: file.rows.map(([id, kind, label, hint, also, weight]) => ({
			id,
			kind,
			label,
			hint,
			also,
			weight,
			section: SECTIONS[kind]
		})),
		sayings: file.sayings.map(([say, find]) => ({
			say,
			find: find.flatMap((place) => file.rows[place]?.[0] ?? [])
		}))
	};
}
