/**
 * A row of a framework as a question that can be kept in a file: all that its methods need to know but the numbers.
 * The build asks it of every economy; a page asks it again of one, of the same series, and shows the arithmetic.
 */
import { withoutFirst } from '../../series/window';
import type { Point } from '../../series/point';
import type { SeriesView, UnitOf } from '../../types';
import { assess } from './assess';
import { neededInstead } from './by-rule';
import type { AssessInput } from './input';
import type { MethodId } from './method-ids';
import { isAtBest } from './ends';
import {
	isAboveAll,
	isFromNothing,
	isImplausible,
	isLowShare,
	isOvershot,
	isZeroOfAYear,
	refusalOf,
	startRefusal
} from './judgeable';
import { isGraded, isPace } from './judged';
import { laterOf, stepOf } from './later';
import { metSince, observed } from './points';
import type { Refusal } from './refusal';
import { refuse } from './refuse';
import type { SeriesMethod } from './series-method';
import { threeYearMeans } from './three-year-means';
import type { Verdict, VerdictStatus } from './verdict';

export interface RowQuestion extends Omit<AssessInput, 'series' | 'commitments'> {
	/** Id of the indicator that answers it; '' where there is no open series. */
	indicator: string;
	/** Default method. */
	method: MethodId;
	/** Id of the series of commitments that disbursements are held against. */
	commitmentsOf?: string;
	/** Its number is a threshold of this method or publisher, and stands in no text of the framework. */
	threshold?: Extract<MethodId, 'sdsn' | 'un-sdg-undp'> | 'pefa';
	/** The rule that refuses every verdict of the row, found when the files are built. */
	refused?: Refusal;
	/** ISO3 → the rule that refuses its pace, found when the files are built from what no series of the row says. */
	refusedFor?: Record<string, Refusal>;
	/** ISO3 → first year as a state, where the series begins before it. */
	stateSince?: Record<string, number>;
	/** The group as a whole for which the number was set. */
	judgedFor?: string;
}

/** Rules that hold whether or not there are values; all others refuse a verdict that is there. */
const STANDING: readonly (Refusal | undefined)[] = ['superseded', 'group-target'];

/** Who is asked, and what is known of it beside its series. */
export interface Asked {
	iso3?: string;
	/** Commitments of the economy, where the question names a series of them. */
	commitments?: SeriesView | null;
	/** The question's own method when not said. */
	method?: MethodId;
}

/**
 * The verdict by the method, and what pages say of it.
 * @param series the economy's own; null where it has no value
 */
export function answer(question: RowQuestion, series: SeriesView | null, asked: Asked = {}): Verdict {
	const { commitments = null, method = question.method, iso3 = '' } = asked;
	const own = series && asState(series, question.stateSince?.[iso3]);
	const judge = (values: SeriesView | null) =>
		assess(method, { ...question, series: question.indicator === '' ? undefined : values, commitments });
	const verdict = judge(own);
	if (verdict.status === 'no-open-data') return verdict;
	const { unit_kind } = question.unit;
	const points = observed(own);
	const { plausible } = question;
	const byMethod = method === 'un-sdg-undp' ? question.seriesMethod : null;
	const rules = [
		() => (STANDING.includes(question.refused) || isGraded(verdict.status) ? question.refused : null),
		() => (plausible && isGraded(verdict.status) && isImplausible(verdict, plausible) ? 'implausible' : null),
		() =>
			isFall(question) && isGraded(verdict.status) && isZeroOfAYear(verdict, points, question.asOf)
				? 'zero-of-a-year'
				: null,
		() => (byMethod && isAtBest(verdict, byMethod, question.unit) ? 'at-best' : null),
		() =>
			question.rule.kind === 'universal' && isAboveAll(verdict, question.rule.value) ? 'over-age' : null,
		() => refusalOf(verdict, points, unit_kind),
		() =>
			isPace(verdict.status) && verdict.status !== 'deteriorating' && isFromNothing(verdict, unit_kind)
				? 'small-start'
				: null,
		() => (isMultiple(question) ? startRefusal(verdict, points, unit_kind) : null),
		() => (isGraded(verdict.status) ? question.refusedFor?.[iso3] : null),
		() => (question.seriesMethod?.trend === 'Parity' && isOvershot(verdict) ? 'overshot' : null),
		() => (own && unit_kind === 'usd' && isPace(verdict.status) ? hangsOnOneYear(verdict, own, judge) : null),
		() => (own && unit_kind === 'usd' && isPace(verdict.status) ? isOneYearMost(verdict, own) : null)
	] satisfies (() => Refusal | null | undefined)[];
	const said = rules.reduce((one, rule) => (one.refused_by ? one : refuse(one, rule())), verdict);
	const best =
		said.refused_by === 'at-best' && byMethod ? metFrom(said, points, byMethod, question.unit) : null;
	const needed = said.refused_by ? null : neededInstead(said);
	const held =
		needed === null
			? withoutEmptyPace(said, unit_kind)
			: { ...refuse(said, 'late-by-rule'), pace_needed: needed };
	return { ...held, ...best, later: laterOf(question, held, points), step: stepOf(held, points, unit_kind) };
}

/** Of what can get no better: since when, and no pace. */
const metFrom = (
	verdict: Verdict,
	points: readonly Point[],
	by: SeriesMethod,
	unit: UnitOf
): Partial<Verdict> => ({
	pace: null,
	pace_needed: null,
	pace_unit: null,
	reach_year: metSince(points, verdict.latest!, (value) =>
		isAtBest({ ...verdict, latest: [0, value] }, by, unit)
	)
});

/** Whether a multiple of the baseline is asked for: half of it, or twice as much. */
const isMultiple = ({ rule, seriesMethod }: RowQuestion): boolean =>
	rule.kind === 'fraction-of-baseline' ||
	(rule.kind === 'series-method' && ['Doubling', 'Halfing'].includes(seriesMethod?.trend ?? ''));

/** A share of next to nothing has multiplied, and no rate a year says how it went. */
const withoutEmptyPace = (verdict: Verdict, kind: RowQuestion['unit']['unit_kind']): Verdict =>
	verdict.pace_unit === 'percent' && verdict.status === 'achieved' && isLowShare(verdict.baseline, kind)
		? { ...verdict, pace: null, pace_unit: null }
		: verdict;

/** Whether less and less of something that happens is asked for; a share that is nothing is at its end. */
const isFall = ({ seriesMethod, unit }: RowQuestion): boolean =>
	seriesMethod?.trend === 'CAGRA' &&
	seriesMethod.direction === 'decrease' &&
	!['share', 'index', 'level', 'binary'].includes(unit.unit_kind);

/** A state's series begins with the state. */
const asState = (series: SeriesView, since = -Infinity): SeriesView =>
	withoutFirst(
		series,
		series.y.findIndex((year) => year >= since)
	);

/** Money comes in lumps: a pace that means of three years do not show is that of one year. */
function hangsOnOneYear(
	{ status }: Verdict,
	series: SeriesView,
	judge: (values: SeriesView) => Verdict
): Refusal | null {
	const means = judge(threeYearMeans(series)).status;
	return isPace(means) && isForward(means) !== isForward(status) ? 'one-year-decides' : null;
}

/** One year holds so much of the three years up to an end of a pace that it stands for itself alone. */
const MOST_OF_THREE = 2 / 3;

/** Whether, at either end of a pace, one year is most of what three years came to: a single commitment shows no pace. */
function isOneYearMost({ since, baseline, latest }: Verdict, series: SeriesView): Refusal | null {
	const points = observed(series);
	const isMost = [since ?? baseline, latest].some((end) => {
		const last = points
			.filter(({ year }) => end && year <= end[0] && year > end[0] - 3)
			.map(({ value }) => value);
		const sum = last.reduce((all, value) => all + value, 0);
		return last.length === 3 && last.every((value) => value >= 0) && Math.max(...last) > MOST_OF_THREE * sum;
	});
	return isMost ? 'one-year-most' : null;
}

const isForward = (status: VerdictStatus) => status === 'on-track' || status === 'acceleration-needed';
