/** How an address names what is a reader's own: series of a table in this browser, and places that are no economies. */

/** "own.1a2b3c4d.0": the third part counts the series of the table. */
const SERIES = /^own\.([0-9a-z]{8})\.(\d{1,4})$/i;
const PLACE = /^own:[^,;]+$/i;

/** @param table the id of the table, of which the first eight letters are used */
export const ownSeriesId = (table: string, index: number): string => `own.${table.slice(0, 8)}.${index}`;

/** The table and the place of the series in it; null for an id of a published indicator. */
export function readOwnSeriesId(id: string): { table: string; index: number } | null {
	const [, table, index] = SERIES.exec(id) ?? [];
	return table === undefined ? null : { table: table.toLowerCase(), index: Number(index) };
}

export const isOwnSeries = (id: string): boolean => SERIES.test(id);

/** Of a place that the site does not know: "own:Mohale's Hoek". Marks that part a list are not in it. */
export const ownPlaceId = (name: string): string =>
	`own:${name
		.replace(/[,;\s]+/g, ' ')
		.trim()
		.slice(0, 60)}`;

export const isOwnPlace = (id: string): boolean => PLACE.test(id);

/** What a reader's own place is called. */
export const ownPlaceName = (id: string): string => id.replace(/^own:/i, '');
