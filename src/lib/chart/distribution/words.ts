/** What a distribution says: names with values, medians, ends, and what has no place. */
import { formatNumber } from '../../format/number';
import type { Scale } from '../scale';
import { offLogText, symmetricText } from '../scale-words';
import { shortValue, valueText } from '../text';
import type { DistributionModel, DistributionRow } from './model';

type Median = NonNullable<DistributionModel['medians']>[number];

export const nameText = ({ label, value }: DistributionRow, model: DistributionModel): string =>
	`${label} ${shortValue(value, model)}`;

/** "SADC median 12.1 % (of 16)". */
export const medianText = ({ label, value, of }: Median, model: DistributionModel): string =>
	`${label} median ${shortValue(value, model)} (of ${of})`;

/** One economy with its place: "18.5 %, 2023, estimate; place 3 of 170 from the highest". Equal values share a place. */
export function spokenRow(row: DistributionRow, model: DistributionModel): string {
	const rows = model.rows.filter(({ value }) => Number.isFinite(value));
	const place = rows.filter(({ value }) => value > row.value).length + 1;
	const nature = row.nature && row.nature !== 'actual' ? `, ${row.nature}` : '';
	return `${valueText(row.value, model)}, ${row.year}${nature}; place ${place} of ${rows.length} from the highest`;
}

/** What the axis has no place for, or how it is divided and who is below zero: of a layout. */
export const axisText = (
	{ scale, offLog, dots }: { scale: Scale; offLog: DistributionRow[]; dots: { row: DistributionRow }[] },
	model: DistributionModel
): string =>
	[
		offLogText(offLog),
		symmetricText(
			scale,
			model,
			dots.flatMap(({ row }) => (row.value < 0 ? [row] : []))
		)
	]
		.filter(Boolean)
		.join(' ');

/** "Values of 2023; 12 of 170 are of 2015 to 2021." */
export function yearsText({ rows, year }: DistributionModel): string {
	const other = rows.filter((row) => row.year !== year).map((row) => row.year);
	const many = `${formatNumber(rows.length)} ${rows.length === 1 ? 'economy' : 'economies'}`;
	if (other.length === 0) return `${many}, ${year}.`;
	const [first, last] = [Math.min(...other), Math.max(...other)];
	const span = first === last ? String(first) : `${first} to ${last}`;
	return `${many}, ${year}; ${other.length} ${other.length === 1 ? 'value is' : 'values are'} of ${span}.`;
}

/** What is marked, medians and both ends. */
export function describeDistribution(model: DistributionModel): string {
	const rows = model.rows.filter(({ value }) => Number.isFinite(value)).sort((a, b) => b.value - a.value);
	const marked = rows.filter(({ focus, slot }) => focus || slot !== undefined);
	const [top, bottom] = [rows[0], rows.at(-1)];
	return [
		...marked.map((row) => `${row.label}: ${spokenRow(row, model)}.`),
		...(model.medians ?? []).map((one) => `${medianText(one, model)}.`),
		top && bottom ? `From ${nameText(bottom, model)} to ${nameText(top, model)}.` : '',
		yearsText(model)
	]
		.filter(Boolean)
		.join(' ');
}
