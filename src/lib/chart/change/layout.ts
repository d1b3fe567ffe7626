/** Places "who did best": from → to of each economy on one scale. */
import { ticks } from 'd3-array';
import type { ImproverModel } from '../model';

export interface PlacedChange {
	/** Percent of the track: where it began, where it ended. */
	from: number;
	to: number;
	left: number;
	width: number;
	/** The arrow points left. */
	back: boolean;
}

/** The scale spans all values of all rows with a little room at both ends; zero is included when it is near. */
export function improverLayout(model: ImproverModel): { rows: PlacedChange[]; zero: number | null } {
	const values = model.rows.flatMap((row) => [row.from.value, row.to.value]);
	let min = Math.min(...values);
	let max = Math.max(...values);
	if (min > 0 && min < max * 0.3) min = 0;
	if (max < 0 && max > min * 0.3) max = 0;
	const [first, second] = ticks(min, max, 8);
	const room = first !== undefined && second !== undefined ? (second - first) * 0.25 : 1;
	const span = max - min + 2 * room;
	const at = (value: number): number => Math.round(((value - min + room) / span) * 1000) / 10;
	return {
		rows: model.rows.map((row) => {
			const [from, to] = [at(row.from.value), at(row.to.value)];
			return {
				from,
				to,
				left: Math.min(from, to),
				width: Math.round(Math.abs(to - from) * 10) / 10,
				back: to < from
			};
		}),
		zero: min <= 0 && max >= 0 ? at(0) : null
	};
}
