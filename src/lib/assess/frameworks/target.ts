/** What a rule asks of one economy in numbers: the value to reach, which way, and whether a value meets it. */
import type { Aim } from './fact';
import type { Comparison, Rule } from './rule';
import type { YearAndValue } from './verdict';

export interface NumericTarget {
	/** The value to reach; for bands the edge or middle that is aimed at. */
	value: number;
	/** Which way leads there: more, less, or towards the value from both sides. */
	better: 'up' | 'down' | 'to';
	/** Values in the band meet the target. */
	band?: readonly [number, number];
	met: (value: number) => boolean;
	/** True where the target is a share of a ceiling, so that what is missing can be counted (100 − x). */
	ceiling?: number;
	/** Whether the baseline was needed to work it out. */
	fromBaseline: boolean;
}

/** Rules whose target is one number that a value can be held against. */
export function numericTarget(rule: Rule, baseline: YearAndValue | null): NumericTarget | null {
	switch (rule.kind) {
		case 'reach':
			return fixed(rule.op, rule.value);
		case 'universal': {
			const ceiling = rule.value ?? 100;
			const metAt = rule.met_at ?? ceiling;
			return { value: ceiling, better: 'up', met: (v) => v >= metAt, ceiling, fromBaseline: false };
		}
		case 'parity':
			return inBand(rule.value, rule.band, 'to');
		case 'range':
			if (rule.more_is_fine) return { ...fixed('at-least', rule.min), band: [rule.min, rule.max] };
			return inBand((rule.min + rule.max) / 2, [rule.min, rule.max], 'to');
		case 'binary':
			return { value: 1, better: 'up', met: (v) => v >= 1, fromBaseline: false };
		default:
			return baseline ? fromBaseline(rule, baseline[1]) : null;
	}
}

/** What is to be reached, to be said: the band where being within it is the target, else the value. */
export function aimOf({ band, better, value }: NumericTarget): Aim {
	return band && better === 'to' ? band : value;
}

/** The two ends of the band that a rule asks to be within; null where it asks for one number. */
export const bandOf = (rule: Rule): readonly [min: number, max: number] | null =>
	rule.kind === 'range' ? [rule.min, rule.max] : null;

/** True where the rule says nothing in numbers without a baseline. */
export function needsBaseline(rule: Rule): boolean {
	return (
		rule.kind === 'fraction-of-baseline' || rule.kind === 'fraction-of-shortfall' || rule.kind === 'change-by'
	);
}

function fromBaseline(rule: Rule, base: number): NumericTarget | null {
	if (rule.kind === 'fraction-of-baseline') {
		// A fraction of nothing, or of a negative balance, is no target.
		if (!(base > 0)) return null;
		const better = rule.factor < 1 ? 'down' : 'up';
		const value = rule.cap === undefined ? base * rule.factor : Math.min(base * rule.factor, rule.cap);
		return towards(value, better);
	}
	if (rule.kind === 'fraction-of-shortfall') {
		const ceiling = rule.ceiling ?? 100;
		const value = ceiling - rule.factor * (ceiling - base);
		return base > ceiling ? null : { ...towards(value, 'up'), ceiling };
	}
	if (rule.kind === 'change-by') return towards(base + rule.delta, rule.delta < 0 ? 'down' : 'up');
	return null;
}

/** Published values are rounded: a target that follows from a baseline is met within a thousandth of it. */
const ROUNDING = 1e-3;

function towards(value: number, better: 'up' | 'down'): NumericTarget {
	const slack = Math.abs(value) * ROUNDING;
	const met = better === 'up' ? (v: number) => v >= value - slack : (v: number) => v <= value + slack;
	return { value, better, met, fromBaseline: true };
}

export function compare(op: Comparison, value: number, line: number): boolean {
	if (op === 'at-least') return value >= line;
	if (op === 'at-most') return value <= line;
	return op === 'above' ? value > line : value < line;
}

function fixed(op: Comparison, value: number): NumericTarget {
	const better = op === 'at-least' || op === 'above' ? 'up' : 'down';
	return { value, better, met: (v) => compare(op, v, value), fromBaseline: false };
}

function inBand(value: number, band: readonly [number, number], better: 'to'): NumericTarget {
	return { value, better, band, met: (v) => v >= band[0] && v <= band[1], fromBaseline: false };
}

/** How far a value is from the target, never negative; 0 when it meets it. */
export function distance(target: NumericTarget, value: number): number {
	if (target.met(value)) return 0;
	if (target.band && target.better === 'to')
		return value < target.band[0] ? target.band[0] - value : value - target.band[1];
	return Math.abs(target.value - value);
}
