import type { CoverageModel, TableModel } from '../model';

/** A coverage map as rows, one a clause and year that has anything. */
export function coverageTable(model: CoverageModel, caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'name', label: model.rowHeading },
			{ id: 'year', label: 'Year', numeric: true },
			{ id: 'count', label: model.counted, numeric: true }
		],
		rows: model.rows.flatMap((row) =>
			model.years.flatMap((year, i) => (row.counts[i] ? [[row.label, year, row.counts[i]]] : []))
		)
	};
}
