/**
 * The arithmetic of one indicator row for one economy, worked out in the browser by the functions of the build: every
 * method's verdict, the projection, and the chart with target line and required path.
 */
import { pastPoints } from '../series/window';
import { METHODS, type Method } from '../assess/frameworks/methods';
import type { MethodId } from '../assess/frameworks/method-ids';
import { project, projectedReach, type Projection } from '../assess/frameworks/projection';
import { answer, type RowQuestion } from '../assess/frameworks/question';
import { isCriterion } from '../assess/frameworks/criterion';
import { bandOf, numericTarget } from '../assess/frameworks/target';
import { ruleOfSeries } from '../assess/frameworks/series-rule';
import type { Verdict } from '../assess/frameworks/verdict';
import { pointAt, targetPoints, type Point } from '../series/point';
import type { LineModel, Series } from '../chart/model';
import { formatValue } from '../format/value';
import type { SeriesView } from '../types';
import { asBalance, isDeficit } from '../words/en/frameworks/balance';
import { englishVerdicts } from '../words/en/frameworks';
import { said, type SaidVerdict, type VerdictWords } from '../words/verdict-words';

export interface Detail {
	/** The method asked for first, then the others that can judge the row. */
	verdicts: { method: Method; verdict: Verdict; said: SaidVerdict }[];
	/** Whether two methods that judge it come to different statuses. */
	disagree: boolean;
	model: LineModel;
	/** What the projection says in a sentence, '' without one. */
	projected: string;
}

const GRADED: readonly string[] = [
	'achieved',
	'on-track',
	'acceleration-needed',
	'limited',
	'deteriorating',
	'not-achieved'
];

/**
 * @param method the one that is asked for
 * @param methods all of the framework
 */
export function detailOf(
	question: RowQuestion,
	series: SeriesView | null,
	commitments: SeriesView | null,
	name: { iso3: string; name: string },
	method: MethodId,
	methods: readonly MethodId[],
	words: VerdictWords = englishVerdicts
): Detail {
	const ids = [method, ...methods.filter((id) => id !== method)];
	const verdicts = ids
		.map((id) => {
			const verdict = answer(question, series, { commitments, method: id, iso3: name.iso3 });
			return { method: METHODS[id], verdict, said: said(words, verdict, question.unit) };
		})
		.filter(({ verdict }, i) => i === 0 || GRADED.includes(verdict.shown));
	const main = verdicts[0]!.verdict;
	const graded = verdicts.filter(({ verdict }) => GRADED.includes(verdict.shown));
	const projection = openProjection(question, series, main);
	return {
		verdicts,
		disagree: new Set(graded.map(({ verdict }) => verdict.shown)).size > 1,
		model: detailModel(question, series, name, main, projection),
		projected: projection ? projectedWords(question, main, projection) : ''
	};
}

/** A projection is only made for targets whose deadline is to come. */
function openProjection(question: RowQuestion, series: SeriesView | null, main: Verdict): Projection | null {
	const { deadline, asOf, unit } = question;
	// What is held to every year is not met at the end of one.
	if (isCriterion(question)) return null;
	if (deadline <= asOf || !series || !main.target) return null;
	return project(series, { unitKind: unit.unit_kind, until: deadline });
}

function projectedWords(question: RowQuestion, main: Verdict, projection: Projection): string {
	const last = projection.points.at(-1);
	if (!last) return '';
	const show = (value: number) => formatValue(value, question.unit, 'tile');
	const said = `If the trend of ${projection.from} to ${projection.to} goes on and slowly fades: ${show(last.value)} in ${last.year}, four times in five between ${show(Math.min(last.low, last.high))} and ${show(Math.max(last.low, last.high))}.`;
	const rule = question.rule.kind === 'series-method' ? ruleOfSeries(question.seriesMethod) : question.rule;
	const goal = rule && numericTarget(rule, main.baseline);
	if (!goal || main.status === 'achieved') return said;
	const reach = projectedReach(projection, goal.met);
	if (reach.middle !== null) return `${said} The middle of it meets the target in ${reach.middle}.`;
	return reach.earliest === null
		? `${said} The target lies outside all of it.`
		: `${said} Only its better edge meets the target, in ${reach.earliest}.`;
}

/** The required path: a straight line from the baseline to the target. */
function pathOf({ baseline, target }: Verdict): Point[] {
	if (!baseline || !target || target[0] <= baseline[0]) return [];
	const points: Point[] = [];
	for (let year = baseline[0]; year <= target[0]; year++) {
		const part = (year - baseline[0]) / (target[0] - baseline[0]);
		points.push(pointAt(year, baseline[1] + part * (target[1] - baseline[1]), 'target'));
	}
	return points;
}

function detailModel(
	question: RowQuestion,
	series: SeriesView | null,
	name: { iso3: string; name: string },
	main: Verdict,
	projection: Projection | null
): LineModel {
	const actual = pastPoints(series);
	const ahead = (projection?.points ?? []).map(({ year, value, low, high }): Point => ({
		year,
		value,
		low: Math.min(low, high),
		high: Math.max(low, high),
		nature: 'projection',
		origin: 'computed'
	}));
	const { unit, rule } = question;
	const everyYear = isCriterion(question);
	const path = everyYear ? [] : pathOf(main);
	const lines: Series[] = [{ id: name.iso3, label: name.name, role: 'focus', points: [...actual, ...ahead] }];
	if (path.length > 1) lines.push({ id: 'path', label: 'Path needed', role: 'context', points: path });
	const first = earliest(actual, main);
	const band = everyYear ? bandOf(rule) : null;
	const plain = (value: number) => formatValue(value, unit, 'tile');
	const show = isDeficit(main.target?.[1]) ? asBalance(plain) : plain;
	for (const end of main.target && band ? band : []) {
		const over = targetPoints(main.baseline?.[0] ?? first ?? 0, main.target![0], end);
		lines.push({ id: `criterion-${end}`, label: `criterion ${show(end)}`, role: 'context', points: over });
	}
	return {
		series: lines,
		unit: unit.unit,
		unitKind: unit.unit_kind,
		decimals: unit.decimals,
		...(first === undefined ? {} : { from: first }),
		...(main.target && !band
			? {
					target: {
						value: main.target[1],
						label: everyYear
							? `criterion: ${show(main.target[1])}`
							: `${question.threshold ? 'threshold' : 'target'} ${main.target[0]}: ${show(main.target[1])}`
					}
				}
			: {}),
		...(main.target
			? {
					to: Math.max(main.target[0], ahead.at(-1)?.year ?? 0, actual.at(-1)?.year ?? 0)
				}
			: {}),
		...(main.baseline && !everyYear
			? { marker: { year: main.baseline[0], label: `baseline ${main.baseline[0]}` } }
			: {})
	};
}

/** A few years before the baseline are enough to see where it came from. */
const YEARS_BEFORE = 10;

function earliest(actual: readonly Point[], { baseline }: Verdict): number | undefined {
	const first = actual[0]?.year;
	return first === undefined || !baseline ? first : Math.max(first, baseline[0] - YEARS_BEFORE);
}
