/** Need and aid, whole. */
import type { ChartKind } from '../kind';
import { needRows } from './rows';
import { NEED_SAMPLES } from './samples';
import { needSvg } from './svg';
import { describeNeed } from './words';

export const needKind: ChartKind<'need'> = {
	kind: 'need',
	...needRows,
	describe: describeNeed,
	svg: needSvg,
	samples: NEED_SAMPLES
};
