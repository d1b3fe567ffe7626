/** A grid of indicators as rows: for reading, and for taking away. */
import type { Rows } from '../kind';
import type { MultiplesModel } from './model';
import { multiplesRows, multiplesTable } from './table';

export const multiplesRowsOf: Rows<MultiplesModel> = {
	isEmpty: ({ cells }) => cells.length === 0,
	table: multiplesTable,
	rows: multiplesRows
};
