import type { Cell, TableModel } from '../model';
import { measuredColumns } from '../table';
import { historyLabel, startOf } from './lines';
import type { FanModel } from './model';

/** Years after standing there, by the tenths and the histories named. */
export function fanTable(model: FanModel, caption: string): TableModel {
	const labels = [
		'One in ten below',
		'Half below',
		'Nine in ten below',
		...model.histories.map(historyLabel)
	];
	return {
		caption,
		columns: [{ id: 'after', label: 'Years later', numeric: true }, ...measuredColumns(labels, model)],
		rows: model.fan.map(({ after, low, middle, high }): Cell[] => [
			after,
			...[low, middle, high],
			...model.histories.map(({ values }) => values[after] ?? null)
		])
	};
}

/** One row a value, with its own year where it has one: for the download. */
export function fanRows(model: FanModel, caption: string): TableModel {
	const columns = ['id', 'name', 'years_later', 'year', 'value', 'unit', 'origin'];
	const start = startOf(model);
	const rows: Cell[][] = [
		...model.own.points.map(({ year, value, origin }): Cell[] => [
			...[model.own.id, model.own.label, year - start, year, value, model.unit, origin]
		]),
		...model.fan.flatMap(({ after, low, middle, high }) =>
			Object.entries({ 'one in ten below': low, 'half below': middle, 'nine in ten below': high }).map(
				([name, value]): Cell[] => ['fan', name, after, null, value, model.unit, 'computed']
			)
		),
		...model.histories.flatMap(({ id, label, start: from, values }) =>
			values.flatMap((value, t): Cell[][] =>
				value === null ? [] : [[id, label, t, from + t, value, model.unit, 'observed']]
			)
		),
		[
			'target',
			model.target.label,
			model.target.year - start,
			model.target.year,
			model.target.value,
			model.unit,
			'target'
		]
	];
	return { caption, columns: columns.map((id) => ({ id, label: id })), rows };
}
