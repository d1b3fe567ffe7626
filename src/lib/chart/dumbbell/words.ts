/** What two years on one axis say. */
import { symmetricText } from '../scale-words';
import { describeSlope, spokenRow } from '../slope/words';
import { shortValue } from '../text';
import { isCut, type DumbbellLayout, type PlacedDumbbell } from './layout';
import type { DumbbellModel } from './model';

export { describeSlope as describeDumbbell, spokenRow };

/** The number at one end, and its year where rows differ in it: "72.1", "72.1 (2021)". */
export const endText = (
	{ row }: PlacedDumbbell,
	end: 'from' | 'to',
	model: DumbbellModel,
	{ years }: DumbbellLayout
): string => `${shortValue(row[end].value, model)}${years[end] === null ? ` (${row[end].year})` : ''}`;

/** What the two dots are: "2000", or "then" where rows differ in their years. */
export const keyTexts = ({ years }: DumbbellLayout): { from: string; to: string } => ({
	from: years.from === null ? 'then' : String(years.from),
	to: years.to === null ? 'now' : String(years.to)
});

/** What is said of the axis; '' for one that begins at zero. */
export function axisText(model: DumbbellModel, layout: DumbbellLayout): string {
	if (model.scale === 'log') return '';
	const below = layout.rows.flatMap(({ row }) =>
		row.from.value < 0 || row.to.value < 0 ? [{ label: row.label }] : []
	);
	if (model.scale === 'symlog') return symmetricText(layout.scale, model, below);
	return layout.rows.length > 0 && isCut(layout) ? 'The axis does not begin at zero.' : '';
}
