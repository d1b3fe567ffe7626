/** A verdict's pace in the few words that a line of a table has room for, and what is known after its deadline. */
import { isTooFar } from '../assess/frameworks/pace';
import { formatNumber } from '../format/number';
import { valueParts } from '../format/value';
import { asBalance, isDeficit } from '../words/en/frameworks/balance';
import { laterWords, stepWords } from '../words/en/frameworks/beside';
import { tooFar } from '../words/en/frameworks/pieces';
import type { TargetRow } from './framework-page';
import { arrivalOf, isLate, isMean, leadsAway, unitOf, type PacedVerdict } from './late';

export interface PaceQuestion extends PacedVerdict {
	row: Pick<TargetRow, 'unit' | 'criterion'>;
	/** The framework's years are over: where a pace led is what would have been. */
	isOver?: boolean;
	/** The year in which it is read: where a pace was to arrive before it, only a newer value could say whether it did. */
	now?: number;
}

/**
 * "needs −7.1 % a year, gets −2.5; at this pace in 2059": '' without a pace. The unit of both is said once. Where two
 * methods read one series over different years, the years of the pace stand beside it. What is known after the deadline is
 * said in place of what would have been, and a way that was made in one step has no pace.
 */
export function paceWords(question: PaceQuestion): string {
	const { verdict, isOver = false, now = new Date().getFullYear() } = question;
	const { p, q, s, b, t, l, o, n, j } = verdict;
	const unit = unitOf(question);
	const plain = (value: number | null) => valueParts(value, question.row.unit, 'tile').number;
	const show = isDeficit(t?.[1]) ? asBalance(plain) : plain;
	const bare = (value: number) => formatNumber(value, Math.abs(value) < 0.995 ? 2 : 1);
	const number = (value: number) => `${bare(value)}\u00a0${unit}`.trim();
	const isClosed = isOver || n !== undefined || (t !== undefined && t[0] < now);
	const began = o ?? b?.[0];
	const ofYears =
		began !== undefined && l && !isMean(unit) && (o !== undefined || isClosed)
			? ` (${began} to ${l[0]})`
			: '';
	const asksForMore = q !== undefined && s !== 'a';
	const said: string[] = [];
	if (j) {
		if (asksForMore) said.push(`needs ${number(q)}`);
		said.push(`nearly all in one step, ${stepWords(j, show)}`);
	} else if (asksForMore && isByRule(question)) {
		said.push(`pace ${number(p ?? 0)}${ofYears}`);
		said.push(`the rule asks for ${number(q)}, not for the target`);
	} else if (asksForMore) {
		const needs = `needs ${number(q)}${isLate(question) ? ' (the rule allows a little less)' : ''}`;
		// The wrong way is told by a sign that both have.
		const sign = p !== undefined && p > 0 && q < 0 ? '+' : '';
		said.push(p === undefined ? needs : `${needs}, gets ${sign}${bare(p)}${ofYears}`);
	} else if (p !== undefined) said.push(`pace ${number(p)}${ofYears}`);
	const isLateNow = n !== undefined && s !== 'a' && n.first !== null;
	if (!isLateNow && !lateWords(question)) said.push(arrivalWords(question, isClosed, now));
	if (n) said.push(laterWords(n, s === 'a', show));
	return said.filter(Boolean).join('; ');
}

/**
 * What a status leaves out that its rule calls on track although its own pace comes after the deadline, or never: "at this
 * pace it comes in 2056, not by 2030"; '' where the two agree.
 */
export function lateWords(question: PaceQuestion): string {
	if (!isLate(question)) return '';
	const { t } = question.verdict;
	const arrives = arrivalOf(question.verdict);
	if (arrives === undefined) return 'on track by its rule, but this pace does not lead to the target';
	return `on track by its rule, but at this pace it comes in ${arrives}, not by ${t![0]}`;
}

/** On track by what the rule asks for, and not by the way to the target. */
const isByRule = (question: PaceQuestion): boolean => {
	const { p = 0, q = 0 } = question.verdict;
	return isLate(question) && Math.abs(p) >= Math.abs(q);
};

function arrivalWords(question: PaceQuestion, isClosed: boolean, now: number): string {
	const { s, b, l, o, n, j } = question.verdict;
	const arrives = arrivalOf(question.verdict);
	if (arrives !== undefined && s === 'a') return `met since ${arrives}`;
	if (j || isMean(unitOf(question))) return '';
	if (arrives === undefined) {
		if (s === 'a' || !leadsAway(question)) return '';
		return isClosed ? 'that pace did not lead there' : 'this pace does not lead there';
	}
	const began = o ?? b?.[0];
	if (l && began !== undefined && isTooFar(began, l[0], arrives)) return tooFar(l[0] - began);
	if (!isClosed && arrives >= now) return `at this pace in ${arrives}`;
	const would = `that pace would have come there in ${arrives}`;
	return n || arrives >= now ? would : `${would}, and no newer value is known`;
}
