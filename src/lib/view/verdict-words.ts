/** A verdict's numbers in the few words that a line of a table has room for. */
import { formatNumber } from '../format/number';
import { asPromised, valueParts } from '../format/value';
import { askedText } from './asked';
import type { TargetRow } from './framework-page';
import type { TargetVerdict } from './verdicts';

/**
 * "84.5 in 1990 → 75.1 in 2015; target 28.2 by 2015 (per 1,000 live births)", as much of it as is known; '' when nothing
 * is. A unit of words is said once.
 */
export function verdictNumbers(
	{ b, l, t }: TargetVerdict,
	{ unit, isThreshold = false, criterion }: Pick<TargetRow, 'unit' | 'isThreshold' | 'criterion'>
): string {
	const show = (value: number) => valueParts(value, unit, 'tile').number;
	const moved = [b, l].flatMap((point) => (point ? [`${show(point[1])} in ${point[0]}`] : [])).join(' → ');
	const promised = (value: number) => valueParts(value, asPromised(value, unit), 'tile').number;
	const number = t ? promised(t[1]) : '';
	const target = t
		? isThreshold
			? `threshold of the Sustainable Development Report ${number}`
			: criterion
				? `criterion ${askedText(criterion.band, t[1], promised)}`
				: `target ${number} by ${t[0]}`
		: '';
	const said = [moved, target].filter(Boolean).join('; ');
	// Of a dollar and several dollars the plural stands behind both.
	const words = [b, l, t]
		.flatMap((point) => (point ? [valueParts(point[1], unit, 'tile').unit] : []))
		.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
	return said && words ? `${said} (${words})` : said;
}

/**
 * "needs −7.1 % a year, gets −2.5; at this pace in 2059": '' without a pace. The unit of both is said once. Where a rule
 * calls on track what does not lead to the target in time, the rule is said in words.
 * The pace of what is over is often that of its last years alone: where the first and the last value do not give it, that
 * is said.
 * @param isOver the framework's years are: where a pace led is what would have been
 * @param now the year in which it is read: where a pace was to arrive before it, only a newer value could say whether it did
 */
export function paceWords(
	{ p, q, u, y, s, b, t, l }: TargetVerdict,
	words: readonly string[],
	isOver = false,
	now = new Date().getFullYear()
): string {
	const unit = u === undefined ? '' : (words[u] ?? '');
	const bare = (value: number) => formatNumber(value, Math.abs(value) < 0.995 ? 2 : 1);
	const number = (value: number) => `${bare(value)}\u00a0${unit}`.trim();
	// A pace arrives after the newest value, or it has not been this one's.
	const arrives = y !== undefined && (s === 'a' || y > (l?.[0] ?? -Infinity)) ? y : undefined;
	const ofLate = isOver && isOfLastYears({ p, b, l }, unit) ? ' in its last years' : '';
	const said: string[] = [];
	const isLate = s === 't' && t !== undefined && (arrives ?? Infinity) > t[0];
	if (isLate && q !== undefined && Math.abs(p ?? 0) >= Math.abs(q)) {
		said.push(`pace ${number(p ?? 0)}`);
		said.push(`the rule asks for ${number(q)}, not for the target`);
		said.push(
			arrives === undefined ? 'this pace does not lead there' : `at this pace it comes in ${arrives}`
		);
		return said.join('; ');
	}
	if (q !== undefined && s !== 'a') {
		const needs = `needs ${number(q)}${isLate ? ' (the rule allows a little less)' : ''}`;
		// The wrong way is told by a sign that both have.
		const sign = p !== undefined && p > 0 && q < 0 ? '+' : '';
		said.push(p === undefined ? needs : `${needs}, gets ${sign}${bare(p)}${ofLate}`);
	} else if (p !== undefined) said.push(`pace ${number(p)}${ofLate}`);
	if (arrives !== undefined)
		said.push(
			s === 'a'
				? `met since ${arrives}`
				: isOver
					? `that pace would have come there in ${arrives}`
					: arrives < now
						? `that pace would have come there in ${arrives}, and no newer value is known`
						: `at this pace in ${arrives}`
		);
	// An average, or a spread of the mean, leads nowhere.
	else if (y === undefined && s !== 'a' && p !== undefined && t && !/mean|average/.test(unit))
		said.push(isOver ? 'that pace did not lead there' : 'this pace does not lead there');
	return said.join('; ');
}

/** Whether a yearly growth is twice or half of what leads from the first value to the last, or of another sign. */
function isOfLastYears({ p, b, l }: Pick<TargetVerdict, 'p' | 'b' | 'l'>, unit: string): boolean {
	if (p === undefined || !b || !l || unit !== '% a year' || b[1] <= 0 || l[1] <= 0 || l[0] <= b[0])
		return false;
	const whole = 100 * ((l[1] / b[1]) ** (1 / (l[0] - b[0])) - 1);
	const ratio = p / whole;
	return Math.abs(p - whole) > LEAST_APART && (ratio < 0.5 || ratio > 2);
}

/** Points of growth a year below which two paces are one. */
const LEAST_APART = 0.2;
