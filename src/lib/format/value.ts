import { ENGLISH, type Locale } from './locale';
import { formatCompact, formatNumber, NBSP } from './number';
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
	style: ValueStyle = 'tile',
	locale: Locale = ENGLISH
): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return locale.noValue;
	const { unit_kind: kind } = indicator;
	const decimals = style === 'tile' && isWhole(value, kind) ? 0 : indicator.decimals;
	if (kind === 'binary' && (value === 0 || value === 1)) return value === 1 ? locale.yes : locale.no;
	if (style === 'bare') return formatNumber(value, decimals, locale);
	if (kind === 'level') {
		const highest = highestLevel(indicator.unit);
		const level = formatNumber(value, Number.isInteger(value) ? 0 : decimals, locale);
		return highest === null ? level : locale.levelOf(level, highest);
	}
	const { multiplier, unit } = splitMultiplier(indicator.unit);
	const words = shortUnit({ unit, unit_kind: kind }, locale);
	const number =
		multiplier > 1 || style === 'tile'
			? scaled(value, multiplier, decimals, style, locale)
			: formatNumber(value, decimals, locale);
	return words ? `${number}${NBSP}${wordsAfter(number, words, locale)}` : number;
}

/** "1 US dollar": one of a currency is said without its plural. */
const wordsAfter = (number: string, words: string, locale: Locale) =>
	number === '1' || number === `${locale.minus}1` ? locale.one(words) : words;

/** Whole things are counted without decimals: "61 donors". */
const isWhole = (value: number, kind: UnitOf['unit_kind']) =>
	(kind === 'count' || kind === 'quantity') && Number.isInteger(value);

function scaled(
	value: number,
	multiplier: number,
	decimals: number,
	style: ValueStyle,
	locale: Locale
): string {
	if (style === 'tile') return formatCompact(value * multiplier, multiplier > 1 ? 0 : decimals, locale);
	const word = multiplier === 1e3 ? 'thousand' : multiplier === 1e6 ? 'million' : 'billion';
	return `${formatNumber(value, decimals, locale)}${NBSP}${locale.scales[word]}`;
}

/** "from 80 to 1,280 US dollars", "from 3.0 % to 4.3 %": a unit of words is said once. */
export function formatFromTo(from: number, to: number, indicator: UnitOf, locale: Locale = ENGLISH): string {
	return locale.fromTo(...unitOnce(from, to, indicator, locale));
}

/** Two values to stand in one sentence, of which only the second has the unit, where that is words. */
export function unitOnce(
	from: number,
	to: number,
	indicator: UnitOf,
	locale: Locale = ENGLISH
): [first: string, second: string] {
	const first = formatValue(from, indicator, 'tile', locale);
	const second = formatValue(to, indicator, 'tile', locale);
	const words = unitBehind(indicator, locale);
	const ending = `${NBSP}${words}`;
	const isSaidTwice = words !== '' && words !== '%' && first.endsWith(ending) && second.endsWith(ending);
	return [isSaidTwice ? first.slice(0, -ending.length) : first, second];
}

/** A value for large type: the number with "%" or "million", and apart from it the words of its unit ("" without). */
export function valueParts(
	value: number | null | undefined,
	indicator: UnitOf,
	style: ValueStyle = 'tile',
	locale: Locale = ENGLISH
): { number: string; unit: string } {
	const text = formatValue(value, indicator, style, locale);
	const many = unitBehind(indicator, locale);
	const words = [many, locale.one(many)].find((one) => text.endsWith(`${NBSP}${one}`));
	if (!words || words === '%') return { number: text, unit: '' };
	return { number: text.slice(0, -(NBSP.length + words.length)), unit: words };
}

/** The unit of a number that somebody set: a whole one has no decimals, "95 %" and not "95.0 %". */
export const asPromised = <Unit extends UnitOf>(value: number, unit: Unit): Unit =>
	Number.isInteger(value) ? { ...unit, decimals: 0 } : unit;

const unitBehind = (indicator: UnitOf, locale: Locale) =>
	shortUnit({ ...indicator, unit: splitMultiplier(indicator.unit).unit }, locale);
