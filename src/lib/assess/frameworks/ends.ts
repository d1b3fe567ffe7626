/** Where a series can get no better: the ends that its unit has, and a number that it is only not to leave. */
import type { UnitOf } from '../../types';
import { isPace } from './judged';
import type { SeriesMethod } from './series-method';
import type { Verdict } from './verdict';

/** The least and the most that a value can be; null where the unit says neither. @example "index, 0 to 1" → [0, 1] */
export function endsOf({ unit, unit_kind }: UnitOf): readonly [least: number, most: number] | null {
	if (unit_kind === 'share') return [0, 100];
	const scale = unit_kind === 'index' ? /\b0\b[^;]*? to (\d+)/.exec(unit) : null;
	return scale ? [0, Number(scale[1])] : null;
}

/** Whether a series that is to rise stands at the most there is, or at its number or above it; so for a fall. */
export function isAtBest(
	{ status, latest }: Verdict,
	{ direction, target, trend }: Pick<SeriesMethod, 'direction' | 'target' | 'trend'>,
	unit: UnitOf
): boolean {
	if (!latest || !direction || trend !== 'CAGRA' || !isPace(status)) return false;
	const ends = endsOf(unit);
	const isUp = direction === 'increase' || direction === 'not decrease';
	return [ends?.[isUp ? 1 : 0], target].some(
		(best) => best != null && (isUp ? latest[1] >= best : latest[1] <= best)
	);
}
