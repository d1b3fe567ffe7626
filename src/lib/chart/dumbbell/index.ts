/** Two years on one axis, whole. */
import type { ChartKind } from '../kind';
import { dumbbellRows } from './rows';
import { DUMBBELL_SAMPLES } from './samples';
import { dumbbellSvg } from './svg';
import { describeDumbbell } from './words';

export const dumbbellKind: ChartKind<'dumbbell'> = {
	kind: 'dumbbell',
	...dumbbellRows,
	describe: describeDumbbell,
	svg: dumbbellSvg,
	samples: DUMBBELL_SAMPLES
};
