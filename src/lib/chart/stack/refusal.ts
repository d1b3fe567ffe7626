/** Why a stack would mislead: a part below zero lies behind the others, and the top is no longer the total. */
import { shortValue } from '../text';
import type { StackModel } from './model';

export interface Refusal {
	/** The first part below zero, its year and value. */
	part: string;
	year: number;
	value: number;
	/** How many more values are below zero. */
	more: number;
	/** The total of that year, parts below zero counted as they are. */
	total: number;
}

/** The first value below zero by year, null when parts can stand on each other. */
export function refusalOf(model: StackModel): Refusal | null {
	const below = model.parts
		.flatMap(({ label, points }) =>
			points
				.filter(
					({ year, value }) =>
						value < 0 && year >= (model.from ?? -Infinity) && year <= (model.to ?? Infinity)
				)
				.map(({ year, value }) => ({ part: label, year, value }))
		)
		.sort((a, b) => a.year - b.year || a.value - b.value);
	const [first] = below;
	if (!first) return null;
	const total = model.parts
		.flatMap(({ points }) => points.filter(({ year }) => year === first.year))
		.reduce((sum, { value }) => sum + value, 0);
	return { ...first, more: below.length - 1, total };
}

/** The refusal as a sentence, with the kinds that show the same truly; '' when there is none. */
export function refusalText(model: StackModel): string {
	const refusal = refusalOf(model);
	if (!refusal) return '';
	const { part, year, value, more, total } = refusal;
	const said = `${part} is below zero in ${year} (${shortValue(value, model)})${more > 0 ? `, and so are ${more} more values` : ''}`;
	return `Not stacked: ${said}, and a stack has no place for that. The parts of ${year} are ${shortValue(total, model)} together. Lines, or bars beside each other, show them as they are.`;
}
