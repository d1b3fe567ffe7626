import type { ChartKind } from '../kind';
import { barsRows } from './rows';
import { BARS_SAMPLES } from './samples';
import { barsSvg } from './svg';
import { describeBars } from './words';

export const barsKind: ChartKind<'bars'> = {
	kind: 'bars',
	...barsRows,
	describe: describeBars,
	svg: barsSvg,
	samples: BARS_SAMPLES
};
