import { formatNumber, MINUS, NBSP, NO_VALUE } from './number';
import type { UnitOf } from './unit';
import { formatValue } from './value';

/** "+1.2" or "−1.2"; a change that rounds to nothing is "0". */
function signed(change: number, decimals: number): string {
	const text = formatNumber(change, decimals);
	return change > 0 && text !== NO_VALUE ? `+${text}` : text;
}

/**
 * The change between two values in words that suit the unit: percentage points for shares and percentages,
 * the difference for scores, indices, years and levels, and "+12 %", "doubled", "halved", "×2.3" for what has
 * a true zero. Money or counts that start at zero or change sign have no ratio: the difference is given.
 */
export function formatChange(
	from: number | null | undefined,
	to: number | null | undefined,
	indicator: UnitOf
): string {
	if (from == null || to == null || !Number.isFinite(from) || !Number.isFinite(to)) return NO_VALUE;
	if (from === to) return 'no change';
	const change = to - from;
	const decimals = Math.max(indicator.decimals, 0);
	switch (indicator.unit_kind) {
		case 'share':
		case 'percent':
			return `${signed(change, Math.max(1, decimals))}${NBSP}percentage points`;
		case 'index':
		case 'score':
		case 'level':
			return signed(change, decimals);
		case 'years':
			return `${signed(change, decimals)}${NBSP}years`;
		case 'binary':
			return `${from === 1 ? 'yes' : 'no'} to ${to === 1 ? 'yes' : 'no'}`;
		default:
			return from > 0 && to > 0 ? formatRatio(to / from) : formatDifference(from, to, indicator);
	}
}

/** The difference with its sign and unit: "+3.1 billion US dollars", "−58.3 million US dollars". */
export function formatDifference(from: number, to: number, indicator: UnitOf): string {
	const text = formatValue(to - from, indicator, 'tile');
	return to > from ? `+${text}` : text;
}

/** A ratio of two positive values: "doubled", "halved", "×2.3", "+12 %", "−35 %". */
export function formatRatio(ratio: number): string {
	if (!Number.isFinite(ratio) || ratio <= 0) return NO_VALUE;
	if (ratio >= 1.95 && ratio <= 2.05) return 'doubled';
	if (ratio >= 0.49 && ratio <= 0.51) return 'halved';
	if (ratio > 2.05) return `×${formatNumber(ratio, ratio < 10 ? 1 : 0)}`;
	const percent = (ratio - 1) * 100;
	const text = formatNumber(Math.abs(percent), Math.abs(percent) < 9.5 ? 1 : 0);
	return `${percent < 0 ? MINUS : '+'}${text}${NBSP}%`;
}
