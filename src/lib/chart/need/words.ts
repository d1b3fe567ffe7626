/** What a matrix of need says. */
import { needLayout } from './layout';
import type { NeedModel } from './model';

/** Every cell that holds anything: its row, its column, and the things in it. */
export const describeNeed = (model: NeedModel): string =>
	needLayout(model)
		.flatMap(({ row, cells }) =>
			cells
				.filter(({ items }) => items.length > 0)
				.map(
					({ column, items }) =>
						`${row.label}, ${column.label.toLowerCase()}: ${items.map(({ label }) => label).join(', ')}.`
				)
		)
		.join(' ');
