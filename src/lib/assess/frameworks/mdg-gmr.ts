/**
 * World Bank and IMF, Global Monitoring Report 2012 to 2015: the growth of the last five years is carried forward,
 * g = (x_T / x_{T−5})^(1/5) − 1, to the year that reaches the target, t* = T + ln(x* / x_T) / ln(1 + g).
 */
import { assessHalt } from './assess-halt';
import type { FactOf, GmrFacts, HaltFacts, TargetFacts } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { growthRate, reachByGrowth } from './pace';
import { baselineNear, latestBy, metSince, observed } from './points';
import { needsBaseline, numericTarget } from './target';
import type { Point } from '../../series/point';
import type { Verdict, VerdictStatus, YearAndValue } from './verdict';

const ID = 'mdg-gmr';
/** Years after the deadline within which progress is insufficient, and moderately off target. */
const INSUFFICIENT = 5;
const MODERATELY = 15;
/** The growth is read over five years; up to ten where the surveys are so far apart, two at least. */
const WINDOW = { least: 2, wanted: 5, most: 10 };

type Found = FactOf<GmrFacts & HaltFacts & TargetFacts>;

export function assessGmr(input: AssessInput): Verdict<Found> {
	if (input.rule.kind === 'halt-and-reverse') return assessHalt(ID, input.rule, input);
	const points = observed(input.series);
	const latest = latestBy(points, input.baselineYear, input.deadline);
	const lack = (fact: Found, known: Partial<Verdict> = {}) =>
		makeVerdict(ID, 'insufficient-data', fact, known);
	if (!latest) return lack({ say: 'no-value-between', from: input.baselineYear, to: input.deadline });
	const baseline = baselineNear(points, input.baselineYear, latest[0]);
	if (!baseline && needsBaseline(input.rule))
		return lack({ say: 'no-part-of', latest, year: input.baselineYear }, { latest });
	const goal = numericTarget(input.rule, baseline);
	if (!goal) return lack({ say: 'no-goal-from-start', latest }, { latest, baseline });
	const target: YearAndValue = [input.deadline, goal.value];
	const known = { baseline, latest, target, pace_unit: 'percent' } as const;
	if (goal.met(latest[1]))
		return makeVerdict(
			ID,
			'achieved',
			{ say: 'meets', latest, target: goal.value },
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
			{ say: 'missed-without-pace', baseline, latest, target },
			{ ...known, pace_unit: null }
		);
	if (!from || growth === null || latest[1] === 0)
		return lack({ say: 'no-growth', latest }, { ...known, pace_unit: null });
	const reach = reachByGrowth(latest, growth, goal.value);
	const needed = growthRate(latest, target);
	const status = gmrStatus(reach, input.deadline, growth, goal.value > latest[1]);
	return makeVerdict(
		ID,
		status,
		{ say: 'growth', from, latest, growth, target, reach },
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
