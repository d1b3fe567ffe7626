/** Flows as rows. */
import type { Rows } from '../kind';
import type { FlowModel } from './model';
import { flowTable } from './table';

export const flowRows: Rows<FlowModel> = {
	isEmpty: ({ flows }) => flows.length === 0,
	table: flowTable
};
