import type { ChartKind } from '../kind';
import { describeChange } from './words';
import { changeRows } from './rows';
import { CHANGE_SAMPLES } from './samples';
import { changeSvg } from './svg';

export const changeKind: ChartKind<'change'> = {
	kind: 'change',
	...changeRows,
	describe: describeChange,
	svg: changeSvg,
	samples: CHANGE_SAMPLES
};
