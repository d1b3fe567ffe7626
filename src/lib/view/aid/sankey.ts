/** The flow diagrams of the page: from donors to grants and loans, and from creditors to the kinds of debt. */
import { partyFirst } from '../../words/en/in-sentence';
import { sum } from 'd3-array';
import type { Flow, FlowEnd, FlowModel } from '../../chart/flow/model';
import { asPercent } from '../../format/percent';
import { REAL_DOLLARS } from './donors';
import type { AidFlows, Owed } from '../../source/flows/aid';
import { nameOf } from './names';
import { dollars } from '../../format/money';

const GRANTS: FlowEnd = { id: 'grants', label: 'Grants', tone: 1 };
const LOANS: FlowEnd = { id: 'loans', label: 'Cheap loans', tone: 2 };
const TAKEN_BACK = { id: 'taken-back', label: 'Grants taken back' };
const PAID = { id: 'paid', label: 'Paid on cheap loans' };

/**
 * What donors gave as grants and as concessional loans in some years, and what went back to them: grants of a year
 * below zero, and principal and interest on such loans. The sum of all is what stayed.
 */
export function donorFlows(flows: AidFlows, from: number, to: number): FlowModel {
	const sums = new Map<string, Flow>();
	const add = (id: string, end: Flow['to'], value: number) => {
		const key = `${id} ${end.id}`;
		const one = sums.get(key) ?? { from: { id, label: nameOf(flows.parties, id) }, to: end, value: 0 };
		one.value += value;
		sums.set(key, one);
	};
	for (const { id, year, grants, loans } of flows.given) {
		if (year < from || year > to) continue;
		if (grants !== null && grants !== 0) add(id, grants > 0 ? GRANTS : TAKEN_BACK, grants);
		if (loans !== null && loans !== 0) add(id, LOANS, loans);
	}
	for (const { id, year, value } of flows.paidBack)
		if (year >= from && year <= to && value !== 0) add(id, PAID, value);
	return {
		...REAL_DOLLARS,
		flows: [...sums.values()],
		fromHeading: 'Donor',
		toHeading: 'Given as',
		fromMany: 'donors',
		backHeading: 'Went the other way: grants taken back, principal and interest paid on cheap loans',
		sentWord: 'Came in',
		backWord: 'went back'
	};
}

export function donorFlowFinding(model: FlowModel, economy: string, from: number, to: number): string {
	const as = (id: string) =>
		sum(
			model.flows.filter((flow) => flow.to.id === id),
			({ value }) => value
		);
	const grants = as('grants');
	const loans = as('loans');
	const back = -(as('taken-back') + as('paid'));
	if (grants + loans <= 0)
		return back > 0
			? `No grants or cheap loans to ${economy} are in the open tables from ${from} to ${to}; ${dollars(back)} went back`
			: `No grants or cheap loans to ${economy} are in the open tables from ${from} to ${to}`;
	if (back > grants + loans)
		return `From ${from} to ${to} more went back from ${economy} to its donors (${dollars(back)}) than came in (${dollars(grants + loans)})`;
	const returned = back > 0 ? `; ${dollars(back).replace(/.US dollars$/, '')} went back` : '';
	return `${economy}, ${from}-${to}: ${asPercent(grants / (grants + loans))} of ${dollars(grants + loans)} came as grants${returned}`;
}

const TERMS: Record<string, string> = {
	multilateral: 'Multilateral lenders',
	bilateral: 'Other governments',
	bonds: 'Bond holders',
	banks: 'Commercial banks',
	'other private': 'Other private lenders'
};
export const termsName = (terms: string): string => TERMS[terms] ?? terms;
const NOW_DOLLARS = { unit: 'US dollars, current prices', unitKind: 'usd', decimals: 0 } as const;

/** The last year of debt within the years chosen. */
export function debtYear(owed: readonly Owed[], to: number | null): number | null {
	const years = owed.map(({ year }) => year).filter((year) => year <= (to ?? Infinity));
	return years.length === 0 ? null : Math.max(...years);
}

/** What is owed to each creditor at the end of a year, by kind of creditor. */
export function creditorFlows(flows: AidFlows, year: number): FlowModel {
	return {
		...NOW_DOLLARS,
		flows: flows.owed
			.filter((row) => row.year === year && row.value !== 0)
			.map(({ id, terms, value }) => ({
				from: { id, label: nameOf(flows.parties, id) },
				to: { id: terms, label: termsName(terms) },
				value
			})),
		fromHeading: 'Creditor',
		toHeading: 'Kind of creditor',
		fromMany: 'creditors',
		backHeading: 'Below zero',
		sentWord: 'Owed in all',
		backWord: 'below zero'
	};
}

export function creditorFinding(model: FlowModel, economy: string, year: number): string {
	const sorted = [...model.flows].sort((a, b) => b.value - a.value);
	const total = sum(sorted, ({ value }) => value);
	const first = sorted[0];
	if (!first || total <= 0)
		return `No long-term public debt abroad of ${economy} in the open tables for ${year}`;
	return `${partyFirst(first.from.label)} holds ${asPercent(first.value / total)} of the ${dollars(total)} that the public sector of ${economy} owed abroad, long-term, at the end of ${year}`;
}
