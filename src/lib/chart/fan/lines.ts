/** A fan as lines over the years of the economy that asks: a history of 1973 begins where today is. */
import { computedPoints } from '../../series/point';
import type { LineModel, Series } from '../model';
import type { FanHistory, FanModel } from './model';

/** The middle of all histories, which carries the band of their tenths. */
export const MIDDLE = 'middle';

export const historyLabel = ({ label, start }: FanHistory): string => `${label} from ${start}`;

/** The year in which the histories begin. */
export const startOf = ({ own, target, fan }: FanModel): number =>
	own.points.at(-1)?.year ?? target.year - (fan.at(-1)?.after ?? 0);

export function fanLines(model: FanModel): LineModel {
	const { own, fan, histories, target, unit, unitKind, decimals } = model;
	const start = startOf(model);
	const middle: Series = {
		id: MIDDLE,
		label: 'Half of all of them',
		short: 'Half of them',
		role: 'context',
		bands: true,
		points: fan.map(({ after, low, middle, high }) => ({
			...computedPoints([[start + after, middle]])[0]!,
			low,
			high
		}))
	};
	const named = histories.map((one, i): Series => ({
		id: one.id,
		label: historyLabel(one),
		role: 'comparator',
		slot: Math.min(i, 4) as 0 | 1 | 2 | 3 | 4,
		points: computedPoints(
			one.values.flatMap((value, t): [number, number][] => (value === null ? [] : [[start + t, value]]))
		)
	}));
	return {
		series: [{ ...own, role: 'focus' }, middle, ...named],
		unit,
		unitKind,
		decimals,
		to: target.year,
		target: { value: target.value, label: target.label },
		marker: { year: start, label: `standing there: ${start}` }
	};
}
