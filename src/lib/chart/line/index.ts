/** Lines over years, whole. */
import type { ChartKind } from '../kind';
import { describeLines } from './frame';
import { lineLayout } from './layout';
import { lineRowsOf } from './rows';
import { LINE_SAMPLES } from './samples';
import { lineSvg } from './svg';

export const lineKind: ChartKind<'line'> = {
	kind: 'line',
	...lineRowsOf,
	describe: (model) => describeLines(model, lineLayout(model)),
	svg: lineSvg,
	samples: LINE_SAMPLES
};
