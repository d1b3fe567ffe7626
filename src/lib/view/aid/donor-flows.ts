/** What flows from donors as grants and loans, and what flows back. */
import { sum } from 'd3-array';
import type { Flow, FlowModel } from '../../chart/flow/model';
import type { AidFlows } from '../../source/flows/aid';
import type { ReceivedWords } from '../../words/aid/received';
import { received } from '../../words/en/aid/received';
import { usd } from './measures';
import { nameOf } from './names';

/** The colour that an end always has. */
const TONES = { grants: 1, loans: 2 } as const;

/**
 * What donors gave as grants and as concessional loans in some years, and what went back to them: grants of a year
 * below zero, and principal and interest on such loans. The sum of all is what stayed.
 */
export function donorFlows(
	flows: AidFlows,
	from: number,
	to: number,
	{ unit, flows: { ends, heads } }: ReceivedWords = received
): FlowModel {
	const sums = new Map<string, Flow>();
	const add = (id: string, end: keyof typeof ends, value: number) => {
		const key = `${id} ${end}`;
		const tone = end === 'grants' || end === 'loans' ? { tone: TONES[end] } : {};
		const one = sums.get(key) ?? {
			from: { id, label: nameOf(flows.parties, id) },
			to: { id: end, label: ends[end], ...tone },
			value: 0
		};
		one.value += value;
		sums.set(key, one);
	};
	for (const { id, year, grants, loans } of flows.given) {
		if (year < from || year > to) continue;
		if (grants !== null && grants !== 0) add(id, grants > 0 ? 'grants' : 'taken-back', grants);
		if (loans !== null && loans !== 0) add(id, 'loans', loans);
	}
	for (const { id, year, value } of flows.paidBack)
		if (year >= from && year <= to && value !== 0) add(id, 'paid', value);
	return { ...usd(unit), flows: [...sums.values()], ...heads };
}

export function donorFlowFinding(
	model: FlowModel,
	economy: string,
	from: number,
	to: number,
	{ flows }: ReceivedWords = received
): string {
	const as = (id: string) =>
		sum(
			model.flows.filter((flow) => flow.to.id === id),
			({ value }) => value
		);
	const grants = as('grants');
	const came = grants + as('loans');
	const back = -(as('taken-back') + as('paid'));
	return flows.title({ economy, from, to, share: grants / came, came, back });
}
