/** All economies of one year, ranked. */
import { rankBars } from '../chart/bars/rank';
import type { RankModel } from '../chart/model';
import { figure, type Figure } from '../figure/figure';
import type { Source } from '../types';
import type { IndicatorMeta } from './clause';
import { rankingTitle } from './ranking-title';

/** @param years that a reader can ask for, newest first */
export const rankingFigure = (
	model: RankModel,
	{
		indicator,
		country,
		years,
		source
	}: { indicator: IndicatorMeta; country: string; years: readonly number[]; source: Source | null }
): Figure =>
	figure({
		id: 'ranking',
		title: rankingTitle(model, country, indicator),
		measure: `${indicator.short_title}, ${indicator.unit}. Values of ${model.year}, or the nearest within three years, whose year is then said.`,
		chart: { kind: 'bars', model: { ...rankBars(model), origin: 'observed' } },
		none: `No economy has a value near ${model.year}.`,
		filename: `${indicator.id}-ranking-${model.year}`,
		file: `api/indicators/${encodeURIComponent(indicator.id)}.csv`,
		sources: source ? [source] : [],
		choices: [
			{
				label: 'Year',
				parameter: 'year',
				value: String(model.year),
				options: years.map((year) => ({ id: String(year), label: String(year) }))
			}
		]
	});
