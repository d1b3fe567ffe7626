import type { ChartKind } from '../kind';
import { sparkRows } from './rows';
import { SPARK_SAMPLES } from './samples';
import { sparkSvg } from './svg';
import { endsText } from './words';

export const sparkKind: ChartKind<'spark'> = {
	kind: 'spark',
	...sparkRows,
	describe: endsText,
	svg: sparkSvg,
	samples: SPARK_SAMPLES
};
