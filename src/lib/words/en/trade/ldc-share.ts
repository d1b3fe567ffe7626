/** The least developed countries' share of world exports. */
import { inList } from '../../../format/list';
import { formatNumber } from '../../../format/number';
import { percent } from '../../../format/percent';
import type { LdcShareWords, MembersFact } from '../../trade/ldc-share';

const share = (value: number) => percent(value, 2);

function members({ members, summed, without, listOf }: MembersFact): string {
	const list = `countries on the list in ${listOf}`;
	if (without.length === 0) return `all ${members} ${list}`;
	return `${summed} of the ${members} ${list} (${inList(without)} ${without.length === 1 ? 'has' : 'have'} no value in some years)`;
}

export const ldcShare: LdcShareWords = {
	title: 'The least developed countries’ share of world exports',
	unknown: 'The least developed countries’ share of world exports is not known',
	stands: ({ year, value }) =>
		`The least developed countries had ${share(value)} of world exports of goods in ${year}`,
	came: (framework, isReached, base, due) =>
		`The least developed countries ${isReached ? 'reached' : 'missed'} ${framework}’s target for exports: ${share(base.value)} of the world’s in ${base.year}, ${share(due.value)} in ${due.year}`,
	asks: ({ factor, base, aim, deadline, newest }) =>
		`${factor === 2 ? 'double' : `${formatNumber(factor, 1)} times`} the ${share(base.value)} of ${base.year} is ${share(aim)}, due in ${deadline}; ${share(newest.value)} in ${newest.year}.`,
	noBase: (year) => `no value of ${year}, so its target is not a number here.`,
	measure: (listOf) =>
		`Share of world exports of the same countries in every year, on the list of the least developed in ${listOf}, % (current prices)`,
	unit: '% of world exports',
	labels: { goods: 'Goods', services: 'Services' },
	target: (framework, aim) => `${framework}: ${share(aim)} of goods`,
	due: (year) => `due in ${year}`,
	baseYears: 'The base years are those that the frameworks’ pages use.',
	members,
	summed: ({ goods, services }) => `Goods: ${members(goods)}. Services: ${members(services)}.`,
	sameCountries:
		'Each line sums the same countries in every year, those that have left the list since included; who joined later is not in it. Years in which fewer than nine in ten have a value are left out.',
	none: 'No year has enough members with a value.'
};
