import type { Rule } from './rule';
import type { SeriesMethod } from './series-method';
import { PARITY_BAND } from './undp-other';

/**
 * What the published method of a UN SDG series asks for, as a rule that other methods can judge as well; null where it
 * names no value (growth against limits, steps without an end).
 */
export function ruleOfSeries(method: SeriesMethod | null | undefined): Rule | null {
	if (!method) return null;
	const { target } = method;
	if (method.trend === 'Doubling') return { kind: 'fraction-of-baseline', factor: 2 };
	if (method.trend === 'Halfing') return { kind: 'fraction-of-baseline', factor: 0.5 };
	if (method.trend === 'Binary') return { kind: 'binary' };
	if (target === null) return null;
	if (method.trend === 'Parity')
		return { kind: 'parity', value: target, band: [PARITY_BAND[0] * target, PARITY_BAND[1] * target] };
	if (method.direction === 'increase') return { kind: 'reach', op: 'at-least', value: target };
	return method.direction === 'decrease' ? { kind: 'reach', op: 'at-most', value: target } : null;
}
