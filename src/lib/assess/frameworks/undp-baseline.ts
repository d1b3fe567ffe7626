import type { Point } from '../../series/point';
import { pair } from './points';
import type { TrendMethod } from './series-method';
import type { YearAndValue } from './verdict';

/** The year that all published statuses start from, whatever baseline year the series states. */
export const UNDP_BASELINE_YEAR = 2015;
const WINDOW = 3;

/**
 * The baseline as the published statuses have it: the value of 2015, else the nearest year from 2012 to 2018, of two
 * equally near the later (2016 before 2014). A value of zero is passed over, because nothing grows from zero; of ordered
 * steps zero is one.
 */
export function undpBaseline(points: readonly Point[], trend?: TrendMethod): YearAndValue | null {
	let best: Point | null = null;
	for (const point of points) {
		const distance = Math.abs(point.year - UNDP_BASELINE_YEAR);
		if (distance > WINDOW || (point.value === 0 && trend !== 'Likert')) continue;
		// Points come in order of year, so an equal distance is the later year.
		if (!best || distance <= Math.abs(best.year - UNDP_BASELINE_YEAR)) best = point;
	}
	return best ? pair(best) : null;
}
