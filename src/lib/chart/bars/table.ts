import type { RankModel, TableModel } from '../model';
import { measureOf } from '../table';

/** A ranking as rows. */
export function rankTable(model: RankModel, caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'name', label: 'Economy' },
			{ id: 'rank', label: 'Place', numeric: true },
			{ id: 'value', label: 'Value', numeric: true, unit: model.unit, measure: measureOf(model) },
			{ id: 'year', label: 'Year', numeric: true },
			{ id: 'id', label: 'Code' }
		],
		rows: model.rows.map((row) => [
			row.label,
			row.rank,
			row.nature && row.nature !== 'actual' ? { value: row.value, mark: row.nature } : row.value,
			row.year,
			row.id
		])
	};
}
