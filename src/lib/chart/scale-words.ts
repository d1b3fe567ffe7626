/** What is said of an axis that is not even. */
import { formatNumber } from '../format/number';
import type { Measure } from './model';
import { tickText, type Scale } from './scale';

const economies = (list: readonly { label: string }[]): string => {
	const who = list.length <= 3 ? ` (${list.map(({ label }) => label).join(', ')})` : '';
	return `${formatNumber(list.length)} ${list.length === 1 ? 'economy' : 'economies'}${who}`;
};

/** What a logarithmic axis has no place for, by name where they are few. */
export const offLogText = (off: readonly { label: string }[]): string =>
	off.length === 0
		? ''
		: `${economies(off)} with zero or less ${off.length === 1 ? 'has' : 'have'} no place on a logarithmic axis; the table has all.`;

/**
 * How a symmetric axis is divided, and who is below zero on it.
 * @param name of the axis, where there are two
 */
export function symmetricText(
	{ linear, min }: Pick<Scale, 'linear' | 'min'>,
	measure: Measure,
	below: readonly { label: string }[],
	name = ''
): string {
	if (linear === 0) return '';
	const axis = name === '' ? 'The axis' : `The axis of ${name}`;
	const even =
		min < 0
			? `is logarithmic to both sides of zero, and even within ${tickText(linear, measure)} of it`
			: `is logarithmic, and even below ${tickText(linear, measure)}, so that zero has a place`;
	return `${axis} ${even}.${below.length > 0 ? ` Below zero: ${economies(below)}.` : ''}`;
}
