/** Histories of others laid over today's value: their middle and tenths, the five nearest by name, and what is asked. Plain data. */
import type { Point } from '../../series/point';
import type { Measure } from '../model';

export interface FanYear {
	/** Years after standing there: 0 is the start. */
	after: number;
	/** One in ten lies below, half, nine in ten. */
	low: number;
	middle: number;
	high: number;
}

export interface FanHistory {
	id: string;
	label: string;
	/** The year in which it stood there. */
	start: number;
	/** Its value in that year and each year after, null without one. */
	values: (number | null)[];
}

export interface FanModel extends Measure {
	/** Whose question it is, with its own past; the last value is where the histories begin. */
	own: { id: string; label: string; points: Point[] };
	/** The first and last tenth and the middle of all histories. */
	fan: FanYear[];
	/** Best first, at most five. */
	histories: FanHistory[];
	target: { year: number; value: number; label: string };
}
