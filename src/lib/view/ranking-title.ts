import { ordinal } from '../format/ordinal';
import { rankWords } from '../assess/rank-clause';
import type { RankModel } from '../chart/model';
import type { IndicatorMeta } from './clause';

/** "Lesotho had the second highest of 204 economies in 2024", or that it has no value then. */
export function rankingTitle(model: RankModel, country: string, indicator: IndicatorMeta): string {
	const own = model.rows.find(({ focus }) => focus);
	if (!own) return `${country} has no value near ${model.year}; ${model.rows.length} economies have`;
	const words = rankWords(
		{
			view: { rank: own.rank, of: model.rows.length, members: model.rows.length, year: model.year },
			group: 'the world'
		},
		indicator.direction,
		indicator.unit_kind,
		indicator.ideal
	);
	const place = words ?? `${ordinal(own.rank)} of ${model.rows.length} in the world`;
	return `${country} was ${place} in ${own.year}`;
}
