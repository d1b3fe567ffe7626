/** What a stack says: the parts of one year, their total, and what is missing. */
import { formatNumber, NBSP } from '../../format/number';
import { shortValue } from '../text';
import type { Layer, StackLayout } from './layout';
import type { StackModel } from './model';
import { refusalText } from './refusal';
import { stackLayout } from './layout';

/** A layer's value in a year, with its share of the total: "1.2 billion (24 %)"; "no value". */
export function layerText(layer: Layer, year: number, { sums }: StackLayout, model: StackModel): string {
	const value = layer.values.get(year);
	if (value === undefined) return 'no value';
	const sum = sums.get(year) ?? 0;
	const share = sum > 0 ? `${formatNumber((100 * value) / sum, 0)}${NBSP}%` : '';
	return model.share
		? share || shortValue(value, model)
		: shortValue(value, model) + (share && ` (${share})`);
}

/** The total of a year: the publisher's where there is one. */
export function totalText(year: number, { sums }: StackLayout, model: StackModel): string {
	const given = model.total?.points.find((point) => point.year === year);
	return shortValue(given?.value ?? sums.get(year) ?? 0, model);
}

export const totalLabel = ({ total }: StackModel): string => total?.label ?? 'Together';

/** All parts of one year, from the top down as they stand, for a screen reader. */
export const spokenYear = (year: number, layout: StackLayout, model: StackModel): string =>
	[
		`${year}: ${totalLabel(model).toLowerCase()} ${totalText(year, layout, model)}`,
		...[...layout.layers].reverse().map((layer) => `${layer.label} ${layerText(layer, year, layout, model)}`)
	].join(', ');

export const missingText = ({ missing }: StackLayout): string =>
	missing === 0
		? ''
		: `${formatNumber(missing)} ${missing === 1 ? 'value is' : 'values are'} missing and ${missing === 1 ? 'has' : 'have'} no thickness; totals are of what is known.`;

/** First and last year in words; a refused stack says why. */
export function describeStack(model: StackModel): string {
	const refused = refusalText(model);
	if (refused) return refused;
	const layout = stackLayout(model);
	const ends = [...new Set([layout.years[0], layout.years.at(-1)])].filter((year) => year !== undefined);
	return [...ends.map((year) => `${spokenYear(year, layout, model)}.`), missingText(layout)]
		.filter(Boolean)
		.join(' ');
}
