/** Assessed rows as the pages show them: a headline verdict a target, and the statuses of its other rows. */
import type { MethodId } from '../../src/lib/assess/frameworks/method-ids';
import type { Framework, FrameworkTarget } from '../../src/lib/assess/frameworks/rule';
import type { Verdict } from '../../src/lib/assess/frameworks/verdict';
import type { UnitOf } from '../../src/lib/types';
import { isJudged, LETTERS, type TargetVerdict } from '../../src/lib/view/verdicts';
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

/** A row's verdict, and the unit of its series. */
export interface JudgedRow {
	verdict: Verdict;
	unit: UnitOf;
}

/**
 * @param judged the rows shown, in their order
 * @returns the first row that is judged is the headline, else the first of those nearest to it
 */
export function targetVerdict(
	target: FrameworkTarget,
	judged: readonly JudgedRow[],
	words: Words
): TargetVerdict {
	const letters = judged.map(({ verdict }) => LETTERS[verdict.shown]).join('');
	let place = [...letters].findIndex(isJudged);
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
