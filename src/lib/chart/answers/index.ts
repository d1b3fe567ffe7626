/** Questions and their answers, whole. */
import type { ChartKind } from '../kind';
import { answersRows } from './rows';
import { ANSWERS_SAMPLES } from './samples';
import { answersSvg } from './svg';
import { describeAnswers } from './words';

export const answersKind: ChartKind<'answers'> = {
	kind: 'answers',
	...answersRows,
	describe: describeAnswers,
	svg: answersSvg,
	samples: ANSWERS_SAMPLES
};
