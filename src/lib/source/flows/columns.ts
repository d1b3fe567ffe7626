/** Rows as columns: keys are said once, and like stands beside like, which halves a compressed file. */
export type Columns<Row> = { [Key in keyof Row]: Row[Key][] };

/** @param keys the columns, which every row has */
export function columnsOf<Row extends object>(
	rows: readonly Row[],
	keys: readonly (keyof Row)[]
): Columns<Row> {
	return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])) as Columns<Row>;
}

/** The rows again, in order. Columns are equally long. */
export function rowsOf<Row extends object>(columns: Columns<Row>): Row[] {
	const entries = Object.entries(columns) as [keyof Row, Row[keyof Row][]][];
	const length = entries[0]?.[1].length ?? 0;
	return Array.from(
		{ length },
		(_, index) => Object.fromEntries(entries.map(([key, values]) => [key, values[index]])) as Row
	);
}
