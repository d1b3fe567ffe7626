/** Two years as rows: the table of changes. */
import type { Rows } from '../kind';
import { slopeRows } from '../slope/rows';
import type { DumbbellModel } from './model';

export const dumbbellRows: Rows<DumbbellModel> = slopeRows;
