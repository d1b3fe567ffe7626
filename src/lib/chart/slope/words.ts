/** What two years of some economies say. */
import { changeText } from '../table';
import { shortValue } from '../text';
import { rowsOf, type SlopeLayout } from './layout';
import type { SlopeModel, SlopeRow } from './model';

/** Its value at one end, and its year where rows differ in it. */
export const endValue = (row: SlopeRow, end: 'from' | 'to', model: SlopeModel, layout: SlopeLayout): string =>
	`${shortValue(row[end].value, model)}${layout.years[end] === null ? ` (${row[end].year})` : ''}`;

/** One economy: "107.0 in 2000, 72.1 in 2023, −34.9, better". */
export const spokenRow = (row: SlopeRow, model: SlopeModel): string =>
	[
		`${shortValue(row.from.value, model)} in ${row.from.year}`,
		`${shortValue(row.to.value, model)} in ${row.to.year}`,
		row.change ?? changeText(row.to.value - row.from.value, model),
		row.better === undefined ? '' : row.better ? 'better' : 'worse'
	]
		.filter(Boolean)
		.join(', ');

export const unnamedText = ({ unnamed }: SlopeLayout): string =>
	unnamed === 0
		? ''
		: `${unnamed} more ${unnamed === 1 ? 'line has' : 'lines have'} no name here; the table has all.`;

/** Each economy with both its ends; of many, how many rose and fell. */
export function describeSlope(model: SlopeModel): string {
	const rows = rowsOf(model);
	const rose = rows.filter(({ from, to }) => to.value > from.value).length;
	const fell = rows.filter(({ from, to }) => to.value < from.value).length;
	const said = rows.filter((row) => rows.length <= 8 || row.focus || row.slot !== undefined);
	return [
		`${rows.length} economies: ${rose} rose, ${fell} fell, ${rows.length - rose - fell} stayed.`,
		...said.map((row) => `${row.label}: ${spokenRow(row, model)}.`)
	].join(' ');
}
