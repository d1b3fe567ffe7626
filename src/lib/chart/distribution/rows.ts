/** A distribution as rows. */
import type { Rows } from '../kind';
import { rowsOf } from './layout';
import type { DistributionModel } from './model';
import { distributionTable } from './table';

export const distributionRows: Rows<DistributionModel> = {
	isEmpty: (model) => rowsOf(model).length === 0,
	table: distributionTable
};
