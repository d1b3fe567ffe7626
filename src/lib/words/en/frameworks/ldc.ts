/** The criteria for least developed countries in English. */
import type { LdcFacts } from '../../../assess/frameworks/fact';
import type { LdcRule } from '../../../assess/frameworks/rule';
import { formatNumber } from '../../../format/number';
import type { Labels, Sentences } from '../../verdict-words';

const LINES: Record<LdcRule['step'], string> = {
	inclusion: 'inclusion line',
	graduation: 'graduation line',
	'income-only': 'income-only line'
};

export const ldcSentences: Sentences<LdcFacts> = {
	'not-a-criterion': () => 'This is not one of the criteria.',
	'no-line': () => 'No review with a value has a line for this step.',
	'not-reviewed': () => 'The economy was not reviewed.',
	line: ({ latest: [review, value], step, line, off, beyond, reviews }, show) => {
		const where = off === null ? 'beyond it' : `${show(off)} from it`;
		const often = `${formatNumber(beyond)} of ${formatNumber(reviews)} reviews`;
		return `${show(value)} at the review of ${review}, the ${LINES[step]} is ${show(line)}: ${where}. Beyond it at ${often}.`;
	}
};

export const ldcLabels: Labels<LdcFacts> = {
	'not-a-criterion': () => 'Not a criterion',
	'no-line': () => 'No line',
	'not-reviewed': () => 'Not reviewed',
	line: ({ off, step }) => {
		if (off === null) return `Beyond the ${LINES[step]}`;
		return `${step === 'inclusion' ? 'Within' : 'Short of'} the ${LINES[step]}`;
	}
};
