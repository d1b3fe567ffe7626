/**
 * The method that UNDP publishes beside each UN SDG series: which trend it reads, which way is better, the target
 * value, the growth limits and the baseline year. One JSON object a series (UNDP, SDG Accelerator data repository).
 */

export type TrendMethod =
	| 'CAGRA'
	| 'CAGRR'
	| 'AARRR'
	| 'CAGRR+AARRR'
	| 'Binary'
	| 'Likert'
	| 'Parity'
	| 'Doubling'
	| 'Halfing'
	| 'SpecialGINI';

export type NormativeDirection = 'increase' | 'decrease' | 'not increase' | 'not decrease';

export interface SeriesMethod {
	trend: TrendMethod;
	direction: NormativeDirection | null;
	/** The value to reach, in the series' own unit. */
	target: number | null;
	/** Three growth limits a year, as parts: [0.01, 0.005, -0.01]. */
	limits: readonly [number, number, number] | null;
	/** Three limits of observed over required growth, where the series has its own: [0.95, 0.1, -0.1]. */
	ratioLimits: readonly [number, number, number] | null;
	/** A growth rate a year that is asked for instead of a value, as a part (-0.026). */
	requiredGrowth: number | null;
	/** The baseline year that the publisher states; its published statuses look around 2015 instead. */
	baselineYear: number | null;
}

const TRENDS: readonly string[] = [
	'CAGRA',
	'CAGRR',
	'AARRR',
	'CAGRR+AARRR',
	'Binary',
	'Likert',
	'Parity',
	'Doubling',
	'Halfing',
	'SpecialGINI'
];
const DIRECTIONS: readonly string[] = ['increase', 'decrease', 'not increase', 'not decrease'];

/** Reads the publisher's JSON; null for 'NA', '' or an object without a known method. Never throws. */
export function parseSeriesMethod(json: string | null | undefined): SeriesMethod | null {
	let value: unknown;
	try {
		value = JSON.parse(json ?? '');
	} catch {
		return null;
	}
	if (typeof value !== 'object' || value === null) return null;
	const fields = value as Record<string, unknown>;
	const trend = fields.trendMethodology;
	if (typeof trend !== 'string' || !TRENDS.includes(trend)) return null;
	const direction = fields.normativeDirection;
	const years = fields.baselineYear as Record<string, unknown> | undefined;
	return {
		trend: trend as TrendMethod,
		direction:
			typeof direction === 'string' && DIRECTIONS.includes(direction)
				? (direction as NormativeDirection)
				: null,
		target: numberOrNull(fields.targetValue),
		limits: threeNumbers(fields.CAGRLimit),
		ratioLimits: threeNumbers(fields.CAGRRLimits),
		requiredGrowth: numberOrNull(fields.CAGRRequire),
		baselineYear: numberOrNull(years?.all)
	};
}

function threeNumbers(value: unknown): readonly [number, number, number] | null {
	const numbers = Array.isArray(value) ? value.map(Number) : [];
	return numbers.length === 3 && numbers.every(Number.isFinite)
		? (numbers as [number, number, number])
		: null;
}

function numberOrNull(value: unknown): number | null {
	if (typeof value !== 'number' && typeof value !== 'string') return null;
	const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
	return Number.isFinite(number) ? number : null;
}
