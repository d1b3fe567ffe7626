/** A listing as rows: as it is. */
import type { Rows } from '../kind';
import type { ListingModel } from './model';

export const listingRows: Rows<ListingModel> = {
	isTable: true,
	isEmpty: ({ rows }) => rows.length === 0,
	table: ({ columns, rows }, caption) => ({ caption, columns, rows })
};
