/** Every chart as a table: the same rows for reading and for downloading. */
import type {
	Cell,
	Column,
	CoverageModel,
	ImproverModel,
	LineModel,
	Measure,
	RankModel,
	TableModel
} from './model';
import { yearRange } from './line/layout';
import { bareValue, remark } from './text';

const measureOf = ({ unit, unitKind, decimals }: Measure): Measure => ({ unit, unitKind, decimals });

/** A column for each of some numbers in one measure, named by their labels. */
export const measuredColumns = (labels: readonly string[], measure: Measure): Column[] =>
	labels.map((label) => ({
		id: label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
		label,
		numeric: true,
		unit: measure.unit,
		measure: measureOf(measure)
	}));

/** The bare value of a cell, as CSV wants it. */
export const cellValue = (cell: Cell | undefined): string | number | null =>
	cell !== null && typeof cell === 'object' ? cell.value : (cell ?? null);

/** The cell as a reader sees it; "–" where there is nothing. */
export function cellText(cell: Cell | undefined, column: Column): string {
	if (cell !== null && typeof cell === 'object' && cell.text !== undefined) return cell.text;
	const value = cellValue(cell);
	if (value === null) return '–';
	return typeof value === 'number' && column.measure ? bareValue(value, column.measure) : String(value);
}

/** The remark on a cell ("estimate"), '' when it has none. */
export const cellMark = (cell: Cell | undefined): string =>
	cell !== null && typeof cell === 'object' ? (cell.mark ?? '') : '';

/** Years down, series across; newest year first. */
export function lineTable(model: LineModel, caption: string): TableModel {
	const [from, to] = yearRange(model);
	const maps = model.series.map((series) => new Map(series.points.map((point) => [point.year, point])));
	const years = [...new Set(maps.flatMap((map) => [...map.keys()]))]
		.filter((year) => year >= from && year <= to)
		.sort((a, b) => b - a);
	const columns: Column[] = [
		{ id: 'year', label: 'Year' },
		...model.series.map((series) => ({
			id: series.id,
			label: series.short ?? series.label,
			numeric: true,
			measure: measureOf(model)
		}))
	];
	const rows = years.map((year): Cell[] => [
		year,
		...maps.map((map): Cell => {
			const point = map.get(year);
			if (!point) return null;
			const mark = remark(point);
			return mark ? { value: point.value, mark } : point.value;
		})
	]);
	return { caption, columns, rows };
}

/** One row a value, with everything that is known of it: for the download. */
export function lineRows(model: LineModel, caption: string): TableModel {
	const [from, to] = yearRange(model);
	const columns = ['id', 'name', 'year', 'value', 'low', 'high', 'nature', 'measured', 'unit', 'origin'];
	const rows = model.series.flatMap((series) =>
		series.points
			.filter((point) => point.year >= from && point.year <= to)
			.map((point): Cell[] => [
				series.id,
				series.label,
				point.year,
				point.value,
				point.low ?? null,
				point.high ?? null,
				point.nature,
				point.measured ?? point.year,
				model.unit,
				point.origin
			])
	);
	return { caption, columns: columns.map((id) => ({ id, label: id })), rows };
}

/** A ranking as rows. */
export function rankTable(model: RankModel, caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'name', label: 'Economy' },
			{ id: 'rank', label: 'Place', numeric: true },
			{ id: 'value', label: 'Value', numeric: true, unit: model.unit, measure: measureOf(model) },
			{ id: 'year', label: 'Year', numeric: true },
			{ id: 'id', label: 'Code' }
		],
		rows: model.rows.map((row) => [
			row.label,
			row.rank,
			row.nature && row.nature !== 'actual' ? { value: row.value, mark: row.nature } : row.value,
			row.year,
			row.id
		])
	};
}

/** Who did best, as rows. */
export function improverTable(model: ImproverModel, caption: string): TableModel {
	const value = { numeric: true, unit: model.unit, measure: measureOf(model) };
	return {
		caption,
		columns: [
			{ id: 'name', label: 'Economy' },
			{ id: 'from_year', label: 'From', numeric: true },
			{ id: 'from_value', label: 'Value then', ...value },
			{ id: 'to_year', label: 'To', numeric: true },
			{ id: 'to_value', label: 'Value now', ...value },
			{ id: 'change', label: 'Change', numeric: true },
			{ id: 'id', label: 'Code' }
		],
		rows: model.rows.map((row) => [
			row.label,
			row.from.year,
			row.from.value,
			row.to.year,
			row.to.value,
			{
				value: row.to.value - row.from.value,
				text: row.change ?? changeText(row.to.value - row.from.value, model)
			},
			row.id
		])
	};
}

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

/** "+1.2", "−0.4": a difference with its sign. */
export function changeText(change: number, measure: Measure): string {
	const text = bareValue(change, { ...measure, unitKind: 'score' });
	return change > 0 ? `+${text}` : text;
}
