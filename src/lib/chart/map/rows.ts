/** A map as rows. */
import type { Rows } from '../kind';
import { rowsInView, rowsLeft } from './classes';
import type { MapModel } from './model';
import { mapTable } from './table';

export const mapRows: Rows<MapModel> = {
	isEmpty: (model) => rowsInView(model).length + rowsLeft(model).length === 0,
	table: mapTable
};
