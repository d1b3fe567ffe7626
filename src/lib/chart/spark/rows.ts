/** A sparkline as rows: years down, newest first. */
import type { Rows } from '../kind';
import type { Cell, SparkModel, TableModel } from '../model';
import { remark } from '../text';

function sparkTable(
	{ focus, median = [], target, from = -Infinity, to = Infinity }: SparkModel,
	caption: string
): TableModel {
	const within = [focus, median].map(
		(points) =>
			new Map(points.filter(({ year }) => year >= from && year <= to).map((point) => [point.year, point]))
	);
	const years = [...new Set(within.flatMap((map) => [...map.keys()]))].sort((a, b) => b - a);
	const isCompared = median.length > 0;
	return {
		caption,
		columns: [
			{ id: 'year', label: 'Year' },
			{ id: 'value', label: 'Value', numeric: true },
			...(isCompared ? [{ id: 'median', label: 'Median', numeric: true }] : []),
			...(target === undefined ? [] : [{ id: 'target', label: 'Target', numeric: true }])
		],
		rows: years.map((year): Cell[] => [
			year,
			...within.slice(0, isCompared ? 2 : 1).map((map): Cell => {
				const point = map.get(year);
				const mark = point && remark(point);
				return point ? (mark ? { value: point.value, mark } : point.value) : null;
			}),
			...(target === undefined ? [] : [target])
		])
	};
}

export const sparkRows: Rows<SparkModel> = {
	isEmpty: ({ focus }) => focus.length === 0,
	table: sparkTable
};
