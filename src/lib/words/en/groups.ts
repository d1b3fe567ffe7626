import { formatNumber, NBSP } from '../../format/number';
import { formatValue } from '../../format/value';
import type { Aggregate } from '../../types';
import type { Claim, DisputeFact, GroupFact } from '../words';

const AGGREGATES: Record<Aggregate, string> = { median: 'median', sum: 'total', 'mean-population': 'mean' };

export const aggregate = (one: Aggregate): string => AGGREGATES[one];

/** "SADC: median of its members of each year, 14 to 16 of up to 16 with data of that year or the two before." */
export function group(fact: GroupFact): string {
	if (fact.kind === 'total')
		return `${fact.group}: ${formatValue(fact.value, fact.unit)} in ${fact.year}, the total of its members; not drawn, for it would flatten the line.`;
	const { least, most, members } = fact;
	const count = least === most ? `${most}` : `${least} to ${most}`;
	return `${fact.group}: ${aggregate(fact.aggregate)} of its members of each year, ${count} of up to ${members} with data of that year or the two before.${broken(fact)}`;
}

/** More years than that are counted and not named. */
const MOST_YEARS = 3;

/** " The line is broken in 1995, where more than a quarter of those with data change." */
function broken({ restarts, aggregate }: Extract<GroupFact, { kind: 'members' }>): string {
	const [first] = restarts;
	if (first === undefined) return '';
	const when =
		restarts.length > MOST_YEARS
			? `${restarts.length} times since ${first}`
			: `in ${restarts.slice(0, -1).join(', ')}${restarts.length > 1 ? ' and ' : ''}${restarts.at(-1)}`;
	const change =
		aggregate === 'mean-population'
			? 'the members with data change by more than a quarter of their people'
			: 'more than a quarter of the members with data change';
	return ` The line is broken ${when}, where ${change}.`;
}

/**
 * "For 2024, UNCTAD −42.2 million US dollars; World Bank −12.6 million US dollars: 70 % apart." Of shares: "2.7 percentage points apart." Two series of one
 * publisher are told apart by their codes.
 */
export function dispute({ year, unit, claims: [a, b], difference }: DisputeFact): string {
	const isOne = a.publisher === b.publisher;
	const says = ({ publisher, value, indicator }: Claim) =>
		`${publisher} ${formatValue(value, unit)}${isOne ? ` (${indicator})` : ''}`;
	const apart = difference > 1 ? 'with opposite signs' : apartBy(a.value - b.value, difference, unit);
	return `For ${year}, ${says(a)}; ${says(b)}: ${apart}.`;
}

/** Of shares in percentage points, for a percentage of percentages misleads; of all others as a part of the larger. */
function apartBy(
	gap: number,
	difference: number,
	{ unit_kind: kind, decimals }: DisputeFact['unit']
): string {
	if (kind !== 'share' && kind !== 'percent') return `${formatNumber(difference * 100, 0)} % apart`;
	const points = formatNumber(Math.abs(gap), Math.max(1, decimals));
	return `${points}${NBSP}percentage ${points === '1.0' ? 'point' : 'points'} apart`;
}

/** "South Africa had 3.06 in 2024, Eswatini 4.15 in 2023"; a year is said when it is another one than that before. */
export function besideCountries(named: readonly { name: string; value: string; year: number }[]): string {
	return named
		.map(({ name, value, year }, i) => {
			const when = year === named[i - 1]?.year ? '' : ` in ${year}`;
			return `${name}${i === 0 ? ' had' : ''} ${value}${when}`;
		})
		.join(', ');
}
