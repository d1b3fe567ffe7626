/** A stack as rows. */
import type { Rows } from '../kind';
import type { StackModel } from './model';
import { stackRows as longRows, stackTable } from './table';

export const stackRows: Rows<StackModel> = {
	isEmpty: (model) => stackTable(model, '').rows.length === 0,
	table: stackTable,
	rows: longRows
};
