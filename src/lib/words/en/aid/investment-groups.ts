import { formatNumber, NBSP } from '../../../format/number';
import type { GroupInvestmentWords, GroupValue } from '../../aid/investment-groups';
import { members } from './members';
import { NOW } from './units';

const moved = (value: number) => (value < 0 ? 'lost' : 'gained');
const amount = (value: number) => formatNumber(Math.abs(value), Math.abs(value) < 100 ? 1 : 0);

/** "Xyz gained 12.0 US dollars of FDI per person in 2023; SADC gained 35.2". */
function perPerson(
	economy: string,
	own: { year: number; value: number } | null,
	groups: readonly GroupValue[]
): string {
	if (!own) return `Foreign investment per person in ${economy} is not known`;
	const others = groups.map(({ group, value }) => `${group} ${moved(value)} ${amount(value)}`);
	const beside = others.length > 0 ? `; ${others.join(', ')}` : '';
	return `${economy} ${moved(own.value)} ${amount(own.value)}${NBSP}US dollars of FDI per person in ${own.year}${beside}`;
}

/** A net outflow has no share in what others took in: it is said as what it is. */
function share(economy: string, year: number, groups: readonly GroupValue[]): string {
	if (groups.length === 0) return `No share of ${economy} in what a group took in can be said`;
	if (groups.every(({ value }) => value < 0))
		return `More FDI left ${economy} than came in ${year}: it took no part in what came into ${groups.map(({ group }) => group).join(' and ')}`;
	const said = groups.map(
		({ group, value }) =>
			`${formatNumber(value, Math.abs(value) < 10 ? 2 : 0)}${NBSP}% of all that came into ${group}`
	);
	return `FDI in ${economy} in ${year} was ${said.join(' and ')}`;
}

const either = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

export const investmentGroups: GroupInvestmentWords = {
	members,
	person: {
		title: perPerson,
		measure: `Inflow of foreign direct investment per person (UNCTAD), ${NOW}`,
		unit: 'US dollars per person, current prices'
	},
	share: {
		title: share,
		measure: (economy) =>
			`Inflow to ${economy} as a share of what all members of a group took in (UNCTAD), %`,
		unit: '% of what the members took in',
		notes: [
			'Groups: those that you compare with, or the landlocked countries and SADC; a share only for the years as a member. A share below zero: more was taken out of the country while the members together took in. No share where they together lost.',
			'Members that lost are in the sum with their sign, so that the shares of the others may add up to more than 100 %.'
		],
		outside: (economy, groups) => `${economy} is no member of ${either(groups)}: no share is shown.`,
		none: (economy) => `No inflow of ${economy} is known, or of the groups that it is compared with.`
	}
};
