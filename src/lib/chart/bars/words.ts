/** What bars say: their numbers, what stands beside a row, how many are folded away or left to the table. */
import { formatNumber, NBSP } from '../../format/number';
import { shortValue } from '../text';
import { partsOf } from './fold';
import { isRanked, type BarsModel, type BarsRow } from './model';

/** Rates nearer to zero than this would be printed as zero with one decimal. */
const LEAST_RATE = 0.05;

/** A value as it stands beside its bar. */
export function numberText(value: number | null, model: BarsModel): string {
	if (value === null) return model.missing ?? 'none';
	if (model.numbers !== 'rate') return shortValue(value, model);
	if (value === 0) return `0${NBSP}%`;
	return Math.abs(value) < LEAST_RATE ? `below 0.1${NBSP}%` : `${formatNumber(value, 1)}${NBSP}%`;
}

/** "2019", "estimate", "2019, estimate": what a reader must know of a row whose year or nature is another. */
export const besideText = ({ year, nature }: BarsRow, model: BarsModel): string =>
	[year === model.year || year === undefined ? '' : year, nature && nature !== 'actual' ? nature : '']
		.filter(Boolean)
		.join(', ');

/** "37 more, places 12 to 48": what a folded stretch has. */
export function foldedText(rows: readonly BarsRow[]): string {
	const [first, last] = [rows[0]?.rank, rows.at(-1)?.rank];
	const more = `${rows.length} more`;
	return first === undefined || last === undefined ? more : `${more}, places ${first} to ${last}`;
}

export const yearsText = (year: number | undefined): string => `Year shown where it is not ${year}`;

/** What is said under a list that is not drawn whole. */
export const restText = (model: BarsModel, left: number): string =>
	model.rest ?? (left > 0 ? `${left} more ${left === 1 ? 'is' : 'are'} in the table.` : '');

/** Every row in sight with its numbers. */
export function describeBars(model: BarsModel): string {
	const ranked = isRanked(model);
	const said = (row: BarsRow) => {
		const numbers = model.columns.map((column, i) => {
			const text = numberText(row.values[i] ?? null, model);
			return model.columns.length > 1 ? `${column} ${text}` : text;
		});
		const beside = besideText(row, model);
		const name = [ranked ? `${row.rank}.` : '', row.label, row.also ? `(${row.also})` : ''];
		return `${name.filter(Boolean).join(' ')}: ${numbers.join(', ')}${beside ? ` (${beside})` : ''}`;
	};
	const parts = partsOf(model);
	const left = model.rows.length - parts.reduce((sum, { rows }) => sum + rows.length, 0);
	const list = parts
		.map(({ folded, rows }) => (folded ? foldedText(rows) : rows.map(said).join('; ')))
		.join('; ');
	return `${list}. ${restText(model, left)}`.trim();
}
