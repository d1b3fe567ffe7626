import type { Place } from '../../assess/place';
import { formatNumber, NBSP } from '../../format/number';
import { ordinal, ordinalInWords } from '../../format/ordinal';
import type { GoodDirection, RankView } from '../../types';
import type { RankingFact } from '../words';
import { numberInWords } from './number';

type Rank = Pick<RankView, 'rank' | 'of' | 'tied'>;

/**
 * "the lowest in SADC", "one of the four lowest in SADC", "the second highest in SADC", "the 5th highest of 16 in SADC",
 * "near the middle in SADC, 7th lowest of 16"
 */
export function place({
	group,
	of,
	position,
	end,
	ideal,
	isNearEnd,
	isMiddle,
	tied,
	isPercent
}: Place): string {
	const aim =
		ideal === null
			? ''
			: `${formatNumber(ideal, Number.isInteger(ideal) ? 0 : 2)}${isPercent ? `${NBSP}%` : ''}`;
	const last = end === 'nearest' ? `nearest to ${aim}` : end === 'furthest' ? `furthest from ${aim}` : end;
	const among = ideal === null ? 'of' : 'among';
	if (isMiddle) return `near the middle in ${group}, ${ordinal(position)} ${last} ${among} ${of}`;
	if (position === 1)
		return tied > 1 ? `one of the ${numberInWords(tied)} ${last} in ${group}` : `the ${last} in ${group}`;
	return isNearEnd
		? `the ${ordinalInWords(position)} ${last} in ${group}`
		: `the ${ordinal(position)} ${last} ${among} ${of} in ${group}`;
}

/** "3rd of 16 in SADC", "equal 1st of 16 in SADC", for facts and tables. */
export const rank = (one: Rank, group: string): string => placeInList(one, group);

/** "12th of 16 in SADC"; where no direction is good, "2nd highest of 16 in SADC" */
export function rankOnTile(one: Rank, group: string, direction: GoodDirection): string {
	if (direction !== 'none') return placeInList(one, group);
	const place = one.rank === 1 ? 'highest' : `${ordinal(one.rank)} highest`;
	return `${shared(one)}${place} of ${one.of} in ${group}`;
}

/** "16th of 16", "equal 1st of 16", "90th of 107 in the world" */
export const placeInList = (one: Rank, group: string | null): string =>
	`${shared(one)}${ordinal(one.rank)} of ${one.of}${group === null ? '' : ` in ${group}`}`;

/** A place that others have too is said to be shared. */
const shared = ({ tied = 1 }: Rank): string => (tied > 1 ? 'equal ' : '');

/** "Lesotho was the second highest in the world in 2024", or that it has no value then. */
export function ranking({ economy, year, of, own }: RankingFact): string {
	if (!own) return `${economy} has no value near ${year}; ${of} economies have`;
	const where = own.place ? place(own.place) : `${ordinal(own.rank)} of ${of} in the world`;
	return `${economy} was ${where} in ${own.year}`;
}
