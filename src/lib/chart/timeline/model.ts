/** Steps on the years of a series: a line, and under it a dot for each year in which something happened. Plain data. */
import type { Point } from '../../series/point';
import type { Measure } from '../model';

export interface TimelineStep {
	id: string;
	label: string;
	/** What happened; '' where nothing is known of it. */
	text: string;
	/** First to last. */
	years: number[];
}

export interface TimelineModel extends Measure {
	/** What the line is: "Exports of goods". */
	what: string;
	from: number;
	to: number;
	/** Within those years. */
	points: Point[];
	steps: TimelineStep[];
}
