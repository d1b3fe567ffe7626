import type { SeriesView } from '../../types';
import { observed } from './points';

const YEARS = 3;

/** Each value as the mean of itself and of those of the two years before, as many of them as there are. */
export function threeYearMeans(series: SeriesView): SeriesView {
	const points = observed(series);
	return {
		y: points.map(({ year }) => year),
		v: points.map(({ year }) => {
			const own = points.filter((point) => point.year <= year && point.year > year - YEARS);
			return own.reduce((sum, { value }) => sum + value, 0) / own.length;
		})
	};
}
