import { inList } from '../../format/list';
import { formatNumber, NBSP } from '../../format/number';
import { ordinal } from '../../format/ordinal';
import { formatValue } from '../../format/value';
import type { Aggregate } from '../../types';
import type { BestFact, Claim, DisputeFact, GroupFact } from '../words';

/**
 * "Angola improved most in SADC between 2000 and 2024; Lesotho is 8th of 16". Who did not move by much has no place of its
 * own: it shares it with all others that stood still.
 */
export function best(fact: BestFact): string {
	const { group: name, from, to, first, isStill, isNeutral, focus, only } = fact;
	const years = `between ${from} and ${to}`;
	const now = leading(fact);
	const span = only === null ? `in ${name} ${years}` : `${years} among the ${only} in ${name} with data`;
	if (isStill) return `Nothing changed ${span}${now}`;
	if (!first) return `Nobody ${isNeutral ? 'rose' : 'improved'} by much ${span}${now}`;
	const place = focus && !first.isFocus ? `; ${focus.name} ${stands(focus)}` : '';
	return `${first.name} ${isNeutral ? 'rose' : 'improved'} most ${span}${place}${now}`;
}

function stands({ isStill, isSmall, place, of }: NonNullable<BestFact['focus']>): string {
	if (isStill) return 'did not change';
	return isSmall ? 'hardly changed' : `is ${ordinal(place)} of ${of}`;
}

/** "; lowest in 2024: Comoros, DR Congo and Madagascar", "; 6 members share the highest value". */
function leading({ leads, to }: BestFact): string {
	if (!leads) return '';
	return leads.names.length > 0
		? `; ${leads.end} in ${to}: ${inList(leads.names)}`
		: `; ${leads.shared} members share the ${leads.end} value`;
}

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
