import type { TableModel } from '../model';
import { measuredColumns } from '../table';
import type { TimelineModel } from './model';
import { stepText } from './words';

/** A row a year that has a step, and what the line was in it; steps without a date last. */
export function timelineTable(model: TimelineModel, caption: string): TableModel {
	const values = new Map(model.points.map(({ year, value }) => [year, value]));
	const dated = model.steps.flatMap((step) => step.years.map((year) => ({ year, step })));
	return {
		caption,
		columns: [
			{ id: 'step', label: 'Step' },
			{ id: 'year', label: 'Year', numeric: true },
			{ id: 'said', label: 'What happened' },
			...measuredColumns([model.what], model)
		],
		rows: [
			...dated
				.sort((a, b) => a.year - b.year)
				.map(({ year, step }) => [step.label, year, step.text, values.get(year) ?? null]),
			...model.steps
				.filter(({ years }) => years.length === 0)
				.map((step) => [step.label, null, stepText({ ...step, text: '' }), null])
		]
	};
}
