/** A verdict's pace as a fact, and what is known after its deadline. */
import { isTooFar } from '../assess/frameworks/pace';
import { valueParts } from '../format/value';
import { asBalance, isDeficit } from '../words/en/frameworks/balance';
import { paceEnglish } from '../words/en/pace';
import type { ArrivalFact, PaceFact, PaceWords } from '../words/pace-words';
import type { TargetRow } from './framework-page';
import { arrivalOf, isLate, isMean, lateFact, leadsAway, unitOf, type PacedVerdict } from './late';

export interface PaceQuestion extends PacedVerdict {
	row: Pick<TargetRow, 'unit' | 'criterion' | 'metAt'>;
	/** The framework's years are over: where a pace led is what would have been. */
	isOver?: boolean;
	/** The year in which it is read: where a pace was to arrive before it, only a newer value could say whether it did. */
	now?: number;
}

/**
 * Where two methods read one series over different years, the years of the pace stand beside it. What is known after the
 * deadline is said in place of what would have been, and a way that was made in one step has no pace.
 */
export function paceFact(question: PaceQuestion): PaceFact {
	const { verdict, isOver = false, now = new Date().getFullYear() } = question;
	const { p, q, s, b, t, l, o, n, j } = verdict;
	const unit = unitOf(question);
	const plain = (value: number | null) => valueParts(value, question.row.unit, 'tile').number;
	const isAchieved = s === 'a';
	const isClosed = isOver || n !== undefined || (t !== undefined && t[0] < now);
	const began = o ?? b?.[0];
	const saysYears = !isMean(unit) && (o !== undefined || isClosed);
	const isLateNow = n !== undefined && !isAchieved && n.first !== null;
	const missed = isClosed ? missedBy(question) : null;
	return {
		needs: q !== undefined && !isAchieved && !missed ? q : null,
		gets: p ?? null,
		unit,
		asks: !isLate(question) ? 'target' : isByRule(question) ? 'rule' : 'less-by-rule',
		years: saysYears && began !== undefined && l ? [began, l[0]] : null,
		missed,
		step: j ?? null,
		arrival: isLateNow || isLate(question) ? null : arrivalFact(question, isClosed, now),
		later: n ? { ...n, isAchieved } : null,
		show: isDeficit(t?.[1]) ? asBalance(plain) : plain
	};
}

export const paceWords = (question: PaceQuestion, words: PaceWords = paceEnglish): string =>
	words.pace(paceFact(question));

/** '' where a status and its pace agree. */
export function lateWords(question: PacedVerdict, words: PaceWords = paceEnglish): string {
	const fact = lateFact(question);
	return fact ? words.late(fact) : '';
}

/** "by its rule; at this pace in 2056, not by 2030": beside the status itself. */
export function lateHint(question: PacedVerdict, words: PaceWords = paceEnglish): string {
	const fact = lateFact(question);
	return fact ? words.lateHint(fact) : '';
}

/** Of a target whose time is over: how far its last value in time is from it. A criterion goes on, and a mean has no last value. */
function missedBy(question: PaceQuestion): PaceFact['missed'] {
	const { verdict, row } = question;
	const { s, t, l } = verdict;
	if (s === 'a' || !t || !l || row.criterion || isMean(unitOf(question))) return null;
	const by = Math.abs((row.metAt ?? t[1]) - l[1]);
	const { unit_kind } = row.unit;
	return by > 0 ? { by, isPoints: unit_kind === 'share' || unit_kind === 'percent' } : null;
}

/** On track by what the rule asks for, and not by the way to the target. */
const isByRule = ({ verdict: { p = 0, q = 0 } }: PaceQuestion): boolean => Math.abs(p) >= Math.abs(q);

function arrivalFact(question: PaceQuestion, isClosed: boolean, now: number): ArrivalFact | null {
	const { s, b, l, o, n, j } = question.verdict;
	const year = arrivalOf(question.verdict);
	if (year !== undefined && s === 'a') return { says: 'met', year };
	if (j || isMean(unitOf(question))) return null;
	if (year === undefined) return s === 'a' || !leadsAway(question) ? null : { says: 'away', isClosed };
	const began = o ?? b?.[0];
	if (l && began !== undefined && isTooFar(began, l[0], year))
		return { says: 'too-far', years: l[0] - began };
	if (!isClosed && year >= now) return { says: 'arrives', year };
	return { says: 'would', year, isNewest: !n && year < now };
}
