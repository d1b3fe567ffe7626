/** What is owed to each creditor in one year, by kind of creditor. */
import { max, sum } from 'd3-array';
import type { FlowModel } from '../../chart/flow/model';
import type { AidFlows, Owed } from '../../source/flows/aid';
import type { DebtWords } from '../../words/aid/debt';
import { debt } from '../../words/en/aid/debt';
import { usd } from './measures';
import { nameOf } from './names';

/** The last year of debt within the years chosen. */
export const debtYear = (owed: readonly Owed[], to: number | null): number | null =>
	max(owed, ({ year }) => (year <= (to ?? Infinity) ? year : undefined)) ?? null;

/** At the end of a year. */
export function creditorFlows(
	flows: AidFlows,
	year: number,
	{ unit, creditors: { terms: names, heads } }: DebtWords = debt
): FlowModel {
	return {
		...usd(unit),
		flows: flows.owed
			.filter((row) => row.year === year && row.value !== 0)
			.map(({ id, terms, value }) => ({
				from: { id, label: nameOf(flows.parties, id) },
				to: { id: terms, label: names[terms] ?? terms },
				value
			})),
		...heads
	};
}

export function creditorFinding(
	model: FlowModel,
	economy: string,
	year: number,
	{ creditors }: DebtWords = debt
): string {
	const [first] = [...model.flows].sort((a, b) => b.value - a.value);
	const total = sum(model.flows, ({ value }) => value);
	return creditors.title({
		...{ economy, year, total },
		first: first && total > 0 ? { name: first.from.label, share: first.value / total } : null
	});
}
