import { formatCompact, formatNumber, NBSP, NO_VALUE } from './number';
import { highestLevel, shortUnit, splitMultiplier, type UnitOf } from './unit';

/** tile: short, with unit. full: every decimal, with unit. bare: every decimal, no unit (the table's head has it). */
export type ValueStyle = 'tile' | 'full' | 'bare';

/**
 * A value as a reader sees it: "17.1 %", "1.2 million people", "−42.2 million US dollars", "0.557", "3 of 4",
 * "yes". What is no number (null, NaN, infinite) is "–".
 */
export function formatValue(
	value: number | null | undefined,
	indicator: UnitOf,
	style: ValueStyle = 'tile'
): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return NO_VALUE;
	const { unit_kind: kind, decimals } = indicator;
	if (kind === 'binary' && (value === 0 || value === 1)) return value === 1 ? 'yes' : 'no';
	if (style === 'bare') return formatNumber(value, decimals);
	if (kind === 'level') {
		const highest = highestLevel(indicator.unit);
		const level = formatNumber(value, Number.isInteger(value) ? 0 : decimals);
		return highest === null ? level : `${level} of ${highest}`;
	}
	const { multiplier, unit } = splitMultiplier(indicator.unit);
	const words = shortUnit({ unit, unit_kind: kind });
	const number =
		multiplier > 1 || style === 'tile'
			? scaled(value, multiplier, decimals, style)
			: formatNumber(value, decimals);
	return words ? `${number}${NBSP}${wordsAfter(number, words)}` : number;
}

/** "1 US dollar": one of a currency is said without its plural. */
const wordsAfter = (number: string, words: string) =>
	/^\u2212?1$/.test(number) ? words.replace(/ dollars$/, ' dollar') : words;

function scaled(value: number, multiplier: number, decimals: number, style: ValueStyle): string {
	if (style === 'tile') return formatCompact(value * multiplier, multiplier > 1 ? 0 : decimals);
	const word = multiplier === 1e3 ? 'thousand' : multiplier === 1e6 ? 'million' : 'billion';
	return `${formatNumber(value, decimals)}${NBSP}${word}`;
}

/** "from 80 to 1,280 US dollars", "from 3.0 % to 4.3 %": a unit of words is said once. */
export function formatFromTo(from: number, to: number, indicator: UnitOf): string {
	const first = formatValue(from, indicator, 'tile');
	const last = formatValue(to, indicator, 'tile');
	const words = shortUnit({ ...indicator, unit: splitMultiplier(indicator.unit).unit });
	const ending = `${NBSP}${words}`;
	const isSaidTwice = words !== '' && words !== '%' && first.endsWith(ending) && last.endsWith(ending);
	return `from ${isSaidTwice ? first.slice(0, -ending.length) : first} to ${last}`;
}

/** A value for large type: the number with "%" or "million", and apart from it the words of its unit ("" without). */
export function valueParts(
	value: number | null | undefined,
	indicator: UnitOf,
	style: ValueStyle = 'tile'
): { number: string; unit: string } {
	const text = formatValue(value, indicator, style);
	const many = shortUnit({ ...indicator, unit: splitMultiplier(indicator.unit).unit });
	const words = [many, wordsAfter('1', many)].find((one) => text.endsWith(`${NBSP}${one}`));
	if (!words || words === '%') return { number: text, unit: '' };
	return { number: text.slice(0, -(NBSP.length + words.length)), unit: words };
}
