/** Whether a pace bears a status out: what a rule calls on track may come after its deadline, or never. */
import { LAST_REACH_YEAR } from '../assess/frameworks/pace';
import type { LateFact } from '../words/pace-words';
import type { TargetRow } from './framework-page';
import type { TargetVerdict } from './verdicts';

export interface PacedVerdict {
	verdict: TargetVerdict;
	/** Of the headline row. */
	row: Pick<TargetRow, 'criterion'>;
	/** Units of pace, which verdicts name by their place. */
	words: readonly string[];
}

/** A mean of years, or a spread of it, leads nowhere. */
export const isMean = (unit: string) => /mean|average/.test(unit);

export const unitOf = ({ verdict: { u }, words }: PacedVerdict) => (u === undefined ? '' : (words[u] ?? ''));

/** A pace arrives after the newest value, or it has not been this one's. */
export const arrivalOf = ({ y, s, l }: TargetVerdict): number | undefined =>
	y !== undefined && (s === 'a' || y > (l?.[0] ?? -Infinity)) ? y : undefined;

export function isLate(question: PacedVerdict): boolean {
	const { s, t, j } = question.verdict;
	if (s !== 't' || !t || j || question.row.criterion || isMean(unitOf(question))) return false;
	const arrives = arrivalOf(question.verdict);
	return arrives === undefined ? leadsAway(question) : arrives > t[0];
}

/** Whether a pace without a year of arrival goes the other way, stands, or would take longer than is ever named. */
export function leadsAway(question: PacedVerdict): boolean {
	const { p, t, l, y } = question.verdict;
	if (p === undefined || !t || y !== undefined) return false;
	if (!l) return true;
	const way = t[1] - l[1];
	if (!(way * p > 0)) return true;
	const isGrowth = unitOf(question) === '% a year';
	// Nothing falls to zero by so much per cent a year.
	const wait = isGrowth ? Math.log(t[1] / l[1]) / Math.log1p(p / 100) : way / p;
	return !(l[0] + wait <= LAST_REACH_YEAR);
}

/** What a status alone would hide; null where its pace bears it out. */
export const lateFact = (question: PacedVerdict): LateFact | null =>
	isLate(question)
		? { arrives: arrivalOf(question.verdict) ?? null, deadline: question.verdict.t![0] }
		: null;
