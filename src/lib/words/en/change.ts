import type { Change } from '../../assess/change';
import type { Turn } from '../../assess/direction';
import { ratioOf } from '../../assess/ratio';
import { decimalsInText, formatNumber, MINUS, NBSP, NO_VALUE } from '../../format/number';
import type { UnitOf } from '../../format/unit';
import { formatValue, unitOnce } from '../../format/value';
import { OTHER, turned } from './trend';

/** "+1.2" or "−1.2"; a change that rounds to nothing is "0". */
function signed(change: number, decimals: number): string {
	const text = formatNumber(change, decimalsInText(change, decimals));
	return change > 0 && text !== NO_VALUE ? `+${text}` : text;
}

/** "−0.4 percentage points", "+1.4 years", "doubled", "×2.3", "−35 %", "+5 people" */
export function change(one: Change, unit: UnitOf): string {
	const decimals = Math.max(unit.decimals, 0);
	switch (one.kind) {
		case 'unknown':
			return NO_VALUE;
		case 'none':
			return 'no change';
		case 'points':
			return `${signed(one.change, Math.max(1, decimals))}${NBSP}percentage points`;
		case 'steps':
			return signed(one.change, decimals);
		case 'years':
			return `${signed(one.change, decimals)}${NBSP}years`;
		case 'answer':
			return `${one.from ? 'yes' : 'no'} to ${one.to ? 'yes' : 'no'}`;
		case 'ratio':
			return ratio(one.ratio);
		case 'amount':
			return `${one.change > 0 ? '+' : ''}${formatValue(one.change, unit)}`;
	}
}

function ratio(value: number): string {
	if (!Number.isFinite(value)) return NO_VALUE;
	const round = ratioOf(value);
	if ((round?.kind === 'doubled' || round?.kind === 'halved') && round.how === 'exactly') return round.kind;
	if (value > 2.05) return `×${formatNumber(value, value < 10 ? 1 : 0)}`;
	const percent = (value - 1) * 100;
	const text = formatNumber(Math.abs(percent), Math.abs(percent) < 9.5 ? 1 : 0);
	return `${percent < 0 ? MINUS : '+'}${text}${NBSP}%`;
}

/** "−12.1 percentage points since 2005", "+14.8 percentage points since 1990: rose, then fell after 2011" */
export function changeSince(one: Change, unit: UnitOf, year: number, turn: Turn | null): string {
	const since = `${change(one, unit)} since ${year}`;
	if (!turn) return since;
	return turn.kind === 'turned'
		? `${since}: ${turned(turn)}`
		: `${since}, but ${OTHER[turn.before]} since ${turn.year}`;
}

/** "between 15.9 % and 18.2 %" */
export function bounds(low: number, high: number, unit: UnitOf): string {
	return `between ${unitOnce(low, high, unit).join(' and ')}`;
}
