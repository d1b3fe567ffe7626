import type { ChartKind } from '../kind';
import { fanRowsOf } from './rows';
import { FAN_SAMPLES } from './samples';
import { fanSvg } from './svg';
import { describeFan } from './words';

export const fanKind: ChartKind<'fan'> = {
	kind: 'fan',
	...fanRowsOf,
	describe: describeFan,
	svg: fanSvg,
	samples: FAN_SAMPLES
};
