import type { ChartKind } from '../kind';
import { treemapRows } from './rows';
import { TREEMAP_SAMPLES } from './samples';
import { treemapSvg } from './svg';
import { describeTreemap } from './words';

export const treemapKind: ChartKind<'treemap'> = {
	kind: 'treemap',
	...treemapRows,
	describe: describeTreemap,
	svg: treemapSvg,
	samples: TREEMAP_SAMPLES
};
