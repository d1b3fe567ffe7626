/** Columns of table observation that a SeriesRow needs; `o` is the table's name in the statement. */
export const SERIES_COLUMNS =
	'CAST(o.year AS INTEGER) AS year, o.value AS value, o.low AS low, o.high AS high, o.nature AS nature';
