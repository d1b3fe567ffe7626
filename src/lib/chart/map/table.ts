import type { Cell, TableModel } from '../model';
import { measureOf } from '../table';
import { classesOf, rowsInView, rowsLeft } from './classes';
import type { MapModel } from './model';
import { classText } from './words';

/** Every economy with a value, in the order of the model, with the class it is drawn in; those left out last. */
export function mapTable(model: MapModel, caption: string): TableModel {
	const classes = classesOf(model);
	return {
		caption,
		columns: [
			{ id: 'name', label: 'Economy' },
			{ id: 'value', label: 'Value', numeric: true, unit: model.unit, measure: measureOf(model) },
			{ id: 'year', label: 'Year', numeric: true },
			{ id: 'class', label: 'Class' },
			{ id: 'id', label: 'Code' }
		],
		rows: [...rowsInView(model), ...rowsLeft(model)].map((row): Cell[] => [
			row.label,
			row.nature && row.nature !== 'actual' ? { value: row.value, mark: row.nature } : row.value,
			row.year,
			row.left ? (model.left ?? 'Left out') : classText(classes.list[classes.of(row.value)]!, model),
			row.id
		])
	};
}
