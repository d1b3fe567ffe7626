/** What a map says: its classes and their rule, one economy, its ends, and what a line on it is not. */
import { formatNumber } from '../../format/number';
import { shortValue, valueText } from '../text';
import { classesOf, rowsInView, rowsLeft, type Classes, type MapClass } from './classes';
import type { MapModel, MapRow } from './model';

export const BORDERS =
	'Borders and names on the map imply no position on the status of any territory. Shapes: Natural Earth, public domain.';

export const NO_DATA = 'No data';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "10 to 20 %": every class has both its ends, with no more decimals than they have. */
export function classText({ from, to }: MapClass, model: MapModel): string {
	if (from === to) return boundText(from, model);
	return `${bare(boundText(from, model))} to ${boundText(to, model)}`;
}

/** A bound with the decimals that it has, as far as the measure's own. */
function boundText(value: number, model: MapModel): string {
	const decimals = Array.from({ length: model.decimals + 1 }, (_, i) => i).find(
		(some) => Math.abs(Number(value.toFixed(some)) - value) < 1e-9 * Math.max(1, Math.abs(value))
	);
	return shortValue(value, { ...model, decimals: decimals ?? model.decimals });
}

const bare = (text: string): string => text.replace(/[\u00a0\s]?%$/, '');

/** How the classes were made, and which of two classes a bound itself is in. */
export function ruleText({ rule, list, step, below }: Classes, model: MapModel): string {
	if (list.length < 2) return '';
	if (rule === 'values') return 'Each value has its own colour.';
	const many = COUNTS[list.length] ?? String(list.length);
	const how = {
		quantile:
			below === null
				? `${many} classes with about as many economies in each`
				: `${many} classes with about as many economies in each on either side of ${boundText(model.middle!, model)}`,
		round: `steps of ${step === null ? '' : boundText(step, model)}`,
		given: 'classes are the same in every year'
	}[rule];
	return `${how.charAt(0).toUpperCase()}${how.slice(1)}; a value that is a bound is in the higher one.`;
}

/** "2023", or "2023, estimate": the year and nature of a row. */
export const whenText = ({ year, nature }: MapRow): string =>
	nature && nature !== 'actual' ? `${year}, ${nature}` : String(year);

/** One economy, for a panel and for a screen reader: "18.5 %, 2023, estimate". */
export const spokenRow = (row: MapRow, model: MapModel): string =>
	[valueText(row.value, model), whenText(row), row.left ? (model.left ?? 'left out').toLowerCase() : '']
		.filter(Boolean)
		.join(', ');

/** "Values of 2023; 12 are older, from 2015 on." '' when all are of the year asked for. */
export function yearsText(model: MapModel): string {
	const rows = rowsInView(model);
	const other = rows.filter(({ year }) => year !== model.year).map(({ year }) => year);
	if (other.length === 0) return '';
	const [first, last] = [Math.min(...other), Math.max(...other)];
	const span = first === last ? String(first) : `${first} to ${last}`;
	return `Values of ${model.year}; ${other.length} of ${rows.length} ${other.length === 1 ? 'is' : 'are'} of ${span}.`;
}

/** The focus, the highest and the lowest: "Lesotho 18.5 %; highest Eswatini 25.1 %, lowest Mauritius 0.3 %". */
export function endsText(model: MapModel): string {
	const rows = rowsInView(model);
	if (rows.length === 0) return '';
	const said = (value: number) => shortValue(value, model);
	const [high, low] = [
		Math.max(...rows.map(({ value }) => value)),
		Math.min(...rows.map(({ value }) => value))
	];
	const names = (value: number) => {
		const same = rows.filter((row) => row.value === value);
		return same.length > 2 ? `${same.length} economies` : same.map(({ label }) => label).join(' and ');
	};
	const focus = rows.find((row) => row.focus);
	const parts = [
		focus ? `${focus.label} ${said(focus.value)}` : '',
		high === low
			? `every value is ${said(high)}`
			: `highest ${names(high)} ${said(high)}, lowest ${names(low)} ${said(low)}`
	];
	const text = parts.filter(Boolean).join('; ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Those that are grey, in the key: "Not above 50 % (84)". */
export const leftText = ({ left = 'Left out' }: MapModel, count: number): string => `${left} (${count})`;

/** "12 places without data" as the head of their list. */
export const withoutText = (count: number): string =>
	`${NO_DATA} for ${formatNumber(count)} ${count === 1 ? 'place' : 'places'}`;

/** The whole map in words. */
export function describeMap(model: MapModel): string {
	const rows = rowsInView(model);
	const classes = classesOf(model);
	const left = rowsLeft(model).length;
	const where = model.region ? `Map of ${model.region.label}` : 'Map of the world';
	const list = classes.list.map((one) => `${classText(one, model)}: ${one.count}`).join('; ');
	return [
		`${where}, ${model.year}, ${rows.length} ${rows.length === 1 ? 'economy' : 'economies'} with a value.`,
		endsText(model),
		list ? `Economies by class: ${list}.` : '',
		left > 0 ? `${leftText(model, left)}.` : '',
		yearsText(model)
	]
		.filter(Boolean)
		.join(' ');
}
