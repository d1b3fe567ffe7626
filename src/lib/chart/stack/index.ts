/** Parts of a whole over years, whole. */
import type { ChartKind } from '../kind';
import { stackRows } from './rows';
import { STACK_SAMPLES } from './samples';
import { stackSvg } from './svg';
import { describeStack } from './words';

export const stackKind: ChartKind<'stack'> = {
	kind: 'stack',
	...stackRows,
	describe: describeStack,
	svg: stackSvg,
	samples: STACK_SAMPLES
};
