/** A scatter as rows. */
import type { Rows } from '../kind';
import type { ScatterModel } from './model';
import { scatterRows as longRows, scatterTable } from './table';

export const scatterRows: Rows<ScatterModel> = {
	isEmpty: ({ dots }) => dots.length === 0,
	table: scatterTable,
	rows: longRows
};
