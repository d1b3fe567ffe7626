import type { Rows } from '../kind';
import type { FanModel } from './model';
import { fanRows, fanTable } from './table';

/** A fan as rows. */
export const fanRowsOf: Rows<FanModel> = {
	isEmpty: ({ fan }) => fan.length === 0,
	table: fanTable,
	rows: fanRows
};
