/** A map of statuses as rows: for reading, and for taking away. */
import type { Rows } from '../kind';
import type { HeatModel } from './model';
import { heatLongRows, heatTable } from './table';

export const heatRowsOf: Rows<HeatModel> = {
	isEmpty: ({ rows, columns }) => rows.length === 0 || columns.length === 0,
	table: heatTable,
	rows: heatLongRows
};
