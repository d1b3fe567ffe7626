import type { TableModel } from '../model';
import { wordOf, type HeatModel } from './model';

/** A row a row of the map, each column's status in words. */
export const heatTable = (model: HeatModel, caption: string): TableModel => ({
	caption,
	columns: [
		{ id: 'name', label: model.headings.row },
		{ id: 'score', label: model.headings.score },
		...model.columns.map(({ id, label }) => ({ id, label: `${id} ${label}` }))
	],
	rows: model.rows.map(({ label, score, cells }) => [
		label,
		score,
		...model.columns.map((_, i) => wordOf(model, cells[i]))
	])
});

/** A row a cell: for the download. */
export const heatLongRows = (model: HeatModel, caption: string): TableModel => ({
	caption,
	columns: [
		{ id: 'id', label: 'Code' },
		{ id: 'name', label: model.headings.row },
		{ id: model.headings.column.toLowerCase(), label: model.headings.column },
		{ id: 'label', label: 'Label' },
		{ id: model.headings.cell.toLowerCase(), label: model.headings.cell }
	],
	rows: model.rows.flatMap((row) =>
		model.columns.map(({ id, label }, i) => [row.id, row.label, id, label, wordOf(model, row.cells[i])])
	)
});
