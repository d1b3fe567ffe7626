/** Bars as rows. */
import type { Rows } from '../kind';
import type { BarsModel } from './model';
import { barsTable } from './table';

export const barsRows: Rows<BarsModel> = {
	isEmpty: ({ rows }) => rows.length === 0,
	table: barsTable
};
