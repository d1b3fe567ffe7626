/** A verdict's numbers in the few words that a line of a table has room for; its pace is in pace-words.ts. */
import { asPromised, valueParts } from '../format/value';
import { asBalance, isDeficit } from '../words/en/frameworks/balance';
import { askedText } from './asked';
import type { UnitOf } from '../format/unit';
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
	{
		unit,
		threshold,
		criterion,
		metAt,
		band = null
	}: Pick<TargetRow, 'unit' | 'threshold' | 'criterion' | 'metAt' | 'band'>
): string {
	const apart = toldApart(unit, b?.[1], l?.[1]);
	const plain = (value: number) => valueParts(value, apart, 'tile').number;
	const show = isDeficit(t?.[1]) ? asBalance(plain) : plain;
	const moved = [b, l].flatMap((point) => (point ? [`${show(point[1])} in ${point[0]}`] : [])).join(' → ');
	const round = (value: number) => valueParts(value, asPromised(value, unit), 'tile').number;
	const promised = isDeficit(t?.[1]) ? (value: number) => `${asBalance(round)(value)} at most` : round;
	const number = t ? askedText(band, t[1], promised) : '';
	const target = t
		? threshold
			? `threshold of ${THRESHOLD_OF[threshold]} ${number}`
			: criterion
				? `criterion ${askedText(criterion.band, t[1], promised)}`
				: `target ${number} by ${t[0]}${metAt === undefined ? '' : ` (${round(metAt)} counts as met)`}`
		: '';
	const said = [moved, target].filter(Boolean).join('; ');
	// Of a dollar and several dollars the plural stands behind both.
	const words = [b, l, t]
		.flatMap((point) => (point ? [valueParts(point[1], unit, 'tile').unit] : []))
		.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
	return said && words ? `${said} (${words})` : said;
}

/** More decimals than these tell nothing. */
const MOST_MORE = 3;

/** The unit with as many decimals as two values need to be told apart: 0.0324 and 0.0291 are not both 0.03. */
function toldApart(unit: UnitOf, from: number | undefined, to: number | undefined): UnitOf {
	if (from === undefined || to === undefined || from === to) return unit;
	const said = (value: number, of: UnitOf) => valueParts(value, of, 'tile').number;
	for (let more = 0; more <= MOST_MORE; more++) {
		const finer = { ...unit, decimals: unit.decimals + more };
		if (said(from, finer) !== said(to, finer)) return finer;
	}
	return unit;
}

/** "its other measures: 1 on track, 2 deteriorating": where the rows of a target do not agree with its headline, else ''. */
export function otherRows({ r, s, h }: Pick<TargetVerdict, 'r' | 's' | 'h'>): string {
	const others = [...r].filter((letter, place) => place !== h && isJudged(letter));
	if (!isJudged(s) || others.every((letter) => letter === s)) return '';
	const counts = countStatuses(others).map(({ status, count }) => `${count} ${STATUS_WORDS[status]}`);
	return `its other measures: ${counts.join(', ')}`;
}
