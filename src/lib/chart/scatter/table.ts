import type { Cell, Column, TableModel } from '../model';
import { measureOf } from '../table';
import type { ScatterAxis, ScatterModel } from './model';

const column = (id: string, axis: Omit<ScatterAxis, 'scale'>): Column => ({
	id,
	label: axis.label,
	numeric: true,
	unit: axis.unit,
	measure: measureOf(axis),
	of: { measure: axis.label, ...(axis.indicator === undefined ? {} : { indicator: axis.indicator }) }
});

/** Every economy with both values, in the order of the model. */
export function scatterTable(model: ScatterModel, caption: string): TableModel {
	const { size, groups } = model;
	const names = new Map(groups?.map(({ id, label }) => [id, label]));
	return {
		caption,
		columns: [
			{ id: 'name', label: model.heading },
			column('x', model.x),
			{ id: 'x_year', label: 'Year', numeric: true },
			column('y', model.y),
			{ id: 'y_year', label: 'Year', numeric: true },
			...(size ? [column('size', size)] : []),
			...(groups ? [{ id: 'group', label: 'Group' }] : []),
			{ id: 'id', label: 'Code' }
		],
		rows: model.dots.map((dot): Cell[] => [
			dot.label,
			dot.x,
			dot.xYear,
			dot.nature && dot.nature !== 'actual' ? { value: dot.y, mark: dot.nature } : dot.y,
			dot.yYear,
			...(size ? [dot.size ?? null] : []),
			...(groups ? [names.get(dot.group ?? '') ?? null] : []),
			dot.id
		])
	};
}

/** One row a year where there are trails. */
export function scatterRows(model: ScatterModel, caption: string): TableModel {
	if (model.dots.every(({ trail }) => !trail?.length)) return scatterTable(model, caption);
	const columns = [
		{ id: 'name', label: model.heading },
		{ id: 'year', label: 'Year', numeric: true },
		column('x', model.x),
		column('y', model.y),
		{ id: 'id', label: 'Code' }
	];
	const rows = model.dots.flatMap((dot) =>
		[...(dot.trail ?? []), { year: Math.max(dot.xYear, dot.yYear), x: dot.x, y: dot.y }].map(
			({ year, x, y }): Cell[] => [dot.label, year, x, y, dot.id]
		)
	);
	return { caption, columns, rows };
}
