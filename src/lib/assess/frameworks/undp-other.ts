/** UN SDG series that are not judged by growth alone: reduction rates, steps, parity, the Gini index. */
import { byRatio, reachedTarget, type Trend } from './undp-status';
import { growthRate } from './pace';
import type { SeriesMethod } from './series-method';
import type { YearAndValue } from './verdict';

const DEADLINE = 2030;
/** A reduction of half a per cent a year is progress; a rise of as much is deterioration. */
const REDUCTION = 0.005;
/** Girls per boy that count as equal (UNESCO). */
export const PARITY_BAND = [0.97, 1.03] as const;

const none = (reason: NonNullable<Trend['reason']>): Trend => ({
	status: 'insufficient-data',
	pace: null,
	needed: null,
	reason
});

/**
 * Average annual rate of reduction, ln(x_0 / x_t) / (t − t_0), against the one that reaches the target in 2030.
 * AARRR: at or above it on track, else by half a per cent a year. CAGRR+AARRR: by the ratio, as CAGRR.
 */
export function reductionRate(method: SeriesMethod, base: YearAndValue | null, latest: YearAndValue): Trend {
	if (reachedTarget(method, latest[1]))
		return { status: 'achieved', pace: base && growthRate(base, latest), needed: null };
	if (!base) return none('no-baseline');
	if (base[0] >= latest[0]) return none('no-later-value');
	const { target } = method;
	if (!(base[1] > 0) || !(latest[1] > 0) || target === null || !(target > 0)) return none('growth-undefined');
	const pace = growthRate(base, latest);
	if (base[1] <= target)
		return { status: 'deteriorating', pace, needed: null, reason: 'already-there-at-baseline' };
	const reduced = Math.log(base[1] / latest[1]) / (latest[0] - base[0]);
	const needed = Math.log(base[1] / target) / (DEADLINE - base[0]);
	const asGrowth = Math.exp(-needed) - 1;
	if (method.trend === 'CAGRR+AARRR')
		return { status: byRatio(reduced / needed, method.ratioLimits), pace, needed: asGrowth };
	const status =
		reduced >= needed
			? 'on-track'
			: reduced >= REDUCTION
				? 'acceleration-needed'
				: reduced > -REDUCTION
					? 'limited'
					: 'deteriorating';
	return { status, pace, needed: asGrowth };
}

/** Ordered steps: two or more up is on track, one is fair, none is limited, down is deterioration. */
export function likert(method: SeriesMethod, base: YearAndValue | null, latest: YearAndValue): Trend {
	if (method.target !== null && latest[1] === method.target)
		return { status: 'achieved', pace: null, needed: null };
	if (!base) return none('no-baseline');
	if (base[0] >= latest[0]) return none('no-later-value');
	const sign = method.direction === 'decrease' || method.direction === 'not increase' ? -1 : 1;
	const steps = sign * (latest[1] - base[1]);
	const status =
		steps >= 2 ? 'on-track' : steps > 0 ? 'acceleration-needed' : steps === 0 ? 'limited' : 'deteriorating';
	return { status, pace: (latest[1] - base[1]) / (latest[0] - base[0]), needed: null };
}

export function isParity(method: SeriesMethod, value: number): boolean {
	const equal = method.target ?? 1;
	return value >= PARITY_BAND[0] * equal && value <= PARITY_BAND[1] * equal;
}

/**
 * Parity, as the published statuses have it: within the band it is achieved, if there is a baseline; else growth against
 * the growth that leads to equality in 2030, whichever side it starts from and whichever side it ends on.
 */
export function parity(method: SeriesMethod, base: YearAndValue | null, latest: YearAndValue): Trend {
	if (!base) return none('no-baseline');
	if (isParity(method, latest[1])) return { status: 'achieved', pace: null, needed: null };
	if (base[0] >= latest[0]) return none('no-later-value');
	const pace = growthRate(base, latest);
	const needed = growthRate(base, [DEADLINE, method.target ?? 1]);
	if (pace === null || needed === null) return none('growth-undefined');
	if (needed === 0)
		return { status: 'deteriorating', pace, needed: null, reason: 'already-there-at-baseline' };
	return { status: byRatio(pace / needed, method.ratioLimits), pace, needed };
}

/** Gini index: a fall of a per cent and more counts, and of a per cent a year as on track. */
export function gini(method: SeriesMethod, base: YearAndValue | null, latest: YearAndValue): Trend {
	const falling = { ...method, direction: 'decrease' as const };
	if (reachedTarget(falling, latest[1]))
		return { status: 'achieved', pace: base && growthRate(base, latest), needed: null };
	if (!base) return none('no-baseline');
	if (base[0] >= latest[0]) return none('no-later-value');
	const pace = growthRate(base, latest);
	if (pace === null || latest[1] === 0) return none('growth-undefined');
	const change = ((latest[1] - base[1]) * 100) / latest[1];
	const status =
		change <= -1
			? pace < -0.01
				? 'on-track'
				: 'acceleration-needed'
			: change < 1
				? 'limited'
				: 'deteriorating';
	return { status, pace, needed: null };
}
