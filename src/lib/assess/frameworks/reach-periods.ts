/** Rules about a stretch of years: a yearly figure on average, a compound growth, the mean of a period. */
import type { Point } from '../../series/point';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { growthRate } from './pace';
import { baselineNear, latestBy, observed } from './points';
import { compare } from './target';
import type { Verdict, YearAndValue } from './verdict';
import { fromTo, rate, showIn, type Show } from './words';

const ID = 'reach';

export function assessPeriods(input: AssessInput): Verdict {
	const show = showIn(input.unit);
	if (input.rule.kind === 'every-year') return everyYear(input, show);
	if (input.rule.kind === 'growth-rate') return growth(input, show);
	return periodMean(input, show);
}

/** The mean of the years so far against the line, and how many of them met it. A year without a value is not counted. */
function everyYear(input: AssessInput, show: Show): Verdict {
	if (input.rule.kind !== 'every-year') return lack('');
	const { op, value } = input.rule;
	const start = input.start ?? input.baselineYear;
	const points = between(observed(input.series), start, input.deadline);
	const first = points[0];
	const last = points[points.length - 1];
	const average = mean(points);
	if (!first || !last || average === null)
		return lack(`There is no value from ${start} to ${input.deadline}.`);
	const years = Math.min(input.deadline, input.asOf) - start + 1;
	if (points.length * 2 < years)
		return lack(
			`Only ${points.length} of the ${years} years from ${start} have a value; half of them are needed.`,
			{ latest: [last.year, last.value] }
		);
	const hits = points.filter((point) => compare(op, point.value, value)).length;
	const met = compare(op, average, value);
	const closed = input.asOf >= input.deadline;
	const status = met ? (closed ? 'achieved' : 'on-track') : closed ? 'not-achieved' : 'acceleration-needed';
	const label = {
		achieved: 'Met on average',
		'on-track': 'Met on average so far',
		'not-achieved': 'Not met',
		'acceleration-needed': 'Not met so far'
	}[status];
	return makeVerdict(
		ID,
		status,
		label,
		`${show(average)} on average over the ${points.length} years with a value from ${first.year} to ${last.year}; the line of ${show(value)} was met in ${hits} of them.`,
		{
			latest: [last.year, last.value],
			target: [input.deadline, value],
			pace: average,
			pace_needed: value,
			pace_unit: 'on average'
		}
	);
}

function growth(input: AssessInput, show: Show): Verdict {
	if (input.rule.kind !== 'growth-rate') return lack('');
	const points = observed(input.series);
	const latest = latestBy(points, input.baselineYear, input.deadline);
	const baseline = latest && baselineNear(points, input.baselineYear, latest[0]);
	const pace = latest && baseline && growthRate(baseline, latest);
	if (!latest || !baseline || pace === null)
		return lack('A growth rate needs a value above zero at the start and a later one.', { latest, baseline });
	const asked = input.rule.rate / 100;
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
	const label = {
		achieved: 'Met',
		'on-track': 'On track',
		'not-achieved': 'Not met',
		'acceleration-needed': 'Too slow',
		deteriorating: 'Moving away'
	}[status];
	const end = baseline[1] * (1 + asked) ** (input.deadline - baseline[0]);
	return makeVerdict(
		ID,
		status,
		label,
		`${fromTo(show, baseline, latest)}, ${rate(pace)}; ${rate(asked)} is asked for.`,
		{
			baseline,
			latest,
			target: [input.deadline, end],
			pace: pace * 100,
			pace_needed: input.rule.rate,
			pace_unit: '% a year'
		}
	);
}

/** The mean of the test period so far against the mean of the base period; half the base years need a value. */
function periodMean(input: AssessInput, show: Show): Verdict {
	if (input.rule.kind !== 'period-mean') return lack('');
	const { base, test, op } = input.rule;
	const points = observed(input.series);
	const before = between(points, ...base);
	const now = between(points, ...test);
	const baseMean = mean(before);
	const testMean = mean(now);
	const enough = before.length * 2 >= base[1] - base[0] + 1;
	const last = now[now.length - 1];
	if (baseMean === null || testMean === null || !last || !enough)
		return lack(`Too few values from ${base[0]} to ${base[1]}, or none from ${test[0]} on.`, {
			latest: last ? [last.year, last.value] : null
		});
	const met = op === 'below' ? testMean < baseMean : testMean > baseMean;
	const closed = input.asOf >= test[1];
	const status = met ? (closed ? 'achieved' : 'on-track') : closed ? 'not-achieved' : 'acceleration-needed';
	const label = met ? (closed ? 'Met' : 'Met so far') : closed ? 'Not met' : 'Not met so far';
	const target: YearAndValue = [test[1], baseMean];
	return makeVerdict(
		ID,
		status,
		label,
		`${show(testMean)} on average from ${test[0]} to ${last.year}, ${show(baseMean)} on average from ${base[0]} to ${base[1]}; it is to be ${op} that.`,
		{
			baseline: [base[1], baseMean],
			latest: [last.year, testMean],
			target
		}
	);
}

function between(points: readonly Point[], from: number, to: number): Point[] {
	return points.filter(({ year }) => year >= from && year <= to);
}

function mean(points: readonly Point[]): number | null {
	if (points.length === 0) return null;
	const average = points.reduce((sum, { value }) => sum + value, 0) / points.length;
	return Number.isFinite(average) ? average : null;
}

function lack(reason: string, known: Partial<Verdict> = {}): Verdict {
	return makeVerdict(ID, 'insufficient-data', 'Not enough data', reason, known);
}
