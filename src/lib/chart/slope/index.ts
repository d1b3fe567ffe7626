/** Two years of some economies, whole. */
import type { ChartKind } from '../kind';
import { slopeRows } from './rows';
import { SLOPE_SAMPLES } from './samples';
import { slopeSvg } from './svg';
import { describeSlope } from './words';

export const slopeKind: ChartKind<'slope'> = {
	kind: 'slope',
	...slopeRows,
	describe: describeSlope,
	svg: slopeSvg,
	samples: SLOPE_SAMPLES
};
