/** All economies of one year along one axis, whole. */
import type { ChartKind } from '../kind';
import { distributionRows } from './rows';
import { DISTRIBUTION_SAMPLES } from './samples';
import { distributionSvg } from './svg';
import { describeDistribution } from './words';

export const distributionKind: ChartKind<'distribution'> = {
	kind: 'distribution',
	...distributionRows,
	describe: describeDistribution,
	svg: distributionSvg,
	samples: DISTRIBUTION_SAMPLES
};
