/** The indicator of a target: the country's values, the line to be reached, the path to it, and the projection. */
import { figure, type Figure } from '../figure/figure';
import type { Detail } from './framework-detail';
import type { TargetView } from './verdicts';

export function targetFigure(
	row: TargetView['rows'][number],
	{ verdicts, model }: Detail,
	at: { framework: string; target: string; iso3: string }
): Figure {
	const { unit } = row.question.unit;
	const said = verdicts[0]?.said.sentence ?? row.label;
	return figure({
		id: `chart-${at.target.replace(/[^A-Za-z0-9]/g, '-')}`,
		title: said,
		measure: `${row.title || row.label}${unit && !row.title.includes(unit) ? ` (${unit})` : ''}`,
		chart: { kind: 'line', model },
		none: said,
		filename: `${at.framework}-${at.target}-${at.iso3}`,
		method: '/methods/#frameworks',
		file: `api/indicators/${encodeURIComponent(row.question.indicator)}.csv`
	});
}
