/** Who did best: a group's members by how far they moved the right way. */
import type { Source } from '../types';
import type { Best } from './best';
import type { IndicatorMeta } from './clause';
import { figure, type Figure } from '../figure/figure';

/** @param best null when there are no years to compare over */
export const bestFigure = (
	best: Best | null,
	{
		indicator,
		group,
		country,
		source
	}: { indicator: IndicatorMeta; group: string; country: string; source: Source | undefined }
): Figure =>
	figure({
		id: 'best-members',
		title: best?.title ?? '',
		measure: `${indicator.short_title}, ${indicator.unit}: then and now, the largest improvement first`,
		chart: best && { kind: 'change', model: best.model },
		none: `${country} has fewer than two values in these years, so there are no years to compare over.`,
		filename: `${indicator.id}-improvement-${group}`,
		file: best ? `api/indicators/${encodeURIComponent(indicator.id)}.csv` : '',
		sources: [source],
		notes:
			best && best.without.length > 0 ? [`Without a value near both years: ${best.without.join(', ')}.`] : []
	});
