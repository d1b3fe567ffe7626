/** A grid of indicators, whole. */
import type { ChartKind } from '../kind';
import { multiplesRowsOf } from './rows';
import { MULTIPLES_SAMPLES } from './samples';
import { multiplesSvg } from './svg';
import { describeMultiples } from './words';

export const multiplesKind: ChartKind<'multiples'> = {
	kind: 'multiples',
	...multiplesRowsOf,
	describe: describeMultiples,
	svg: multiplesSvg,
	samples: MULTIPLES_SAMPLES
};
