/** Who did best: a group's members by how far they moved the right way. */
import type { Source } from '../types';
import type { Best } from './best';
import type { IndicatorMeta } from './clause';
import { figure, type Figure } from '../figure/figure';

/** "New HIV infections, per 1,000 uninfected population"; a name that has its unit says it once. */
const named = ({ short_title, unit }: Pick<IndicatorMeta, 'short_title' | 'unit'>): string =>
	short_title.endsWith(unit) ? short_title : `${short_title}, ${unit}`;

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
		measure: `${named(indicator)}: then and now, ${best?.by === 'share' ? 'ordered by the change as a part of the first value' : 'the largest improvement first'}`,
		chart: best && { kind: 'change', model: best.model },
		none: `${country} has fewer than two values in these years, or no other member has two near them: there is nothing to compare.`,
		filename: `${indicator.id}-improvement-${group}`,
		file: best ? `api/indicators/${encodeURIComponent(indicator.id)}.csv` : '',
		sources: [source],
		notes:
			best && best.without.length > 0 ? [`Without a value near both years: ${best.without.join(', ')}.`] : []
	});
