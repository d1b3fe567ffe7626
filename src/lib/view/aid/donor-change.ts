/** How many donors there are, how concentrated what they give is, who came and who left. */
import type { BarsModel } from '../../chart/bars/model';
import { equivalentParts, herfindahl } from '../../assess/concentration';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, TableModel } from '../../chart/model';
import { formatNumber } from '../../format/number';
import { aidOf, donorTotals, REAL_DOLLARS, SPAN } from './donors';
import type { AidFlows, Given } from '../../source/flows/aid';
import { nameOf } from './names';

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
			return one === null ? [] : [pointAt(year.year, one, 'computed')];
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
	if (!first || !last || last.equivalent === null)
		return `No donors of ${economy} are in the open tables for these years`;
	const before = first === last ? '' : `, ${first.donors} in ${first.year}`;
	return `${economy} had ${last.donors} donors in ${last.year}${before}; aid was as concentrated as if ${formatNumber(last.equivalent, last.equivalent < 10 ? 1 : 0)} donors gave equal shares`;
}

export interface Moved {
	id: string;
	/** The first (came) or last (left) year with a gift. */
	year: number;
	/** Given in its five years. */
	total: number;
	/** The first year with a gift of a donor that came back: it gave before the earlier span too. */
	since?: number;
}

/**
 * Donors that gave in the last years and in none of the same number before, and the other way round; largest first.
 * A donor that had given earlier still came back, and says since when.
 */
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
	const gifts = (id: string, last: number) =>
		given.filter((row) => row.id === id && row.year <= last && aidOf(row) > 0).map(({ year }) => year);
	const ever = (id: string, pick: (...years: number[]) => number, last: number) => pick(...gifts(id, last));
	const sorted = (rows: Moved[]) => rows.sort((a, b) => b.total - a.total || a.id.localeCompare(b.id));
	return {
		came: sorted(
			[...now]
				.filter(([id]) => !before.has(id))
				.map(([id, total]) => {
					const first = ever(id, Math.min, to);
					const again = Math.min(...gifts(id, to).filter((year) => year > to - span));
					return first > to - span ? { id, total, year: first } : { id, total, year: again, since: first };
				})
		),
		left: sorted(
			[...before]
				.filter(([id]) => !now.has(id))
				.map(([id, total]) => ({ id, total, year: ever(id, Math.max, to - span) }))
		)
	};
}

/** Both as bars of what each gave in its five years: those that came first. */
export function movedBars(flows: AidFlows, to: number): BarsModel {
	const { came, left } = cameAndLeft(flows.given, to);
	const row =
		(word: string, ending: string) =>
		({ id, total, year, since }: Moved) => ({
			id: `${word}-${id}`,
			label: nameOf(flows.parties, id),
			also: since === undefined ? `${word}${ending} ${year}` : `came back: ${year}, first in ${since}`,
			values: [total]
		});
	return {
		...REAL_DOLLARS,
		heading: 'Donor',
		alsoHeading: 'First or last year with a gift',
		columns: ['Given in its five years'],
		rows: [...came.map(row('came', ':')), ...left.map(row('left', ', last in'))]
	};
}

/** "15 donors came to Xyz, 2 came back and 3 left between 2013-2017 and 2018-2022". */
export function movedFinding(flows: AidFlows, to: number, economy: string): string {
	const { came, left } = cameAndLeft(flows.given, to);
	const count = (n: number, none: string) => (n === 0 ? none : `${n} ${n === 1 ? 'donor' : 'donors'}`);
	const spans = `between ${to - 2 * SPAN + 1}-${to - SPAN} and ${to - SPAN + 1}-${to}`;
	const back = came.filter(({ since }) => since !== undefined).length;
	const again = back === 0 ? ' and' : `, ${back} came back and`;
	return `${count(came.length - back, 'No new donor')} came to ${economy}${again} ${left.length === 0 ? 'none' : left.length} left ${spans}`;
}
