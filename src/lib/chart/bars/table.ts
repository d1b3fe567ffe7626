import type { Cell, RankModel, TableModel } from '../model';
import { measuredColumns } from '../table';
import { isRanked, type BarsModel } from './model';
import { rankBars } from './rank';

/** Bars as rows: all of them, with place, year and code where they are ranked. */
export function barsTable(model: BarsModel, caption: string): TableModel {
	const ranked = isRanked(model);
	return {
		caption,
		columns: [
			{ id: 'name', label: model.heading },
			...(model.alsoHeading ? [{ id: 'also', label: model.alsoHeading }] : []),
			...(ranked ? [{ id: 'rank', label: 'Place', numeric: true }] : []),
			...measuredColumns(model.columns, model),
			...(model.year === undefined ? [] : [{ id: 'year', label: 'Year', numeric: true }]),
			...(ranked ? [{ id: 'id', label: 'Code' }] : [])
		],
		rows: model.rows.map((row): Cell[] => [
			row.label,
			...(model.alsoHeading ? [row.also ?? ''] : []),
			...(ranked ? [row.rank ?? null] : []),
			...model.columns.map((_, i): Cell => {
				const value = row.values[i] ?? null;
				return row.nature && row.nature !== 'actual' ? { value, mark: row.nature } : value;
			}),
			...(model.year === undefined ? [] : [row.year ?? null]),
			...(ranked ? [row.id] : [])
		])
	};
}

/** A ranking as rows. */
export const rankTable = (model: RankModel, caption: string): TableModel =>
	barsTable(rankBars(model), caption);
