/** Rows that say what they are: beside each value its measure, unit, publisher, vintage and licence. */
import type { Cell, Column, TableModel } from '../chart/model';
import type { Figure } from '../figure/figure';

/** The publisher's code where everything behind a figure is one indicator's file: "SH.DYN.MORT"; '' where not. */
export function indicatorOf({ file }: Figure): string {
	const [, id = ''] = /^api\/indicators\/([^/]+)\.csv$/.exec(file) ?? [];
	return decodeURIComponent(id);
}

/**
 * The rows with columns of what is true for all of them. Columns that a figure has itself are left as they are, and
 * those with nothing to say are left out.
 */
export function saidRows(figure: Figure, rows: TableModel): TableModel {
	const units = new Set(rows.columns.flatMap(({ measure }) => (measure ? [measure.unit] : [])));
	const all = (of: (source: Figure['sources'][number]) => string) =>
		[...new Set(figure.sources.map(of).filter(Boolean))].join('; ');
	const said: [id: string, text: string][] = [
		['focus', figure.economy],
		['indicator', indicatorOf(figure)],
		['measure', figure.measure],
		['unit', units.size === 1 ? [...units][0]! : ''],
		['publisher', all(({ publisher }) => publisher)],
		['dataset', all(({ dataset }) => dataset)],
		['vintage', all(({ vintage }) => vintage)],
		[
			'licence',
			all(({ licence, non_commercial }) =>
				non_commercial ? `${licence} (non-commercial use only)` : licence
			)
		]
	];
	const own = new Set(rows.columns.map(({ id }) => id));
	const added = said.filter(([id, text]) => text !== '' && !own.has(id));
	return {
		caption: rows.caption,
		columns: [...rows.columns, ...added.map(([id]): Column => ({ id, label: id }))],
		rows: rows.rows.map((row): Cell[] => [...row, ...added.map(([, text]) => text)])
	};
}
