/** Two measures against each other, whole. */
import type { ChartKind } from '../kind';
import { scatterRows } from './rows';
import { SCATTER_SAMPLES } from './samples';
import { scatterSvg } from './svg';
import { describeScatter } from './words';

export const scatterKind: ChartKind<'scatter'> = {
	kind: 'scatter',
	...scatterRows,
	describe: describeScatter,
	svg: scatterSvg,
	samples: SCATTER_SAMPLES
};
