/**
 * The criteria for least developed countries (UN Committee for Development Policy): income per head, the Human Assets
 * Index and the Economic and Environmental Vulnerability Index, each against lines that every triennial review sets.
 * Scores and indices of one review are not comparable with another's: indicators and bounds change.
 */
import type { FactOf, LdcFacts } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { observed, pair } from './points';
import type { LdcRule } from './rule';
import type { Verdict } from './verdict';

export { indexOf, minMaxScore, recomputeIndex, type Bounds, type Composition } from './ldc-index';

const ID = 'ldc-criteria';

/* ---- the lines of a review ---------------------------------------------------------------------------- */

/** The income lines: inclusion is the three-year mean of the World Bank's low-income ceiling, graduation 1.2 times it. */
export function incomeLines(ceilings: readonly [number, number, number], incomeOnlyFactor: number) {
	const inclusion = (ceilings[0] + ceilings[1] + ceilings[2]) / 3;
	const graduation = 1.2 * inclusion;
	return { inclusion, graduation, incomeOnly: incomeOnlyFactor * graduation };
}

export type Criterion = LdcRule['criterion'];
export type Standing = Partial<Record<Criterion, number | null>>;
export interface Lines {
	inclusion: Partial<Record<Criterion, number>>;
	graduation: Partial<Record<Criterion, number>>;
	/** Income that is enough by itself; null before the rule existed. */
	incomeOnly: number | null;
}

/** Whether a value passes a line. To be included a country must be poor, low in assets and vulnerable; to graduate not. */
export function passes(
	criterion: Criterion,
	step: 'inclusion' | 'graduation',
	value: number,
	line: number
): boolean {
	const high = criterion === 'evi' ? step === 'inclusion' : step === 'graduation';
	return high ? value >= line : value <= line;
}

export interface GraduationResult {
	/** Which graduation lines are passed; null where a value or line is missing. */
	met: Record<Criterion, boolean | null>;
	count: number;
	incomeOnly: boolean;
	/** Two of three, or income alone. Two reviews in a row are needed for a recommendation. */
	eligible: boolean;
}

export function graduation(standing: Standing, lines: Lines): GraduationResult {
	const test = (criterion: Criterion): boolean | null => {
		const value = standing[criterion];
		const line = lines.graduation[criterion];
		if (value === null || value === undefined || !Number.isFinite(value) || line === undefined) return null;
		return passes(criterion, 'graduation', value, line);
	};
	const met = { income: test('income'), hai: test('hai'), evi: test('evi') };
	const count = Object.values(met).filter((passed) => passed === true).length;
	const income = standing.income;
	const incomeOnly =
		lines.incomeOnly !== null &&
		income !== null &&
		income !== undefined &&
		Number.isFinite(income) &&
		income >= lines.incomeOnly;
	return { met, count, incomeOnly, eligible: count >= 2 || incomeOnly };
}

/** All three inclusion lines must be passed; null where one is missing and none fails. */
export function inclusion(standing: Standing, lines: Lines): boolean | null {
	let missing = false;
	for (const criterion of ['income', 'hai', 'evi'] as const) {
		const value = standing[criterion];
		const line = lines.inclusion[criterion];
		if (value === null || value === undefined || !Number.isFinite(value) || line === undefined)
			missing = true;
		else if (!passes(criterion, 'inclusion', value, line)) return false;
	}
	return missing ? null : true;
}

/** Reviews in order: at how many in a row, up to the newest, the country is found eligible. */
export function inARow(results: readonly Pick<GraduationResult, 'eligible'>[]): number {
	return results.length - 1 - results.findLastIndex(({ eligible }) => !eligible);
}

/* ---- one criterion as a verdict ----------------------------------------------------------------------- */

export function assessLdc(input: AssessInput): Verdict<FactOf<LdcFacts>> {
	const { rule } = input;
	if (rule.kind !== 'ldc-threshold') return makeVerdict(ID, 'no-method', { say: 'not-a-criterion' });
	const points = observed(input.series);
	const lines = new Map((input.lines ?? []).map(({ review, value }) => [review, value]));
	const judged = points.filter(({ year }) => Number.isFinite(lines.get(year) ?? NaN));
	const last = judged[judged.length - 1];
	if (!last)
		return points.length > 0
			? makeVerdict(ID, 'no-method', { say: 'no-line' })
			: makeVerdict(ID, 'insufficient-data', { say: 'not-reviewed' });
	// Beyond a line is the good side of it: past the graduation line, or outside the inclusion line.
	const step = rule.step === 'inclusion' ? 'inclusion' : 'graduation';
	const isBeyond = (year: number, value: number) =>
		passes(rule.criterion, step, value, lines.get(year) as number) === (step === 'graduation');
	const line = lines.get(last.year) as number;
	const isPast = isBeyond(last.year, last.value);
	const latest = pair(last);
	return makeVerdict(
		ID,
		isPast ? 'achieved' : 'not-achieved',
		{
			say: 'line',
			latest,
			step: rule.step,
			line,
			off: isPast ? null : Math.abs(last.value - line),
			beyond: judged.filter(({ year, value }) => isBeyond(year, value)).length,
			reviews: judged.length
		},
		{ latest, target: [last.year, line] }
	);
}
