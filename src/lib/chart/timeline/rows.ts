/** Steps as rows. */
import type { Rows } from '../kind';
import type { TimelineModel } from './model';
import { timelineTable } from './table';

export const timelineRows: Rows<TimelineModel> = {
	isEmpty: ({ steps }) => steps.length === 0,
	table: timelineTable
};
