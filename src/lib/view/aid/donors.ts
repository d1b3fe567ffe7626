/** Who gives: ranked, over time, how many, how concentrated, who came and who left. */
import { equivalentParts, herfindahl, largestShare } from '../../assess/concentration';
import type { LineModel, Measure, Point, RankModel, Series, TableModel } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import type { Years } from '../home';
import { dollars } from '../trade/parts';
import type { AidFlows, Given, Party } from './flows';

/** Aid over years: dollars of 2022. */
export const REAL_DOLLARS: Measure = {
	unit: 'US dollars, constant 2022 prices',
	unitKind: 'usd',
	decimals: 0
};
/** Years that "now" and "before" mean for donors. */
export const SPAN = 5;

export const aidOf = ({ grants, loans }: Given): number => (grants ?? 0) + (loans ?? 0);
export const nameOf = (parties: Record<string, Party>, id: string): string => parties[id]?.name ?? id;
const percent = (share: number) => `${formatNumber(100 * share, 0)}${NBSP}%`;

/** First and last year with aid, within the years chosen; null without any. */
export function aidYears(given: readonly Given[], years: Years): { from: number; to: number } | null {
	const known = given
		.map(({ year }) => year)
		.filter((year) => year >= (years.from ?? -Infinity) && year <= (years.to ?? Infinity));
	return known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) };
}

export interface DonorTotal {
	id: string;
	grants: number | null;
	loans: number | null;
	aid: number;
}

/** What each donor gave in some years, most first; a donor that took back more than it gave is last, below zero. */
export function donorTotals(given: readonly Given[], from: number, to: number): DonorTotal[] {
	const totals = new Map<string, DonorTotal>();
	for (const row of given.filter(({ year }) => year >= from && year <= to)) {
		const one = totals.get(row.id) ?? { id: row.id, grants: null, loans: null, aid: 0 };
		if (row.grants !== null) one.grants = (one.grants ?? 0) + row.grants;
		if (row.loans !== null) one.loans = (one.loans ?? 0) + row.loans;
		one.aid += aidOf(row);
		totals.set(row.id, one);
	}
	return [...totals.values()].sort((a, b) => b.aid - a.aid || a.id.localeCompare(b.id));
}

/** The ranking as bars: the yearly mean of the years. */
export function donorBars(flows: AidFlows, from: number, to: number): RankModel {
	const years = to - from + 1;
	return {
		...REAL_DOLLARS,
		year: to,
		rows: donorTotals(flows.given, from, to).map(({ id, aid }, index) => ({
			id,
			label: `${nameOf(flows.parties, id)} (${flows.parties[id]?.kind ?? 'other'})`,
			value: aid / years,
			rank: index + 1,
			year: to
		}))
	};
}

/** The same rows with what they are made of. */
export function donorTable(flows: AidFlows, from: number, to: number, caption: string): TableModel {
	const money = { numeric: true, unit: REAL_DOLLARS.unit, measure: REAL_DOLLARS };
	const totals = donorTotals(flows.given, from, to);
	const sum = totals.reduce((all, { aid }) => all + Math.max(0, aid), 0);
	const years = to - from + 1;
	return {
		caption,
		columns: [
			{ id: 'donor', label: 'Donor' },
			{ id: 'kind', label: 'Kind' },
			{ id: 'aid', label: 'Aid a year', ...money },
			{ id: 'grants', label: 'Grants a year', ...money },
			{ id: 'concessional_loans', label: 'Concessional loans a year', ...money },
			{ id: 'share', label: 'Share of what was given', numeric: true, measure: PERCENT },
			{ id: 'first_year', label: 'First year', numeric: true },
			{ id: 'last_year', label: 'Last year', numeric: true }
		],
		rows: totals.map(({ id, aid, grants, loans }) => {
			const own = flows.given.filter((row) => row.id === id && aidOf(row) > 0).map(({ year }) => year);
			return [
				nameOf(flows.parties, id),
				flows.parties[id]?.kind ?? '',
				aid / years,
				grants === null ? null : grants / years,
				loans === null ? null : loans / years,
				aid > 0 && sum > 0 ? (100 * aid) / sum : null,
				own.length > 0 ? Math.min(...own) : null,
				own.length > 0 ? Math.max(...own) : null
			];
		})
	};
}

export const PERCENT: Measure = { unit: '%', unitKind: 'share', decimals: 1 };

/** "The United States gave 41 % of Lesotho's aid in 2018-2022; the three largest donors 75 %." */
export function donorFinding(flows: AidFlows, from: number, to: number, economy: string): string {
	const totals = donorTotals(flows.given, from, to);
	const first = totals[0];
	const values = totals.map(({ aid }) => aid);
	const share = largestShare(values);
	const three = largestShare(values, 3);
	if (!first || share === null || three === null) return `No aid to ${economy} from ${from} to ${to}`;
	return `${nameOf(flows.parties, first.id)}: ${percent(share)} of what ${economy} was given from ${from} to ${to}; the three largest donors together ${percent(three)}`;
}

/** The largest donors of the last years over all years, and everybody else together. */
export function donorLines(flows: AidFlows, from: number, to: number): LineModel {
	const largest = donorTotals(flows.given, Math.max(from, to - SPAN + 1), to)
		.slice(0, 4)
		.map(({ id }) => id);
	const line = (points: Given[]): Point[] => {
		const years = new Map<number, number>();
		for (const row of points) years.set(row.year, (years.get(row.year) ?? 0) + aidOf(row));
		return [...years]
			.filter(([year]) => year >= from && year <= to)
			.sort((a, b) => a[0] - b[0])
			.map(([year, value]) => ({ year, value, nature: 'actual' }));
	};
	const others = flows.given.filter(({ id }) => !largest.includes(id));
	return {
		...REAL_DOLLARS,
		from,
		to,
		series: [
			{ id: 'ALL', label: 'All donors', role: 'focus', points: line(flows.given) },
			...largest.map((id, index): Series => ({
				id,
				label: nameOf(flows.parties, id),
				role: 'comparator',
				slot: index as 0 | 1 | 2 | 3,
				points: line(flows.given.filter((row) => row.id === id))
			})),
			...(others.length > 0
				? [{ id: 'OTHERS', label: 'All others', role: 'comparator', slot: 4, points: line(others) } as const]
				: [])
		]
	};
}

/** The total at both ends, in dollars of the same year. */
export function receivedFinding(model: LineModel, economy: string): string {
	const points = model.series[0]?.points ?? [];
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return `No aid to ${economy} in these years`;
	const most = points.reduce((best, point) => (point.value > best.value ? point : best));
	const peak = most === last || most === first ? '' : `, and ${dollars(most.value)} at most, in ${most.year}`;
	return `${economy} was given ${dollars(last.value)} in ${last.year}, ${dollars(first.value)} in ${first.year}${peak}`;
}

export interface DonorYear {
	year: number;
	/** Donors that gave more than they took back. */
	donors: number;
	hhi: number | null;
	/** How many equal donors would be as concentrated. */
	equivalent: number | null;
}

/** Number of donors and concentration by year. */
export function concentrationByYear(given: readonly Given[], from: number, to: number): DonorYear[] {
	const years = [...new Set(given.map(({ year }) => year))].filter((year) => year >= from && year <= to);
	return years
		.sort((a, b) => a - b)
		.map((year) => {
			const values = given.filter((row) => row.year === year).map(aidOf);
			return {
				year,
				donors: values.filter((value) => value > 0).length,
				hhi: herfindahl(values),
				equivalent: equivalentParts(values)
			};
		});
}

/** Donors counted, and the equal ones that would be as concentrated, as two lines of one unit. */
export function concentrationModel(years: readonly DonorYear[]): LineModel {
	const line = (value: (year: DonorYear) => number | null): Point[] =>
		years.flatMap((year) => {
			const one = value(year);
			return one === null ? [] : [{ year: year.year, value: one, nature: 'actual' as const }];
		});
	return {
		unit: 'donors',
		unitKind: 'quantity',
		decimals: 1,
		series: [
			{ id: 'donors', label: 'Donors', role: 'focus', points: line(({ donors }) => donors) },
			{
				id: 'equivalent',
				label: 'Equal donors (1 / HHI)',
				role: 'comparator',
				slot: 0,
				points: line(({ equivalent }) => equivalent)
			}
		]
	};
}

/** With the index itself. */
export function concentrationTable(years: readonly DonorYear[], caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'year', label: 'Year' },
			{ id: 'donors', label: 'Donors', numeric: true },
			{
				id: 'hhi',
				label: 'HHI',
				numeric: true,
				unit: '0 to 1',
				measure: { unit: '0 to 1', unitKind: 'index', decimals: 3 }
			},
			{
				id: 'equal_donors',
				label: 'Equal donors',
				numeric: true,
				measure: { unit: 'donors', unitKind: 'quantity', decimals: 1 }
			}
		],
		rows: [...years].reverse().map(({ year, donors, hhi, equivalent }) => [year, donors, hhi, equivalent])
	};
}

export function concentrationFinding(years: readonly DonorYear[], economy: string): string {
	const last = years.at(-1);
	const first = years[0];
	if (!first || !last || last.equivalent === null) return `No donors of ${economy} in these years`;
	return `${economy} had ${last.donors} donors in ${last.year}, ${first.donors} in ${first.year}; its aid is as concentrated as if ${formatNumber(last.equivalent, 1)} equal donors gave it`;
}

export interface Moved {
	id: string;
	/** Mean a year while it gave, and the last or first year with a gift. */
	year: number;
	total: number;
}

/** Donors that gave in the last years and in none of the same number before, and the other way round; largest first. */
export function cameAndLeft(
	given: readonly Given[],
	to: number,
	span = SPAN
): { came: Moved[]; left: Moved[] } {
	const inSpan = (last: number) =>
		new Map(
			donorTotals(given, last - span + 1, last)
				.filter(({ aid }) => aid > 0)
				.map(({ id, aid }) => [id, aid])
		);
	const now = inSpan(to);
	const before = inSpan(to - span);
	const ever = (id: string, pick: (...years: number[]) => number, last: number) =>
		pick(
			...given.filter((row) => row.id === id && row.year <= last && aidOf(row) > 0).map(({ year }) => year)
		);
	const sorted = (rows: Moved[]) => rows.sort((a, b) => b.total - a.total || a.id.localeCompare(b.id));
	return {
		came: sorted(
			[...now]
				.filter(([id]) => !before.has(id))
				.map(([id, total]) => ({ id, total, year: ever(id, Math.min, to) }))
		),
		left: sorted(
			[...before]
				.filter(([id]) => !now.has(id))
				.map(([id, total]) => ({ id, total, year: ever(id, Math.max, to - span) }))
		)
	};
}
