/** Who gives in some years: ranked, with what each gave as grants and as loans. Over time: donor-lines.ts. */
import type { BarsModel } from '../../chart/bars/model';
import { extent, sum } from 'd3-array';
import { inWindow } from '../../series/window';
import type { TableModel } from '../../chart/model';
import type { Years } from '../years';
import type { AidFlows, Given } from '../../source/flows/aid';
import type { DonorWords } from '../../words/aid/donors';
import { donors } from '../../words/en/aid/donors';
import { PERCENT, usd } from './measures';
import { nameOf } from './names';

/** Years that "now" and "before" mean for donors. */
export const SPAN = 5;

export const aidOf = ({ grants, loans }: Given): number => (grants ?? 0) + (loans ?? 0);

/** First and last year with aid, within the years chosen; null without any. */
export function aidYears(given: readonly Given[], years: Years): { from: number; to: number } | null {
	const [from, to] = extent(inWindow(given, years), ({ year }) => year);
	return from === undefined || to === undefined ? null : { from, to };
}

/** The years that "now" means, the last of those with aid; 0 to 0 without any. */
export const newestYears = (all: { from: number; to: number } | null): { from: number; to: number } =>
	all ? { from: Math.max(all.from, all.to - SPAN + 1), to: all.to } : { from: 0, to: 0 };

export interface DonorTotal {
	id: string;
	grants: number | null;
	loans: number | null;
	aid: number;
}

/** What each donor gave in some years, most first; a donor that took back more than it gave is last, below zero. */
export function donorTotals(given: readonly Given[], from: number, to: number): DonorTotal[] {
	const totals = new Map<string, DonorTotal>();
	for (const row of inWindow(given, { from, to })) {
		const one = totals.get(row.id) ?? { id: row.id, grants: null, loans: null, aid: 0 };
		if (row.grants !== null) one.grants = (one.grants ?? 0) + row.grants;
		if (row.loans !== null) one.loans = (one.loans ?? 0) + row.loans;
		one.aid += aidOf(row);
		totals.set(row.id, one);
	}
	return [...totals.values()].sort((a, b) => b.aid - a.aid || a.id.localeCompare(b.id));
}

/** The ranking as bars: the yearly mean of the years. */
export function donorBars(
	flows: AidFlows,
	from: number,
	to: number,
	{ unit, ranking: { columns } }: DonorWords = donors
): BarsModel {
	const years = to - from + 1;
	return {
		...usd(unit),
		heading: columns[0],
		columns: [columns[2]],
		rows: donorTotals(flows.given, from, to).map(({ id, aid }) => ({
			id,
			label: nameOf(flows.parties, id),
			also: flows.parties[id]?.kind ?? '',
			values: [aid / years]
		}))
	};
}

/** The same rows with what they are made of. */
export function donorTable(
	flows: AidFlows,
	from: number,
	to: number,
	caption: string,
	{ unit, ranking: { columns } }: DonorWords = donors
): TableModel {
	const money = { numeric: true, unit, measure: usd(unit) };
	const [donor, kind, year, grantsOf, loansOf, share, first, last] = columns;
	const totals = donorTotals(flows.given, from, to);
	const all = sum(totals, ({ aid }) => Math.max(0, aid));
	const years = to - from + 1;
	return {
		caption,
		columns: [
			{ id: 'donor', label: donor },
			{ id: 'kind', label: kind },
			{ id: 'aid', label: year, ...money },
			{ id: 'grants', label: grantsOf, ...money },
			{ id: 'concessional_loans', label: loansOf, ...money },
			{ id: 'share', label: share, numeric: true, measure: PERCENT },
			{ id: 'first_year', label: first, numeric: true },
			{ id: 'last_year', label: last, numeric: true }
		],
		rows: totals.map(({ id, aid, grants, loans }) => {
			const own = flows.given.filter((row) => row.id === id && aidOf(row) > 0).map(({ year }) => year);
			return [
				nameOf(flows.parties, id),
				flows.parties[id]?.kind ?? '',
				aid / years,
				grants === null ? null : grants / years,
				loans === null ? null : loans / years,
				aid > 0 && all > 0 ? (100 * aid) / all : null,
				own.length > 0 ? Math.min(...own) : null,
				own.length > 0 ? Math.max(...own) : null
			];
		})
	};
}

/** What a report adds up of many: no donor that could be the largest. */
const isSeveral = (id: string): boolean => id.endsWith('-MULTIPLE');

/** What the largest donor gave of all, and the three largest. */
export function donorFinding(
	flows: AidFlows,
	from: number,
	to: number,
	economy: string,
	{ ranking }: DonorWords = donors
): string {
	const givers = donorTotals(flows.given, from, to).filter(({ aid }) => aid > 0);
	const all = sum(givers, ({ aid }) => aid);
	const single = givers.filter(({ id }) => !isSeveral(id));
	const [first] = single;
	const part = (of: typeof single) => sum(of, ({ aid }) => aid) / all;
	return ranking.title({
		...{ economy, from, to },
		first: first ? { name: nameOf(flows.parties, first.id), share: part([first]) } : null,
		three: givers.length > 3 ? part(single.slice(0, 3)) : null
	});
}
