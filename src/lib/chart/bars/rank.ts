import type { RankModel } from '../model';
import type { BarsModel, Shown } from './model';

/** A ranking as bars of one column. @param heading what the rows are, in the table */
export function rankBars(model: RankModel, shown?: Shown, heading = 'Economy'): BarsModel {
	return {
		...model,
		heading,
		columns: ['Value'],
		...(shown ? { shown } : {}),
		rows: model.rows.map(({ value, ...row }) => ({ ...row, values: [value] }))
	};
}
