/** Coverage as rows. */
import type { Rows } from '../kind';
import type { CoverageModel } from '../model';
import { coverageTable } from './table';

export const coverageRows: Rows<CoverageModel> = {
	isEmpty: ({ rows }) => rows.length === 0,
	table: coverageTable
};
