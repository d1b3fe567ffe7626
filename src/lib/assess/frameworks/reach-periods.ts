/** Rules about a stretch of years: a yearly figure on average, a compound growth, the mean of a period. */
import type { Point } from '../../series/point';
import type { FactOf, ReachFacts, TargetFacts } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { growthRate } from './pace';
import { baselineNear, latestBy, observed } from './points';
import type { GrowthRule, PeriodRule, YearlyRule } from './rule';
import { compare } from './target';
import type { Verdict, VerdictStatus } from './verdict';

const ID = 'reach';

type Found = FactOf<
	Pick<
		ReachFacts & TargetFacts,
		| 'no-value-between'
		| 'half-missing'
		| 'on-average'
		| 'no-growth-rate'
		| 'growth-asked'
		| 'no-periods'
		| 'periods'
	>
>;

export function assessPeriods(
	rule: YearlyRule | GrowthRule | PeriodRule,
	input: AssessInput
): Verdict<Found> {
	if (rule.kind === 'every-year') return everyYear(rule, input);
	if (rule.kind === 'growth-rate') return growth(rule, input);
	return periodMean(rule, input);
}

/** The mean of the years so far against the line, and how many of them met it. A year without a value is not counted. */
function everyYear({ op, value }: YearlyRule, input: AssessInput): Verdict<Found> {
	const start = input.start ?? input.baselineYear;
	const points = between(observed(input.series), start, input.deadline);
	const first = points[0];
	const last = points[points.length - 1];
	const average = mean(points);
	if (!first || !last || average === null)
		return lack({ say: 'no-value-between', from: start, to: input.deadline });
	const years = Math.min(input.deadline, input.asOf) - start + 1;
	if (points.length * 2 < years)
		return lack(
			{ say: 'half-missing', values: points.length, years, from: start },
			{ latest: [last.year, last.value] }
		);
	return makeVerdict(
		ID,
		metByNow(compare(op, average, value), input.asOf >= input.deadline),
		{
			say: 'on-average',
			mean: average,
			years: points.length,
			from: first.year,
			to: last.year,
			line: value,
			met: points.filter((point) => compare(op, point.value, value)).length
		},
		{
			latest: [last.year, last.value],
			target: [input.deadline, value],
			pace: average,
			pace_needed: value,
			pace_unit: 'on-average'
		}
	);
}

function growth(rule: GrowthRule, input: AssessInput): Verdict<Found> {
	const points = observed(input.series);
	const latest = latestBy(points, input.baselineYear, input.deadline);
	const baseline = latest && baselineNear(points, input.baselineYear, latest[0]);
	const pace = latest && baseline && growthRate(baseline, latest);
	if (!latest || !baseline || pace === null) return lack({ say: 'no-growth-rate' }, { latest, baseline });
	const asked = rule.rate / 100;
	const met = asked >= 0 ? pace >= asked : pace <= asked;
	const closed = input.asOf >= input.deadline;
	const right = asked >= 0 ? pace > 0 : pace < 0;
	const status = met
		? closed
			? 'achieved'
			: 'on-track'
		: closed
			? 'not-achieved'
			: right
				? 'acceleration-needed'
				: 'deteriorating';
	const end = baseline[1] * (1 + asked) ** (input.deadline - baseline[0]);
	return makeVerdict(
		ID,
		status,
		{ say: 'growth-asked', baseline, latest, growth: pace, asked },
		{
			baseline,
			latest,
			target: [input.deadline, end],
			pace: pace * 100,
			pace_needed: rule.rate,
			pace_unit: 'percent'
		}
	);
}

/** The mean of the test period so far against the mean of the base period; half the base years need a value. */
function periodMean({ base, test, op }: PeriodRule, input: AssessInput): Verdict<Found> {
	const points = observed(input.series);
	const before = between(points, ...base);
	const now = between(points, ...test);
	const baseMean = mean(before);
	const testMean = mean(now);
	const enough = before.length * 2 >= base[1] - base[0] + 1;
	const last = now[now.length - 1];
	if (baseMean === null || testMean === null || !last || !enough)
		return lack(
			{ say: 'no-periods', base, from: test[0] },
			{ latest: last ? [last.year, last.value] : null }
		);
	return makeVerdict(
		ID,
		metByNow(op === 'below' ? testMean < baseMean : testMean > baseMean, input.asOf >= test[1]),
		{
			say: 'periods',
			mean: { mean: testMean, from: test[0], to: last.year },
			base: { mean: baseMean, from: base[0], to: base[1] },
			op
		},
		{ baseline: [base[1], baseMean], latest: [last.year, testMean], target: [test[1], baseMean] }
	);
}

/** Of what is met or not so far, once its years are over. */
function metByNow(met: boolean, isOver: boolean): VerdictStatus {
	if (met) return isOver ? 'achieved' : 'on-track';
	return isOver ? 'not-achieved' : 'acceleration-needed';
}

function between(points: readonly Point[], from: number, to: number): Point[] {
	return points.filter(({ year }) => year >= from && year <= to);
}

function mean(points: readonly Point[]): number | null {
	if (points.length === 0) return null;
	const average = points.reduce((sum, { value }) => sum + value, 0) / points.length;
	return Number.isFinite(average) ? average : null;
}

function lack(fact: Found, known: Partial<Verdict> = {}): Verdict<Found> {
	return makeVerdict(ID, 'insufficient-data', fact, known);
}
