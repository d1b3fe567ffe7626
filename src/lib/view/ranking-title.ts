import { placeOf } from '../assess/place';
import type { RankModel } from '../chart/model';
import { english } from '../words/en';
import type { Words } from '../words/words';
import type { IndicatorMeta } from './clause';

/** "Lesotho was the second highest in the world in 2024", or that it has no value then. */
export function rankingTitle(
	{ rows, year }: RankModel,
	economy: string,
	{ direction, unit_kind, ideal }: IndicatorMeta,
	words: Words = english
): string {
	const own = rows.find(({ focus }) => focus);
	const of = rows.length;
	const tied = rows.filter(({ rank }) => rank === own?.rank).length;
	const view = { rank: own?.rank ?? of, of, members: of, year, tied };
	const place = placeOf({ view, group: 'the world' }, direction, unit_kind, ideal);
	return words.ranking({ economy, year, of, own: own ? { rank: own.rank, year: own.year, place } : null });
}
