import type { TableModel } from '../model';
import { measureOf } from '../table';
import type { FlowModel } from './model';
import { sumOf } from './sides';

/** Every amount as a row, with its sign, and the sum of all. */
export function flowTable(model: FlowModel, caption: string): TableModel {
	const rows = [...model.flows]
		.filter(({ value }) => value !== 0)
		.sort((a, b) => b.value - a.value || a.from.id.localeCompare(b.from.id));
	return {
		caption,
		columns: [
			{ id: 'from', label: model.fromHeading },
			{ id: 'to', label: model.toHeading },
			{ id: 'value', label: 'Amount', numeric: true, unit: model.unit, measure: measureOf(model) }
		],
		rows: [...rows.map(({ from, to, value }) => [from.label, to.label, value]), ['All', 'Sum', sumOf(rows)]]
	};
}
