import type { Indicator, UnitOf } from '../types';
import { ENGLISH, type Locale } from './locale';

export type { UnitOf };

const MULTIPLIERS: Record<string, number> = {
	thousand: 1e3,
	thousands: 1e3,
	million: 1e6,
	millions: 1e6,
	billion: 1e9,
	billions: 1e9
};

/** The unit as a subtitle says it: the publisher's words, ranges with an en dash ("% of people aged 15–49"). */
export function unitInWords(
	indicator: Pick<Indicator, 'unit' | 'unit_kind'>,
	locale: Locale = ENGLISH
): string {
	const unit = indicator.unit.trim() || locale.units[indicator.unit_kind];
	return unit.replace(/(\d)\s?-\s?(\d)/g, '$1–$2');
}

/** Splits "million US dollars, current prices" into its multiplier and the unit itself. */
export function splitMultiplier(unit: string): { multiplier: number; unit: string } {
	const found = /^(thousands?|millions?|billions?)(?:\s+of)?\s+(.+)$/i.exec(unit.trim());
	const multiplier = found?.[1] ? MULTIPLIERS[found[1].toLowerCase()] : undefined;
	return found?.[2] && multiplier ? { multiplier, unit: found[2] } : { multiplier: 1, unit: unit.trim() };
}

/** The few words that stand right behind a number: "%", "US dollars", "per 1,000 births", "years", or "". */
export function shortUnit(
	indicator: Pick<Indicator, 'unit' | 'unit_kind'>,
	locale: Locale = ENGLISH
): string {
	const unit = unitInWords(indicator, locale);
	const first = unit.split(/,(?!\d{3})|\(|;/)[0]?.trim() ?? '';
	switch (indicator.unit_kind) {
		case 'share':
		case 'percent':
		case 'usd':
		case 'ppp':
		case 'years':
			return locale.units[indicator.unit_kind];
		case 'lcu':
			return locale.localCurrency;
		case 'per':
			return /\bper\b.*/i.exec(first)?.[0] ?? '';
		case 'count':
			return /^(number|count)\b/i.test(first) || first.length > 24 ? '' : first;
		case 'quantity':
			return /^quantity\b/i.test(first) || first.length > 40 ? '' : first;
		default:
			return '';
	}
}

/** The highest level of an ordered scale when the unit names it ("level, 0-4" → 4), else null. */
export function highestLevel(unit: string): number | null {
	const found = /(-?\d+)\s?(?:-|–|to)\s?(\d+)/.exec(unit);
	return found?.[2] ? Number(found[2]) : null;
}
