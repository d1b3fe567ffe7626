/** Parts of a whole as rows. */
import type { Rows } from '../kind';
import type { TreemapModel } from './model';
import { treemapTable } from './table';

export const treemapRows: Rows<TreemapModel> = {
	isEmpty: ({ items }) => items.length === 0,
	table: treemapTable
};
