import type { Cell, TableModel } from '../model';
import { DIRECTION_MARKS } from '../directions';
import { lineRows } from '../line/table';
import type { MultiplesModel } from './model';

/** A row an indicator: its newest value, and what is said of it. */
export const multiplesTable = ({ cells }: MultiplesModel, caption: string): TableModel => ({
	caption,
	columns: [
		{ id: 'indicator', label: 'Indicator' },
		{ id: 'value', label: 'Newest value' },
		{ id: 'year', label: 'Year' },
		{ id: 'direction', label: 'Direction' },
		{ id: 'change', label: 'Change' },
		{ id: 'rank', label: 'Place' },
		{ id: 'source', label: 'Source' }
	],
	rows: cells.map(({ title, value, when, status, change, rank, source }) => [
		title,
		value,
		when,
		DIRECTION_MARKS[status].word,
		change,
		rank,
		source
	])
});

/** One row a value of every indicator: for the download. */
export function multiplesRows({ cells }: MultiplesModel, caption: string): TableModel {
	const lines = cells.map(({ id, title, source, model }) => ({
		...{ id, title, source },
		rows: lineRows(model, caption)
	}));
	return {
		caption,
		columns: [
			{ id: 'indicator', label: 'indicator' },
			{ id: 'title', label: 'title' },
			...(lines[0]?.rows.columns ?? []),
			{ id: 'source', label: 'source' }
		],
		rows: lines.flatMap(({ id, title, source, rows }) =>
			rows.rows.map((row): Cell[] => [id, title, ...row, source])
		)
	};
}
