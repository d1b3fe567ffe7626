/** One to three numbers for each of some rows, drawn from zero to both sides, with a line at what they are held to. */
import type { Measure, TableModel } from '../../chart/model';
import { measuredColumns } from '../../chart/table';

export interface BarRow {
	id: string;
	label: string;
	/** Beside the name, smaller: "2022-2024", "came in 2019". */
	also?: string;
	/** One a column; null where there is none. */
	values: (number | null)[];
}

export interface BarModel extends Measure {
	/** Head of the first column: "Donor". */
	heading: string;
	/** What `also` is, in the table; no such column without it. */
	alsoHeading?: string;
	columns: string[];
	rows: BarRow[];
	/** "below 30 %": an upright line across all rows. */
	line?: { value: number; label: string };
}

export interface BarPlace {
	/** Per cent of the track. */
	left: number;
	width: number;
}

/** The track holds zero, every value and the line. */
export function barPlaces(model: Pick<BarModel, 'rows' | 'line'>): {
	zero: number;
	line: number | null;
	bar: (value: number) => BarPlace;
} {
	const values = model.rows.flatMap(({ values: all }) => all.filter((value) => value !== null));
	const all = [0, ...values, ...(model.line ? [model.line.value] : [])];
	const min = Math.min(...all);
	const span = Math.max(...all) - min || 1;
	const at = (value: number) => Math.round((1000 * (value - min)) / span) / 10;
	return {
		zero: at(0),
		line: model.line ? at(model.line.value) : null,
		bar: (value) => {
			const left = at(Math.min(0, value));
			return { left, width: at(Math.max(0, value)) - left };
		}
	};
}

/** The same numbers as a table. */
export function barTable(model: BarModel, caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'name', label: model.heading },
			...(model.alsoHeading ? [{ id: 'also', label: model.alsoHeading }] : []),
			...measuredColumns(model.columns, model)
		],
		rows: model.rows.map(({ label, also, values }) => [
			label,
			...(model.alsoHeading ? [also ?? ''] : []),
			...values
		])
	};
}
