/** Lines as rows: for reading, and for taking away. */
import { isInWindow } from '../../series/window';
import type { Rows } from '../kind';
import type { LineModel } from '../model';
import { lineRows, lineTable } from './table';

export const lineRowsOf: Rows<LineModel> = {
	/** Points outside the years of the axis are not drawn. */
	isEmpty: ({ series, from, to }) =>
		series.every(({ points }) => points.every(({ year }) => !isInWindow(year, { from, to }))),
	table: lineTable,
	rows: lineRows
};
