/** What a timeline says: the ends of its line, and each step. */
import { shortValue } from '../text';
import type { TimelineModel, TimelineStep } from './model';

export const stepText = ({ text }: TimelineStep): string => text || 'No date is known.';

/** "Exports of goods: 475 million in 2000, 1.1 billion in 2024"; '' without values. */
export function lineText(model: TimelineModel): string {
	const [first, last] = [model.points[0], model.points.at(-1)];
	if (!first || !last) return '';
	return `${model.what}: ${shortValue(first.value, model)} in ${first.year}, ${shortValue(last.value, model)} in ${last.year}`;
}

/** The line and every step. */
export const describeTimeline = (model: TimelineModel): string =>
	[lineText(model) && `${lineText(model)}.`, ...model.steps.map((step) => `${step.label}: ${stepText(step)}`)]
		.filter(Boolean)
		.join(' ');
