/** What a grid of indicators says. */
import type { Series } from '../model';
import { DIRECTION_MARKS } from '../directions';
import type { MultiplesModel } from './model';

/** Each indicator with its newest value and its direction. */
export const describeMultiples = ({ cells }: MultiplesModel): string =>
	cells
		.map(({ title, value, when, status, change, rank }) => {
			const newest = `${value}${when ? ` (${when})` : ''}`;
			return `${title}: ${[newest, `${DIRECTION_MARKS[status].word} ${change}`.trim(), rank].filter(Boolean).join(', ')}.`;
		})
		.join(' ');

/** Who is drawn in any of the cells, each once: for the key. */
export const drawnIn = ({ cells }: MultiplesModel): Series[] => [
	...new Map(
		cells.flatMap(({ model }) =>
			model.series.filter(({ points }) => points.length > 0).map((series) => [series.id, series])
		)
	).values()
];
