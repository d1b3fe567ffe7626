import type { ImproverModel, TableModel } from '../model';
import { changeText, measureOf } from '../table';

/** Who did best, as rows. */
export function improverTable(model: ImproverModel, caption: string): TableModel {
	const value = { numeric: true, unit: model.unit, measure: measureOf(model) };
	return {
		caption,
		columns: [
			{ id: 'name', label: 'Economy' },
			{ id: 'from_year', label: 'From', numeric: true },
			{ id: 'from_value', label: 'Value then', ...value },
			{ id: 'to_year', label: 'To', numeric: true },
			{ id: 'to_value', label: 'Value now', ...value },
			{ id: 'change', label: 'Change', numeric: true },
			{ id: 'id', label: 'Code' }
		],
		rows: model.rows.map((row) => [
			row.label,
			row.from.year,
			row.from.value,
			row.to.year,
			row.to.value,
			{
				value: row.to.value - row.from.value,
				text: row.change ?? changeText(row.to.value - row.from.value, model)
			},
			row.id
		])
	};
}
