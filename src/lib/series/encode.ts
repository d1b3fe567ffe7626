/** Rows of a table or a file into compact series, for the build and for files that a page reads. */
import type { Nature, SeriesView } from '../types';

export interface SeriesRow {
	year: number;
	value: number;
	low: number | null;
	high: number | null;
	nature: Nature;
}

/** Rows of one series in order of year, as the compact shape that travels to the browser. */
export function seriesOfRows(rows: readonly SeriesRow[]): SeriesView {
	const series: SeriesView = { y: rows.map(({ year }) => year), v: rows.map(({ value }) => value) };
	if (rows.some(({ low, high }) => low !== null || high !== null)) {
		series.lo = rows.map(({ low }) => low);
		series.hi = rows.map(({ high }) => high);
	}
	const letters = rows.map(({ nature }) => nature.charAt(0)).join('');
	if (/[^a]/.test(letters)) series.n = letters;
	return series;
}

/** Splits rows that are sorted by a key and by year into one series a key. */
export function seriesByKey<Row extends SeriesRow>(
	rows: readonly Row[],
	keyOf: (row: Row) => string
): Record<string, SeriesView> {
	const byKey = new Map<string, Row[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const list = byKey.get(key);
		if (list) list.push(row);
		else byKey.set(key, [row]);
	}
	return Object.fromEntries([...byKey].map(([key, list]) => [key, seriesOfRows(list)]));
}
