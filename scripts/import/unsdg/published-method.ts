/** A row of our table of UN SDG series as UNDP writes a method, so that the table can be made from itself again. */
import type { SdgSeriesRow } from '../../lib/sdg-series-table';
import { publishedTarget } from './methods';

const listOf = (text: string): string[] => (text === '' ? [] : text.split('; '));
const numbers = (text: string): number[] => listOf(text).map(Number);

/**
 * The JSON that sdgSeriesTable() read, '' where it had none.
 * @param scale by what our indicator multiplies the series' values
 */
export function publishedMethod(row: SdgSeriesRow, scale: number): string {
	if (row.method === '' && row.direction === '') return '';
	const unscaled = (value: number) => Number((value / scale).toPrecision(10));
	const years = listOf(row.baseline_years).map((each) => each.split(' ') as [string, string]);
	const levels = numbers(row.level_thresholds).map(unscaled);
	return JSON.stringify({
		...(row.method === '' ? {} : { trendMethodology: row.method }),
		...(row.direction === '' ? {} : { normativeDirection: row.direction }),
		...(row.target_value === ''
			? {}
			: { targetValue: publishedTarget(row.series, Number(row.target_value), scale) }),
		...(row.growth_limits === '' ? {} : { CAGRLimit: numbers(row.growth_limits) }),
		...(row.ratio_limits === '' ? {} : { CAGRRLimits: numbers(row.ratio_limits) }),
		...(row.required_growth === '' ? {} : { CAGRRequire: Number(row.required_growth) }),
		...(row.baseline_year === ''
			? {}
			: {
					baselineYear: {
						all: Number(row.baseline_year),
						...Object.fromEntries(years.map(([economy, year]) => [economy, Number(year)]))
					}
				}),
		...(levels.length === 0 ? {} : { currentLevelThresholds: levels }),
		...(row.level_names === '' ? {} : { currentLevelThresholdsName: listOf(row.level_names) })
	});
}
