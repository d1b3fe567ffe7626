import type { Cell, TableModel } from '../model';
import { measureOf } from '../table';
import type { DistributionModel } from './model';

/** Every economy, in the order of the model; members of the group are marked where there is one. */
export function distributionTable(model: DistributionModel, caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'name', label: model.heading },
			{ id: 'value', label: 'Value', numeric: true, unit: model.unit, measure: measureOf(model) },
			{ id: 'year', label: 'Year', numeric: true },
			...(model.group ? [{ id: 'member', label: model.group }] : []),
			{ id: 'id', label: 'Code' }
		],
		rows: model.rows
			.filter(({ value }) => Number.isFinite(value))
			.map((row): Cell[] => [
				row.label,
				row.nature && row.nature !== 'actual' ? { value: row.value, mark: row.nature } : row.value,
				row.year,
				...(model.group ? [row.member ? 'member' : ''] : []),
				row.id
			])
	};
}
