/** Places things in the cells of their rows and columns. */
import type { NeedItem, NeedModel } from './model';

export interface NeedCell {
	column: NeedModel['columns'][number];
	items: NeedItem[];
	/** "High need, little aid: 3" in the marked cell where it holds anything; '' elsewhere. */
	marked: string;
	run: boolean;
}

export interface NeedRow {
	row: NeedModel['rows'][number];
	cells: NeedCell[];
}

export const needLayout = ({ rows, columns, items, marked, run }: NeedModel): NeedRow[] =>
	rows.map((row) => ({
		row,
		cells: columns.map((column) => {
			const own = items.filter((item) => item.row === row.id && item.column === column.id);
			const isMarked = marked.row === row.id && marked.column === column.id && own.length > 0;
			return {
				column,
				items: own,
				marked: isMarked ? `${marked.label}: ${own.length}` : '',
				run: run.includes(column.id)
			};
		})
	}));
