/** Every framework × target × indicator row × economy with data → a verdict. */
import { METHOD_IDS, type MethodId } from '../../src/lib/assess/frameworks/method-ids';
import { answer, type RowQuestion } from '../../src/lib/assess/frameworks/question';
import type { Framework, FrameworkIndicator, FrameworkTarget } from '../../src/lib/assess/frameworks/rule';
import type { SeriesMethod, TrendMethod } from '../../src/lib/assess/frameworks/series-method';
import type { Verdict } from '../../src/lib/assess/frameworks/verdict';
import type { Indicator, SeriesView } from '../../src/lib/types';
import { makeVerdict } from '../../src/lib/assess/frameworks/make-verdict';
import { refuse } from '../../src/lib/assess/frameworks/refuse';
import { economyRefusal } from './economy-refusals';
import { commitmentsOf, type Inputs } from './inputs';
import { isBound } from './parties';
import { standingRefusal } from './standing-refusal';
import { targetFault } from './target-faults';

export interface AssessedRow {
	target: FrameworkTarget;
	row: FrameworkIndicator;
	/** The catalogue's entry; null where there is no open series. */
	indicator: Indicator | null;
	question: RowQuestion;
	/** By ISO3, of economies that are bound and have a value. */
	verdicts: Map<string, Verdict>;
	/** Of every economy that is bound and has no value. */
	none: Verdict;
	/** The verdict on the group as a whole, where the number was set for it. */
	group: Verdict | null;
}

const WITHOUT_UNIT = { unit: '', unit_kind: 'quantity', decimals: 1 } as const;

/** The method of a row: its own, else its framework's. */
export function methodOf(framework: Framework, row: FrameworkIndicator): MethodId {
	const id = row.method ?? framework.method;
	const known = METHOD_IDS.find((method) => method === id);
	if (!known) throw new Error(`${framework.id}: expected a method of methods.ts, found ${id}`);
	return known;
}

/** A row as a question to any economy. */
export function questionOf(
	framework: Framework,
	target: FrameworkTarget,
	row: FrameworkIndicator,
	inputs: Inputs
): RowQuestion {
	const indicator = inputs.indicators.get(row.indicator);
	const good = indicator?.direction;
	const direction = row.direction ?? (good === 'up' || good === 'down' ? good : undefined);
	const { rule } = row;
	const standing = standingRefusal(target, row);
	const seriesMethod =
		rule.kind === 'series-method' ? (inputs.sdgMethods.get(indicator?.series ?? '') ?? null) : undefined;
	const threshold = thresholdOf(methodOf(framework, row), row, seriesMethod);
	return {
		indicator: row.indicator,
		method: methodOf(framework, row),
		rule,
		unit: indicator
			? { unit: indicator.unit, unit_kind: indicator.unit_kind, decimals: indicator.decimals }
			: WITHOUT_UNIT,
		baselineYear: row.baseline_year ?? target.baseline_year ?? framework.baseline_year ?? framework.years[0],
		deadline: row.deadline ?? target.deadline ?? framework.years[1],
		...(target.standing && row.deadline === undefined ? { standing: true } : {}),
		start: framework.years[0],
		asOf: inputs.asOf,
		...(standing ? { refused: standing } : {}),
		...(row.judged_for ? { judgedFor: row.judged_for } : {}),
		...(direction ? { direction } : {}),
		...(seriesMethod === undefined ? {} : { seriesMethod }),
		...(threshold ? { threshold } : {}),
		...(row.growth_years ? { growthYears: row.growth_years } : {}),
		...(row.plausible ? { plausible: row.plausible } : {}),
		...(row.sdsn ? { sdsn: row.sdsn } : {}),
		...(rule.kind === 'peer-level' ? { peer: inputs.peers[rule.group]?.[row.indicator] ?? null } : {}),
		...(rule.kind === 'aid-for-trade' && rule.test === 'delivered'
			? { commitmentsOf: commitmentsOf(row.indicator) }
			: {}),
		...(rule.kind === 'ldc-threshold'
			? {
					lines: inputs.data.ldc.thresholds
						.filter(({ criterion, step }) => criterion === rule.criterion && step === rule.step)
						.map(({ year, value }) => ({ review: year, value }))
				}
			: {})
	};
}

/** Methods that follow from the words of a target: yes or no, the last step, as many of both, twice as much, half of it. */
const OF_WORDS: readonly TrendMethod[] = ['Binary', 'Likert', 'Parity', 'Doubling', 'Halfing'];

/** The method whose own number a row is held against, where no text of the framework has it. */
function thresholdOf(
	method: MethodId,
	row: FrameworkIndicator,
	seriesMethod: SeriesMethod | null | undefined
): RowQuestion['threshold'] {
	if (row.number_from) return row.number_from === 'text' ? undefined : row.number_from;
	if (method === 'sdsn') return method;
	const isOwn = seriesMethod && seriesMethod.target !== null && !OF_WORDS.includes(seriesMethod.trend);
	return method === 'un-sdg-undp' && isOwn ? method : undefined;
}

/**
 * All rows of a framework, in its own order.
 * @param only assess this economy alone
 */
export function assessFramework(framework: Framework, inputs: Inputs, only?: string): AssessedRow[] {
	return framework.targets.flatMap((target) =>
		target.indicators.map((row) => assessRow(framework, target, row, inputs, only))
	);
}

function assessRow(
	framework: Framework,
	target: FrameworkTarget,
	row: FrameworkIndicator,
	inputs: Inputs,
	only?: string
): AssessedRow {
	const asked = questionOf(framework, target, row, inputs);
	const all = inputs.series.get(row.indicator);
	const fault = asked.refused ?? targetFault(asked, inputs.indicators.get(row.indicator)?.direction, all);
	const question: RowQuestion = { ...asked, ...(fault ? { refused: fault } : {}) };
	const verdicts = new Map<string, Verdict>();
	const committed = question.commitmentsOf ? inputs.series.get(question.commitmentsOf) : undefined;
	for (const [iso3, series] of all ?? []) {
		if ((only !== undefined && only !== iso3) || !isBound(framework, row, question, iso3, inputs)) continue;
		const state = inputs.data.states.get(iso3);
		if (state !== undefined && (series.y[0] ?? state) < state)
			question.stateSince = { ...question.stateSince, [iso3]: state };
		const more = { commitments: committed?.get(iso3) ?? null, iso3 };
		const verdict = answer(question, series, more);
		const refusal = economyRefusal(question, verdict, iso3, inputs);
		if (refusal) question.refusedFor = { ...question.refusedFor, [iso3]: refusal };
		verdicts.set(iso3, withLatest(refusal ? answer(question, series, more) : verdict, series));
	}
	return {
		target,
		row,
		indicator: inputs.indicators.get(row.indicator) ?? null,
		question,
		verdicts,
		none: answer(question, null),
		group: row.judged_for ? groupVerdict(question, inputs.peers[row.judged_for]?.[row.indicator]) : null
	};
}

/** What is asked of a group as a whole is asked of its sum, mean or median, as the indicator's rule for groups is. */
function groupVerdict(question: RowQuestion, series: SeriesView | undefined): Verdict | null {
	const asked = { ...question };
	delete asked.refused;
	return series ? answer(asked, series) : null;
}

/** The verdict of an economy on a row: what was assessed, that it has no value, or that it is no party to it. */
export function verdictOf(framework: Framework, row: AssessedRow, iso3: string, inputs: Inputs): Verdict {
	if (!isBound(framework, row.row, row.question, iso3, inputs))
		return refuse(makeVerdict(row.question.method, 'not-a-party', { say: 'not-a-party' }), 'not-a-party');
	return row.verdicts.get(iso3) ?? row.none;
}

/** What is only watched has a latest value all the same. */
export function withLatest(verdict: Verdict, series: SeriesView): Verdict {
	const year = series.y.at(-1);
	const value = series.v.at(-1);
	if (verdict.latest || verdict.status !== 'no-numeric-target' || year === undefined || value === undefined)
		return verdict;
	return { ...verdict, latest: [year, value] };
}
