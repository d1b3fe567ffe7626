import type { Cell, Column, TableModel } from '../model';
import { measureOf } from '../table';
import { remark } from '../text';
import type { StackModel } from './model';

/** Years down, parts across, newest first, with their total: all parts, also those that the drawing has as one. */
export function stackTable(model: StackModel, caption: string): TableModel {
	const maps = model.parts.map(({ points }) => new Map(points.map((point) => [point.year, point])));
	const given = new Map(model.total?.points.map(({ year, value }) => [year, value]));
	const years = [...new Set(maps.flatMap((map) => [...map.keys()]))]
		.filter((year) => year >= (model.from ?? -Infinity) && year <= (model.to ?? Infinity))
		.sort((a, b) => b - a);
	const measured = { numeric: true, measure: measureOf(model) };
	const columns: Column[] = [
		{ id: 'year', label: 'Year' },
		...model.parts.map(({ id, label }) => ({ id, label, ...measured })),
		{ id: 'total', label: model.total?.label ?? 'Together', unit: model.unit, ...measured }
	];
	const rows = years.map((year): Cell[] => {
		const cells = maps.map((map): Cell => {
			const point = map.get(year);
			if (!point || !Number.isFinite(point.value)) return null;
			const mark = remark(point);
			return mark ? { value: point.value, mark } : point.value;
		});
		const known = maps.flatMap((map) => {
			const value = map.get(year)?.value;
			return value !== undefined && Number.isFinite(value) ? [value] : [];
		});
		return [year, ...cells, given.get(year) ?? known.reduce((sum, value) => sum + value, 0)];
	});
	return { caption, columns, rows };
}

/** One row a part and year, for the download. */
export function stackRows(model: StackModel, caption: string): TableModel {
	const columns = ['id', 'name', 'year', 'value', 'nature', 'origin', 'unit'].map((id) => ({
		id,
		label: id
	}));
	const rows = model.parts.flatMap(({ id, label, points }) =>
		points
			.filter(({ value }) => Number.isFinite(value))
			.map(({ year, value, nature, origin }): Cell[] => [id, label, year, value, nature, origin, model.unit])
	);
	return { caption, columns, rows };
}
