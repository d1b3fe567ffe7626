/** A result as a file: all rows that are here, and a name that says when there are more. */
import { safeText } from '../../chart/csv';
import { inCsv, type Result } from '../../sql/result';

/** "query.csv"; of a result that is cut "query-first-100000-rows.csv". */
export const resultName = ({ isCut, rows }: Pick<Result, 'isCut' | 'rows'>): string =>
	isCut ? `query-first-${rows}-rows.csv` : 'query.csv';

/** RFC 4180 with CRLF: NULL is nothing, an empty text is "", what a spreadsheet would run is a text. */
export async function resultCsv({ columns, rows }: Result): Promise<string> {
	const { default: Papa } = await import('papaparse');
	const fields = columns.map(({ name }) => safeText(name));
	const data = Array.from({ length: rows }, (_, row) =>
		columns.map(({ values }) => {
			const value = inCsv(values[row] ?? null);
			return typeof value === 'string' ? safeText(value) : value;
		})
	);
	return Papa.unparse({ fields, data }, { newline: '\r\n', quotes: (value) => value === '' });
}
