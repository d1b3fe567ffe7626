/**
 * The files of economies and groups in parts: each has what some pages need and no more, so that another country costs a
 * page its own part. Which page needs which stands in the page itself; part-pack.ts makes and opens the files.
 */
import type { EconomyView } from '../types';
import type { PackedGroupLine, PackedLine } from './line-pack';

/** Into how many parts each kind of file is divided, so that a page's own costs some 5, 2 and 5 kB as sent. */
export const PARTS = { economies: 8, groups: 20, similar: 3 } as const;
export type PartKind = keyof typeof PARTS;

/** The number of the part that has what a page needs, of each kind. */
export type PagePart = Readonly<Record<PartKind, number>>;

/** What groups have of all pages, besides their parts. */
export const WHOLE = 'all';

/** The file `parts`: page → its parts. Clauses have their ids, other pages their paths' names. */
export type PartsFile = Record<string, PagePart>;

/** Places of one economy by column, one entry an indicator; 0 where there is none. */
export interface PackedRanks {
	indicators: string[];
	years: number[];
	/** By group: rank, of, members, and how many share it where any do. */
	groups: Record<string, [number[], number[], number[], number[]?]>;
}

/** `economies/<part>/<ISO3>`. Judged: what frameworks say of what the pages of the part are about. */
export interface EconomyPart<Judged = unknown> extends Omit<EconomyView, 'series' | 'ranks'> {
	series: Record<string, PackedLine>;
	/** Of further series that claim to measure the same as these: what they are compared by. */
	tied: Record<string, PackedLine>;
	ranks: PackedRanks;
	judged: Judged;
}

/** `groups/<part>/<ID>`, `similar/<part>/<ISO3>` */
export interface GroupPart {
	id: string;
	series: Record<string, PackedGroupLine>;
}

/** Which part is asked for: a page's own, or all of them. */
export type AskedPart = PagePart | typeof WHOLE;

/** The first of each kind: for what stands in every part. */
export const FIRST: PagePart = { economies: 0, groups: 0, similar: 0 };

/** The files that have an economy's series. */
export const economyFiles = (iso3: string, part: AskedPart): string[] =>
	numbersOf('economies', part).map((number) => `economies/${number}/${iso3}`);

const SIMILAR = 'SIMILAR-';

/** The files that have a group's series; "SIMILAR-LSO" for the countries that are most like Lesotho. */
export function groupFiles(id: string, part: AskedPart): string[] {
	if (id.startsWith(SIMILAR)) {
		const iso3 = id.slice(SIMILAR.length);
		return numbersOf('similar', part).map((number) => `similar/${number}/${iso3}`);
	}
	return [`groups/${part === WHOLE ? WHOLE : part.groups}/${id}`];
}

const numbersOf = (kind: PartKind, part: AskedPart): number[] =>
	part === WHOLE ? Array.from({ length: PARTS[kind] }, (_, number) => number) : [part[kind]];
