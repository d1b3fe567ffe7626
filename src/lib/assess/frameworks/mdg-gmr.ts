/**
 * World Bank and IMF, Global Monitoring Report 2012 to 2015: the growth of the last five years is carried forward,
 * g = (x_T / x_{T−5})^(1/5) − 1, to the year that reaches the target, t* = T + ln(x* / x_T) / ln(1 + g).
 */
import type { AssessInput } from './input';
import { assessHalt } from './assess-halt';
import { makeVerdict } from './make-verdict';
import { growthRate, reachByGrowth } from './pace';
import { baselineNear, latestBy, metSince, observed } from './points';
import { needsBaseline, numericTarget } from './target';
import type { Point } from '../../series/point';
import type { Verdict, VerdictStatus, YearAndValue } from './verdict';
import { arrival, at, fromTo, rate, showIn } from './words';

const ID = 'mdg-gmr';
export const GMR_LABELS: Partial<Record<VerdictStatus, string>> = {
	achieved: 'Target met',
	'on-track': 'Sufficient progress',
	'acceleration-needed': 'Insufficient progress',
	limited: 'Moderately off target',
	'not-achieved': 'Seriously off target',
	deteriorating: 'Seriously off target',
	'insufficient-data': 'Insufficient data'
};
/** Years after the deadline within which progress is insufficient, and moderately off target. */
const INSUFFICIENT = 5;
const MODERATELY = 15;
/** The growth is read over five years; up to ten where the surveys are so far apart, two at least. */
const WINDOW = { least: 2, wanted: 5, most: 10 };

export function assessGmr(input: AssessInput): Verdict {
	if (input.rule.kind === 'halt-and-reverse') return assessHalt(ID, input, GMR_LABELS);
	const show = showIn(input.unit);
	const points = observed(input.series);
	const latest = latestBy(points, input.baselineYear, input.deadline);
	const lack = (reason: string, known: Partial<Verdict> = {}) =>
		makeVerdict(ID, 'insufficient-data', 'Insufficient data', reason, known);
	if (!latest) return lack(`There is no value from ${input.baselineYear} to ${input.deadline}.`);
	const baseline = baselineNear(points, input.baselineYear, latest[0]);
	if (!baseline && needsBaseline(input.rule))
		return lack(
			`${at(show, latest)}; the target is a part of the value of ${input.baselineYear}, and there is none within five years of it.`,
			{ latest }
		);
	const goal = numericTarget(input.rule, baseline);
	if (!goal)
		return lack(`${at(show, latest)}; no target follows from the starting value.`, { latest, baseline });
	const target: YearAndValue = [input.deadline, goal.value];
	const known = { baseline, latest, target, pace_unit: '% a year' };
	if (goal.met(latest[1]))
		return makeVerdict(
			ID,
			'achieved',
			'Target met',
			`${at(show, latest)} meets the target of ${show(goal.value)}.`,
			{
				...known,
				pace: baseline && percent(growthRate(baseline, latest)),
				reach_year: metSince(points, latest, goal.met)
			}
		);
	const from = windowStart(points, latest, input.growthYears ?? WINDOW.wanted);
	const growth = from && growthRate(from, latest);
	if (!from && baseline && input.asOf >= input.deadline)
		return makeVerdict(
			ID,
			'not-achieved',
			'Target not met',
			`${fromTo(show, baseline, latest)}; the target was ${show(goal.value)} by ${input.deadline}. No value of about five years before shows a pace, and none is needed to see that it was missed.`,
			{ ...known, pace_unit: '' }
		);
	if (!from || growth === null || latest[1] === 0)
		return lack(`${at(show, latest)}; there is no earlier value to read a growth from.`, {
			...known,
			pace_unit: ''
		});
	const reach = reachByGrowth(latest, growth, goal.value);
	const needed = growthRate(latest, target);
	const status = gmrStatus(reach, input.deadline, growth, goal.value > latest[1]);
	return makeVerdict(
		ID,
		status,
		GMR_LABELS[status] ?? status,
		`${fromTo(show, from, latest)}, ${rate(growth)}; the target is ${show(goal.value)} by ${input.deadline}, ${arrival(reach)}.`,
		{ ...known, since: from, pace: growth * 100, pace_needed: percent(needed), reach_year: reach }
	);
}

/** The class that a year of arrival falls in. */
export function gmrStatus(
	reach: number | null,
	deadline: number,
	growth: number,
	hasToRise: boolean
): VerdictStatus {
	if (reach === null) return growth !== 0 && growth > 0 !== hasToRise ? 'deteriorating' : 'not-achieved';
	if (reach <= deadline) return 'on-track';
	if (reach <= deadline + INSUFFICIENT) return 'acceleration-needed';
	return reach <= deadline + MODERATELY ? 'limited' : 'not-achieved';
}

function windowStart(points: readonly Point[], latest: YearAndValue, wanted: number): YearAndValue | null {
	let best: Point | null = null;
	for (const point of points) {
		const years = latest[0] - point.year;
		if (years < WINDOW.least || years > WINDOW.most) continue;
		if (!best || Math.abs(years - wanted) < Math.abs(latest[0] - best.year - wanted)) best = point;
	}
	return best ? [best.year, best.value] : null;
}

const percent = (part: number | null) => (part === null ? null : part * 100);
