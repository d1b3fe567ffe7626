/** Which clauses have data on the country that the site opens with, and in which years. */
import type { CoverageModel } from '../chart/model';
import { figure, type Figure } from '../figure/figure';

/** @param economy its name and its code */
export function coverageFigure(model: CoverageModel, economy: { name: string; iso3: string }): Figure {
	const withData = model.rows.filter(({ counts }) => counts.some((count) => count > 0)).length;
	return figure({
		id: 'coverage',
		title: `${withData} of ${model.rows.length} clauses have data on ${economy.name}`,
		measure: `How many of a clause’s indicators have a value for ${economy.name}, by clause and year`,
		chart: {
			kind: 'coverage',
			model: { ...model, rows: model.rows.map((row) => ({ ...row, href: `/priorities/${row.id}/` })) }
		},
		none: 'The policy’s clauses are not known.',
		filename: `coverage-${economy.iso3}`
	});
}
