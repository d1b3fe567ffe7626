/** Lines as a table of years by series, and as one row a value. */
import type { Cell, Column, LineModel, TableModel } from '../model';
import { measureOf } from '../table';
import { remark } from '../text';
import { yearRange } from './layout';

/** Years down, series across; newest year first. */
export function lineTable(model: LineModel, caption: string): TableModel {
	const [from, to] = yearRange(model);
	const maps = model.series.map((series) => new Map(series.points.map((point) => [point.year, point])));
	const years = [...new Set(maps.flatMap((map) => [...map.keys()]))]
		.filter((year) => year >= from && year <= to)
		.sort((a, b) => b - a);
	const columns: Column[] = [
		{ id: 'year', label: 'Year' },
		...model.series.map((series) => ({
			id: series.id,
			label: series.short ?? series.label,
			numeric: true,
			measure: measureOf(model)
		}))
	];
	const rows = years.map((year): Cell[] => [
		year,
		...maps.map((map): Cell => {
			const point = map.get(year);
			if (!point) return null;
			const mark = remark(point);
			return mark ? { value: point.value, mark } : point.value;
		})
	]);
	return { caption, columns, rows };
}

/** One row a value, with everything that is known of it: for the download. */
export function lineRows(model: LineModel, caption: string): TableModel {
	const [from, to] = yearRange(model);
	const columns = ['id', 'name', 'year', 'value', 'low', 'high', 'nature', 'measured', 'unit', 'origin'];
	const rows = model.series.flatMap((series) =>
		series.points
			.filter((point) => point.year >= from && point.year <= to)
			.map((point): Cell[] => [
				series.id,
				series.label,
				point.year,
				point.value,
				point.low ?? null,
				point.high ?? null,
				point.nature,
				point.measured ?? point.year,
				model.unit,
				point.origin
			])
	);
	return { caption, columns: columns.map((id) => ({ id, label: id })), rows };
}
