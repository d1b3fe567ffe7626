/** A verdict's numbers in the few words that a line of a table has room for. */
import { formatNumber } from '../format/number';
import { valueParts } from '../format/value';
import type { UnitOf } from '../format/unit';
import type { TargetVerdict } from './verdicts';

/**
 * "84.5 in 1990 → 75.1 in 2015; target 28.2 by 2015 (per 1,000 live births)", as much of it as is known; '' when nothing
 * is. A unit of words is said once.
 */
export function verdictNumbers({ b, l, t }: TargetVerdict, unit: UnitOf): string {
	const show = (value: number) => valueParts(value, unit, 'tile').number;
	const moved = [b, l].flatMap((point) => (point ? [`${show(point[1])} in ${point[0]}`] : [])).join(' → ');
	const target = t ? `target ${show(t[1])} by ${t[0]}` : '';
	const said = [moved, target].filter(Boolean).join('; ');
	// Of a dollar and several dollars the plural stands behind both.
	const words = [b, l, t]
		.flatMap((point) => (point ? [valueParts(point[1], unit, 'tile').unit] : []))
		.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
	return said && words ? `${said} (${words})` : said;
}

/** "−0.5 % a year, needed −4.3 %": '' without a pace. */
export function paceWords({ p, q, u, y, s, t }: TargetVerdict, words: readonly string[]): string {
	const unit = u === undefined ? '' : (words[u] ?? '');
	const number = (value: number) => formatNumber(value, Math.abs(value) < 0.995 ? 2 : 1);
	const said: string[] = [];
	if (p !== undefined) said.push(`pace ${number(p)}\u00a0${unit}`.trim());
	if (q !== undefined && s !== 'a') said.push(`needed ${number(q)}${p === undefined ? `\u00a0${unit}` : ''}`);
	if (y !== undefined) said.push(s === 'a' ? `met since ${y}` : `at this pace in ${y}`);
	else if (s !== 'a' && p !== undefined && t) said.push('this pace does not lead there');
	return said.join('; ');
}
