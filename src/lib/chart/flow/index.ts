import type { ChartKind } from '../kind';
import { flowRows } from './rows';
import { FLOW_SAMPLES } from './samples';
import { flowSvg } from './svg';
import { describeFlow } from './words';

export const flowKind: ChartKind<'flow'> = {
	kind: 'flow',
	...flowRows,
	describe: describeFlow,
	svg: flowSvg,
	samples: FLOW_SAMPLES
};
