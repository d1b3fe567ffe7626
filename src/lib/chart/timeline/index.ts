import type { ChartKind } from '../kind';
import { timelineRows } from './rows';
import { TIMELINE_SAMPLES } from './samples';
import { timelineSvg } from './svg';
import { describeTimeline } from './words';

export const timelineKind: ChartKind<'timeline'> = {
	kind: 'timeline',
	...timelineRows,
	describe: describeTimeline,
	svg: timelineSvg,
	samples: TIMELINE_SAMPLES
};
