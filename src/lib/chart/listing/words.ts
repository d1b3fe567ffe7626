/** What a listing says. */
import { cellMark, cellText } from '../table';
import type { ListingModel } from './model';

/** A cell with its remark: "4.1 (estimate)". */
export function saidCell(row: ListingModel['rows'][number], i: number, { columns }: ListingModel): string {
	const mark = cellMark(row[i]);
	return `${cellText(row[i], columns[i]!)}${mark ? ` (${mark})` : ''}`;
}

/** Each row: its name, then each column with its value. */
export const describeListing = (model: ListingModel): string =>
	model.rows
		.map((row) => {
			const [name = '', ...rest] = model.columns.map((_, i) => saidCell(row, i, model));
			return `${name}: ${rest.map((text, i) => `${model.columns[i + 1]!.label} ${text}`).join(', ')}.`;
		})
		.join(' ');
