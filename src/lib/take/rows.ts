/** Rows that say what they are: beside each value its measure, unit, publisher, vintage and licence. */
import type { Cell, Column, TableModel } from '../chart/model';
import type { Figure } from '../figure/figure';

/** The publisher's code where everything behind a figure is one indicator's file: "SH.DYN.MORT"; '' where not. */
export function indicatorOf({ file }: Figure): string {
	const [, id = ''] = /^api\/indicators\/([^/]+)\.csv$/.exec(file) ?? [];
	return decodeURIComponent(id);
}

/** Of a column of a table with several measures: its indicator, what is measured, and the unit. */
function saidOf({ id, of, measure }: Column, isOneUnit: boolean): [id: string, text: string][] {
	return [
		[`${id}_indicator`, of?.indicator ?? ''],
		[`${id}_measure`, of?.measure ?? ''],
		[`${id}_unit`, of || !isOneUnit ? (measure?.unit ?? '') : '']
	];
}

/** Of a chart whose values are all of one year, or from one origin: what its model says of them. */
function saidOfAll({ chart }: Figure): { year: string; origin: string } {
	const said = new Map<string, unknown>(Object.entries(chart?.model ?? {}));
	const year = String(said.get('year') ?? said.get('when') ?? '');
	return { year: /^\d{4}$/.test(year) ? year : '', origin: String(said.get('origin') ?? '') };
}

/**
 * The rows with columns of what is true for all of them. Columns that a figure has itself are left as they are, and
 * those with nothing to say are left out.
 */
export function saidRows(figure: Figure, rows: TableModel): TableModel {
	const units = new Set(rows.columns.flatMap(({ measure }) => (measure ? [measure.unit] : [])));
	const all = (of: (source: Figure['sources'][number]) => string) =>
		[...new Set(figure.sources.map(of).filter(Boolean))].join('; ');
	const { year, origin } = saidOfAll(figure);
	const said: [id: string, text: string][] = [
		['year', rows.columns.some(({ id }) => /year/i.test(id)) ? '' : year],
		['origin', origin],
		...rows.columns.flatMap((column) => saidOf(column, units.size < 2)),
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
