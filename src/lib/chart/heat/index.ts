/** A map of statuses, whole. */
import type { ChartKind } from '../kind';
import { heatRowsOf } from './rows';
import { HEAT_SAMPLES } from './samples';
import { heatSvg } from './svg';
import { describeHeat } from './words';

export const heatKind: ChartKind<'heat'> = {
	kind: 'heat',
	...heatRowsOf,
	describe: describeHeat,
	svg: heatSvg,
	samples: HEAT_SAMPLES
};
