/** A figure as JSON: its words, its rows under stable names, and the model that its drawing is made of. */
import { cellMark, cellValue } from '../chart/table';
import { SITE_NAME, type Taken } from './taken';

/** The text of the file, ended by a line feed. Missing values are null. */
export function figureJson({ figure, rows, address, day }: Taken): string {
	const { title, measure, alt, notes, sources, economy, chart } = figure;
	return `${JSON.stringify(
		{
			publication: SITE_NAME,
			address,
			day,
			title,
			measure,
			alt,
			...(economy ? { economy } : {}),
			notes,
			sources,
			columns: rows.columns.map(({ id, label, measure: of }) => ({
				id,
				label,
				...(of ? { unit: of.unit } : {})
			})),
			rows: rows.rows.map((row) =>
				Object.fromEntries(rows.columns.map(({ id }, i) => [id, cellValue(row[i])]))
			),
			/** Remarks on single cells ("estimate"), where rows have no column for them. */
			remarks: rows.rows.flatMap((row, line) =>
				rows.columns.flatMap(({ id }, i) => {
					const remark = cellMark(row[i]);
					return remark ? [{ row: line, column: id, remark }] : [];
				})
			),
			chart
		},
		null,
		'\t'
	)}\n`;
}
