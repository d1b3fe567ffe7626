/** Assessed rows as the pages show them: a headline verdict a target, and the statuses of its other rows. */
import { OLD_AFTER_YEARS } from '../../src/lib/assess/age';
import type { MethodId } from '../../src/lib/assess/frameworks/method-ids';
import type { Framework, FrameworkTarget } from '../../src/lib/assess/frameworks/rule';
import type { Verdict } from '../../src/lib/assess/frameworks/verdict';
import type { UnitOf } from '../../src/lib/types';
import { LETTERS, type Letter, type TargetVerdict } from '../../src/lib/view/verdicts';
import { englishVerdicts } from '../../src/lib/words/en/frameworks';
import type { AssessedRow } from './assess-all';

/** Rows of a target that a page lists: those written for it and the total of each UN series, by official number. */
export function shownRows(target: FrameworkTarget, rows: readonly AssessedRow[]): AssessedRow[] {
	const own = rows.filter((each) => each.target === target);
	const shown = own.filter(
		({ row, indicator }) => row.rule.kind !== 'series-method' || row.sdsn || indicator?.is_lead !== false
	);
	const isNumbered = shown.every(({ row }) => row.number !== undefined);
	return isNumbered
		? [...shown].sort((a, b) =>
				(a.row.number ?? '').localeCompare(b.row.number ?? '', 'en', { numeric: true })
			)
		: shown;
}

/** The texts that many verdicts share, each kept once. */
export class Words {
	readonly list: string[] = [];
	private readonly places = new Map<string, number>();

	placeOf(word: string): number {
		const known = this.places.get(word);
		if (known !== undefined) return known;
		this.places.set(word, this.list.length);
		return this.list.push(word) - 1;
	}
}

/**
 * What a target without a verdict is for want of: the best of its rows' reasons, first to last. One that has a number which
 * no open series measures is not without a number because another of its rows only watches something near.
 */
const REASONS = 'riomxqsp';
/** The same for a target that is in words only: that is why, whatever its rows lack. */
const REASONS_IN_WORDS = 'rqioxmsp';

/** A row's verdict, and what decides whether it speaks for its target. */
export interface JudgedRow {
	verdict: Verdict;
	unit: UnitOf;
	/** Its number is a threshold of the Sustainable Development Report: no series of the framework. */
	isThreshold?: boolean;
	/** Official number of its indicator. */
	number?: string;
	/** It speaks for its target wherever it is judged. */
	leads?: boolean;
}

export const judgedRow = ({ row, question }: AssessedRow, verdict: Verdict): JudgedRow => ({
	verdict,
	unit: question.unit,
	isThreshold: question.method === 'sdsn',
	...(row.number ? { number: row.number } : {}),
	...(row.leads ? { leads: true } : {})
});

/** How many there are or were, of people, of things: it grows with the country. @example "number", "thousand children" */
const isCount = ({ unit, unit_kind }: UnitOf): boolean =>
	unit_kind === 'count' || (unit_kind === 'quantity' && /^(thousand|million) (people|children)/.test(unit));
/** What a count is of as many: so many of a hundred, or of a thousand. */
const isRate = ({ unit_kind }: UnitOf): boolean => ['share', 'percent', 'per'].includes(unit_kind);

/** Whether the same indicator has a rate with a value beside the count. */
const hasRate = (row: JudgedRow, all: readonly JudgedRow[]): boolean =>
	isCount(row.unit) &&
	row.number !== undefined &&
	all.some(({ number, unit, verdict }) => number === row.number && isRate(unit) && verdict.latest !== null);

/** How far from met; what is met and what is on track are as near as each other, and so are what is missed and what gets worse. */
const NEARNESS: Partial<Record<Letter, number>> = { a: 0, t: 0, c: 1, l: 2, n: 3, d: 3 };

/**
 * Place of the row whose status is the target's, −1 where none is judged. It is the first row that is judged; thresholds of
 * the Sustainable Development Report come after the framework's own. Of a target whose rows come from the list of the
 * United Nations no first row was chosen for it: there a row that is old beside the newest does not speak for it, nor a
 * number of people where the same indicator has a rate, and none that is kinder than the middle of its rows does: then the
 * first at the middle speaks. A row that its file names for all economies speaks wherever it is judged.
 */
export function leadOf(judged: readonly JudgedRow[], isListed: boolean): number {
	const rows = judged.flatMap((row, place) => {
		const { verdict, isThreshold = false, leads = false } = row;
		const nearness = NEARNESS[LETTERS[verdict.shown]];
		if (nearness === undefined || (isListed && hasRate(row, judged))) return [];
		return [{ place, nearness, isThreshold, leads, year: verdict.latest?.[0] ?? 0 }];
	});
	const chosen = rows.find(({ leads }) => leads);
	if (chosen) return chosen.place;
	const ordered = [...rows.filter((row) => !row.isThreshold), ...rows.filter((row) => row.isThreshold)];
	if (!isListed) return ordered[0]?.place ?? -1;
	const newest = Math.max(...rows.map(({ year }) => year));
	const fresh = ordered.filter(({ year }) => newest - year <= OLD_AFTER_YEARS);
	const middle = fresh.map(({ nearness }) => nearness).sort((a, b) => a - b)[fresh.length >> 1] ?? 0;
	const [first] = fresh;
	const lead = first && first.nearness < middle ? fresh.find(({ nearness }) => nearness === middle) : first;
	return lead?.place ?? -1;
}

/** Whether the target's rows are the list of the United Nations' series, which is nobody's choice of a first one. */
const isListed = ({ indicators }: FrameworkTarget): boolean =>
	indicators.some(({ rule }) => rule.kind === 'series-method');

/**
 * @param judged the rows shown, in their order
 * @returns with the verdict of its headline, which is the row that leads, else the first of those nearest to being judged
 */
export function targetVerdict(
	target: FrameworkTarget,
	judged: readonly JudgedRow[],
	words: Words
): TargetVerdict {
	const letters = judged.map(({ verdict }) => LETTERS[verdict.shown]).join('');
	let place = leadOf(judged, isListed(target));
	const reasons = target.no_number_reason ? REASONS_IN_WORDS : REASONS;
	for (const reason of reasons) if (place < 0) place = letters.indexOf(reason);
	const { verdict: headline, unit } = judged[place] ?? {};
	const letter = headline
		? LETTERS[headline.shown]
		: target.no_number_reason
			? LETTERS['no-numeric-target']
			: LETTERS['no-open-data'];
	const compact: TargetVerdict = { r: letters, s: letter, h: place };
	if (!headline || !unit) return compact;
	if (headline.baseline) compact.b = headline.baseline;
	if (headline.latest) compact.l = headline.latest;
	if (headline.target) compact.t = headline.target;
	if (headline.pace !== null) compact.p = headline.pace;
	if (headline.pace_needed !== null) compact.q = headline.pace_needed;
	if (headline.pace_unit && (headline.pace !== null || headline.pace_needed !== null))
		compact.u = words.placeOf(englishVerdicts.pace(headline.pace_unit, unit));
	if (headline.reach_year !== null) compact.y = headline.reach_year;
	const { since, later, step } = headline;
	if (since && since[0] !== headline.baseline?.[0]) compact.o = since[0];
	if (later) compact.n = later;
	if (step) compact.j = step;
	if (headline.refused_by) compact.f = headline.refused_by;
	return compact;
}

/** Methods of a framework with the default first. */
export function methodsOf(framework: Framework): MethodId[] {
	return [framework.method, ...framework.methods.filter((id) => id !== framework.method)] as MethodId[];
}
