/** Two years as rows: the table of changes. */
import { improverTable } from '../change/table';
import type { Rows } from '../kind';
import { rowsOf } from './layout';
import type { SlopeModel } from './model';

export const slopeRows: Rows<SlopeModel> = {
	isEmpty: (model) => rowsOf(model).length === 0,
	table: (model, caption) => improverTable({ ...model, rows: rowsOf(model) }, caption)
};
