/** A change that no single odd year makes. */
import { median } from '../series/stats';
import type { Point } from '../series/point';
import type { Trend, TrendStatus, YearValue } from './trend';

export interface SteadyChange {
	status: TrendStatus;
	/** A value that was published: the middle one of the three round the first year of the trend; null without a change. */
	from: YearValue | null;
	/** The middle one of the last three values. */
	to: YearValue | null;
	/** The newest value. */
	latest: YearValue | null;
}

/** Of fewer values, three round each end would be the same ones. */
const FEWEST = 5;

/**
 * A trend between the middles of three values at either end, so that neither a first nor a last year that stands alone
 * makes it: a jump in the newest value counts once a second one bears it out. No change where the middles went the
 * other way, or where there are fewer than five values.
 * @param points past points in order of year, up to the trend's last
 */
export function steadied(
	trend: Pick<Trend, 'status' | 'from' | 'to'>,
	points: readonly Point[]
): SteadyChange {
	const none = (status: TrendStatus): SteadyChange => ({ status, from: null, to: null, latest: null });
	const { status, from, to } = trend;
	if ((status !== 'better' && status !== 'worse') || !from || !to)
		return none(status === 'too-little-data' ? status : 'flat');
	const at = points.findIndex(({ year }) => year === from.year);
	if (at < 0 || points.length < FEWEST) return none('flat');
	const start = middle(points.slice(Math.max(0, at - 1), at + 2), from);
	const end = middle(points.slice(-3), to);
	const isSameWay = Math.sign(end.value - start.value) === Math.sign(to.value - from.value);
	return isSameWay && end.year > start.year ? { status, from: start, to: end, latest: to } : none('flat');
}

/** The point of the middle value; of two, the one asked for. */
function middle(points: readonly Point[], own: YearValue): YearValue {
	if (points.length < 3) return own;
	const value = median(points.map((point) => point.value));
	const found = points.find((point) => point.value === value);
	return found ? { year: found.year, value: found.value } : own;
}
