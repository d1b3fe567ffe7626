/** Need and aid as rows. */
import type { Rows } from '../kind';
import type { NeedModel } from './model';
import { needTable } from './table';

export const needRows: Rows<NeedModel> = {
	isEmpty: ({ items }) => items.length === 0,
	table: needTable
};
