import type { TableModel } from '../model';
import { measureOf } from '../table';
import { shareOf } from './layout';
import type { TreemapModel } from './model';

/** Every part with its share in what is above zero. */
export function treemapTable(model: TreemapModel, caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'name', label: model.heading },
			{ id: 'value', label: 'Value', numeric: true, unit: model.unit, measure: measureOf(model) },
			{
				id: 'share',
				label: 'Share',
				numeric: true,
				unit: '%',
				measure: { unit: '%', unitKind: 'share', decimals: 1 }
			},
			{ id: 'id', label: 'Code' }
		],
		rows: model.items.map((item) => [item.label, item.value, shareOf(item, model.items), item.id])
	};
}
