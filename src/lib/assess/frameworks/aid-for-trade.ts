/**
 * Aid for Trade, three tests of the pledge that it be additional, predictable and delivered. Additional: the mean of
 * the last three years of disbursements above the mean of the base period (2002-2005; 2006-2008 where that has no
 * value). Predictable: their coefficient of variation below 0.3. Delivered: disbursed at least 0.8 of what was committed.
 */
import { mean } from 'd3-array';
import type { Point } from '../../series/point';
import { variation } from '../../series/stats';
import type { AidFacts, FactOf } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { observed, pair } from './points';
import { refuse } from './refuse';
import type { Verdict } from './verdict';
import type { AidRule } from './rule';

const ID = 'aid-for-trade';
export const ADDITIONAL_YEARS = 3;
export const PREDICTABLE_BELOW = 0.3;
export const PREDICTABLE_YEARS = 5;
export const DELIVERED_FROM = 0.8;
const NEAR = 0.1;
const BASE = [2002, 2005] as const;
const SECOND_BASE = [2006, 2008] as const;

export type AidVerdict = Verdict<FactOf<AidFacts>>;

export function assessAid(input: AssessInput): AidVerdict {
	const { rule } = input;
	if (rule.kind !== 'aid-for-trade') return makeVerdict(ID, 'no-method', { say: 'no-pledge' });
	const points = observed(input.series);
	if (points.length === 0) return lack('no-value');
	if (rule.test === 'additional') return additional(rule, points);
	return rule.test === 'predictable' ? predictable(points) : delivered(input, points);
}

function additional(rule: AidRule, points: readonly Point[]): AidVerdict {
	const base = [rule.base ?? BASE, SECOND_BASE]
		.map((years) => ({ years, points: points.filter(({ year }) => year >= years[0] && year <= years[1]) }))
		.find((period) => period.points.length >= 2);
	const last = points.slice(-ADDITIONAL_YEARS);
	const end = last[last.length - 1] as Point;
	if (!base || last.length < ADDITIONAL_YEARS || (last[0] as Point).year <= base.years[1])
		return lack('no-base-period');
	const before = average(base.points);
	const now = average(last);
	const met = now > before;
	return makeVerdict(
		ID,
		met ? 'achieved' : 'not-achieved',
		{
			say: 'additional',
			mean: { mean: now, from: (last[0] as Point).year, to: end.year },
			base: { mean: before, from: base.years[0], to: base.years[1] }
		},
		{ baseline: [base.years[1], before], latest: [end.year, now], target: [end.year, before] }
	);
}

/**
 * Spread over the last five years (the standard deviation of a sample, n − 1) as a part of their mean: below 0.3 a
 * planner can count on it. Within a tenth of that line one payment more or less would turn the answer.
 */
function predictable(points: readonly Point[]): AidVerdict {
	const last = points.slice(-PREDICTABLE_YEARS);
	const end = last[last.length - 1] as Point;
	const spread = variation(last.map(({ value }) => value));
	if (last.length < PREDICTABLE_YEARS || spread === null) return lack('no-five-years', { latest: pair(end) });
	const met = spread < PREDICTABLE_BELOW;
	const isNear = Math.abs(spread - PREDICTABLE_BELOW) <= NEAR * PREDICTABLE_BELOW;
	return refuse(
		makeVerdict(
			ID,
			met ? 'achieved' : 'not-achieved',
			{ say: 'spread', from: (last[0] as Point).year, to: end.year, spread, below: PREDICTABLE_BELOW },
			{ latest: pair(end), pace: spread, pace_needed: PREDICTABLE_BELOW, pace_unit: 'of-mean' }
		),
		isNear ? 'near-the-line' : null
	);
}

/**
 * What was paid over what was committed, over the same last three years that have both. Where the answer turns when the
 * three years before stand in for the one with the largest commitment, one project makes it.
 */
function delivered(input: AssessInput, points: readonly Point[]): AidVerdict {
	const committed = new Map(observed(input.commitments).map(({ year, value }) => [year, value]));
	const promisedIn = ({ year }: Point) => committed.get(year) ?? 0;
	const known = points.filter(({ year }) => committed.has(year));
	const both = known.slice(-ADDITIONAL_YEARS);
	const end = both[both.length - 1];
	const promised = both.reduce((sum, point) => sum + promisedIn(point), 0);
	if (!end || both.length < ADDITIONAL_YEARS || !(promised > 0)) return lack('no-three-years');
	const share = shareOf(both, promisedIn);
	const met = share >= DELIVERED_FROM;
	const largest = both.reduce((a, b) => (promisedIn(b) > promisedIn(a) ? b : a));
	const others = known.filter((point) => point !== largest).slice(-ADDITIONAL_YEARS);
	const turns = others.length === ADDITIONAL_YEARS && shareOf(others, promisedIn) >= DELIVERED_FROM !== met;
	return refuse(
		makeVerdict(
			ID,
			met ? 'achieved' : 'not-achieved',
			{ say: 'paid', from: (both[0] as Point).year, to: end.year, share, asked: DELIVERED_FROM },
			{ latest: pair(end), pace: share, pace_needed: DELIVERED_FROM, pace_unit: 'of-commitments' }
		),
		turns ? 'one-project' : null
	);
}

/** What was paid as a part of what was committed, over some years. */
function shareOf(points: readonly Point[], promisedIn: (point: Point) => number): number {
	return (
		points.reduce((sum, { value }) => sum + value, 0) /
		points.reduce((sum, point) => sum + promisedIn(point), 0)
	);
}

const average = (points: readonly Point[]): number => mean(points, ({ value }) => value) ?? NaN;

type Lack = 'no-value' | 'no-base-period' | 'no-five-years' | 'no-three-years';

function lack(say: Lack, known: Pick<Partial<Verdict>, 'latest'> = {}): AidVerdict {
	return makeVerdict(ID, 'insufficient-data', { say }, known);
}
