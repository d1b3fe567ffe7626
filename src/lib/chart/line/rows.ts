/** Lines as rows: for reading, and for taking away. */
import type { Rows } from '../kind';
import type { LineModel } from '../model';
import { lineRows, lineTable } from './table';

export const lineRowsOf: Rows<LineModel> = {
	isEmpty: ({ series }) => series.every(({ points }) => points.length === 0),
	table: lineTable,
	rows: lineRows
};
