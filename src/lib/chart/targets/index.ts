/** Targets, whole. */
import type { ChartKind } from '../kind';
import { targetsRows } from './rows';
import { TARGETS_SAMPLES } from './samples';
import { targetsSvg } from './svg';
import { describeTargets } from './words';

export const targetsKind: ChartKind<'targets'> = {
	kind: 'targets',
	...targetsRows,
	describe: describeTargets,
	svg: targetsSvg,
	samples: TARGETS_SAMPLES
};
