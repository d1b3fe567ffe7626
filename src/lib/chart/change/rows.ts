/** Changes as rows. */
import type { Rows } from '../kind';
import type { ImproverModel } from '../model';
import { improverTable } from './table';

export const changeRows: Rows<ImproverModel> = {
	isEmpty: ({ rows }) => rows.length === 0,
	table: improverTable
};
