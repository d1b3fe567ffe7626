/** What there is to keep, and how large it is: the site's own lists, by their sizes. */

/**
 * A file: its path from the site's folder, its bytes, and about what comes over the line for it. Of one that is made when
 * it is asked for the bytes are about right too, and it says so.
 */
export type Listed = readonly [path: string, bytes: number, packed: number, isAbout?: 1];

/** What the build says that a device may keep. */
export interface DeviceList {
	/** Paths of pages, without those of single indicators. */
	pages: readonly string[];
	files: readonly Listed[];
}

/** About what a page takes, and what comes over the line for it: the middle of all kinds (measured). */
const PAGE: readonly [bytes: number, packed: number] = [150_000, 25_000];

export type Extent = 'country' | 'everything';

/** Files that are one economy's: its code is their name ("economies/3/LSO"). Groups may have such codes ("groups/3/LDC"). */
const OF_ONE = /(?<!\/groups\/\w+)\/([A-Z]{3})\.json$/;
/** One indicator of all economies; the whole database, whose answers one economy needs no more than those. */
const OF_ALL = /\/indicators\/|\.duckdb$/;

/** What is kept for one economy: all pages, its own files, and those that are nobody's alone. */
export function listed(list: DeviceList, extent: Extent, iso3: string): DeviceList {
	if (extent === 'everything') return list;
	const isWanted = ([path]: Listed) => {
		const code = OF_ONE.exec(path)?.[1];
		return code ? code === iso3 : !OF_ALL.test(path);
	};
	return { pages: list.pages, files: list.files.filter(isWanted) };
}

/** Bytes on the device, and about what comes over the line. */
export function sizeOf({ pages, files }: DeviceList): { bytes: number; packed: number } {
	return {
		bytes: pages.length * PAGE[0] + files.reduce((sum, [, bytes]) => sum + bytes, 0),
		packed: pages.length * PAGE[1] + files.reduce((sum, [, , packed]) => sum + packed, 0)
	};
}
