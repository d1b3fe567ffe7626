import type { Place } from '../../assess/place';
import { formatNumber } from '../../format/number';
import { ordinal, ordinalInWords } from '../../format/ordinal';
import type { GoodDirection, RankView } from '../../types';
import type { RankingFact } from '../words';

type Rank = Pick<RankView, 'rank' | 'of'>;

/** "the lowest in SADC", "the second highest in SADC", "the 5th highest of 16 in SADC" */
export function place({ group, of, position, end, ideal, isNearEnd }: Place): string {
	const aim = ideal === null ? '' : formatNumber(ideal, Number.isInteger(ideal) ? 0 : 2);
	const last = end === 'nearest' ? `nearest to ${aim}` : end === 'furthest' ? `furthest from ${aim}` : end;
	if (position === 1) return `the ${last} in ${group}`;
	return isNearEnd
		? `the ${ordinalInWords(position)} ${last} in ${group}`
		: `the ${ordinal(position)} ${last} of ${of} in ${group}`;
}

/** "3rd of 16 in SADC", for tiles and tables. */
export const rank = ({ rank: place, of }: Rank, group: string): string =>
	`${ordinal(place)} of ${of} in ${group}`;

/** "12 of 16 in SADC" */
export const rankOnTile = ({ rank: place, of }: Rank, group: string, direction: GoodDirection): string =>
	`${place} of ${of}${direction === 'none' ? ' from the top' : ''} in ${group}`;

/** "Lesotho was the second highest in the world in 2024", or that it has no value then. */
export function ranking({ economy, year, of, own }: RankingFact): string {
	if (!own) return `${economy} has no value near ${year}; ${of} economies have`;
	const where = own.place ? place(own.place) : `${ordinal(own.rank)} of ${of} in the world`;
	return `${economy} was ${where} in ${own.year}`;
}
