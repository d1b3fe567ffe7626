/** Targets as rows. */
import type { Rows } from '../kind';
import type { TargetsModel } from './model';
import { targetsTable } from './table';

export const targetsRows: Rows<TargetsModel> = {
	isEmpty: ({ groups }) => groups.length === 0,
	table: targetsTable
};
