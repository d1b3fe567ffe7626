/** The years that a title speaks of: those that the chart draws. */
import type { Chart } from '../../chart/kind';
import { inWindow, isPast } from '../../series/window';
import type { Basis } from './basis';

/** Years with a value that has happened; of lines those on their axis. @param chart null: none is drawn */
export function drawnYears({ measures, places, state }: Basis, chart: Chart | null): number[] {
	const points =
		chart?.kind === 'line'
			? inWindow(
					chart.model.series.flatMap((series) => series.points),
					chart.model
				)
			: inWindow(
					places.flatMap((place) => measures.flatMap((one) => one.of(place))),
					state
				);
	return points.filter(isPast).map(({ year }) => year);
}

/** Behind what is measured: ", 1990 to 2024", of one year " in 2024", '' without any. */
export function spanWords(years: readonly number[]): string {
	if (years.length === 0) return '';
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? ` in ${first}` : `, ${first} to ${last}`;
}
