/** A verdict's numbers in the few words that a line of a table has room for; its pace is in pace-words.ts. */
import { asPromised, valueParts } from '../format/value';
import { asBalance, isDeficit } from '../words/en/frameworks/balance';
import { askedText } from './asked';
import type { TargetRow } from './framework-page';
import { THRESHOLD_OF } from '../words/en/method-names';
import { STATUS_WORDS } from '../words/en/verdicts';
import { countStatuses, isJudged, type TargetVerdict } from './verdicts';

/**
 * "84.5 in 1990 → 75.1 in 2015; target 28.2 by 2015 (per 1,000 live births)", as much of it as is known; '' when nothing
 * is. A unit of words is said once.
 */
export function verdictNumbers(
	{ b, l, t }: TargetVerdict,
	{ unit, threshold, criterion }: Pick<TargetRow, 'unit' | 'threshold' | 'criterion'>
): string {
	const plain = (value: number) => valueParts(value, unit, 'tile').number;
	const show = isDeficit(t?.[1]) ? asBalance(plain) : plain;
	const moved = [b, l].flatMap((point) => (point ? [`${show(point[1])} in ${point[0]}`] : [])).join(' → ');
	const round = (value: number) => valueParts(value, asPromised(value, unit), 'tile').number;
	const promised = isDeficit(t?.[1]) ? (value: number) => `${asBalance(round)(value)} at most` : round;
	const number = t ? promised(t[1]) : '';
	const target = t
		? threshold
			? `threshold of ${THRESHOLD_OF[threshold]} ${number}`
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

/** "its other measures: 1 on track, 2 deteriorating": where the rows of a target do not agree with its headline, else ''. */
export function otherRows({ r, s, h }: Pick<TargetVerdict, 'r' | 's' | 'h'>): string {
	const others = [...r].filter((letter, place) => place !== h && isJudged(letter));
	if (!isJudged(s) || others.every((letter) => letter === s)) return '';
	const counts = countStatuses(others).map(({ status, count }) => `${count} ${STATUS_WORDS[status]}`);
	return `its other measures: ${counts.join(', ')}`;
}
