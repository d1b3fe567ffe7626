import type { TableModel } from '../model';
import type { NeedModel } from './model';

/** A row a thing, with what its place is read from. */
export function needTable({ headings, rows, columns, items }: NeedModel, caption: string): TableModel {
	const labels = new Map([...rows, ...columns].map(({ id, label }) => [id, label]));
	return {
		caption,
		columns: [
			{ id: 'priority', label: headings.item },
			{ id: 'need', label: headings.row },
			{ id: 'why', label: headings.why },
			{ id: 'aid', label: headings.column },
			{ id: 'purposes', label: headings.behind }
		],
		rows: items.map(({ label, row, why, column, behind }) => [
			label,
			labels.get(row) ?? row,
			why,
			labels.get(column) ?? column,
			behind
		])
	};
}
