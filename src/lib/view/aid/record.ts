/** Donors' own record: what they gave of their income, and what of it to the least developed countries. */
import type { RankModel } from '../../chart/model';
import { LDC_TARGET, ODA_TARGET, type DonorRecordRow } from '../../query/flows/donor-record';
import type { SeriesView } from '../../types';
import type { Promised, Rate, RecordWords } from '../../words/aid/record';
import { record } from '../../words/en/aid/record';
import { percentOf } from './measures';

/** One donor, % of its national income by year. */
export interface DonorRecord {
	iso3: string;
	name: string;
	/** Two methods of counting, never one line: what was paid less what came back, and the grant part of what was given. */
	net: SeriesView;
	equivalent: SeriesView;
	/** To the least developed countries, their part of multilateral aid included: net in all years. */
	ldc: SeriesView;
}

export const LINES: Record<Rate, Promised> = { gni: [ODA_TARGET], ldc: [LDC_TARGET.low, LDC_TARGET.high] };

/** Shown with two decimals; a third keeps the order of donors that are close. */
const short = (value: number) => Math.round(value * 1000) / 1000;

/** Rows of the query, by donor and year, as one record a donor. */
export function donorRecords(rows: readonly DonorRecordRow[]): DonorRecord[] {
	const donors = new Map<string, DonorRecord>();
	const add = (series: SeriesView, year: number, value: number | null) => {
		if (value === null) return;
		series.y.push(year);
		series.v.push(short(value));
	};
	for (const { iso3, name, year, gni, method, ldc } of rows) {
		const empty = () => ({ y: [], v: [] });
		const one = donors.get(iso3) ?? { iso3, name, net: empty(), equivalent: empty(), ldc: empty() };
		donors.set(iso3, one);
		add(method === 'net flows' ? one.net : one.equivalent, year, gni);
		add(one.ldc, year, ldc);
	}
	return [...donors.values()];
}

const at = (series: SeriesView, year: number) => series.v[series.y.indexOf(year)] ?? null;

/** The years of a rate that any donor has, first to last. */
export function recordYears(donors: readonly DonorRecord[], rate: Rate): number[] {
	const of = ({ net, equivalent, ldc }: DonorRecord) =>
		rate === 'ldc' ? ldc.y : [...net.y, ...equivalent.y];
	return [...new Set(donors.flatMap(of))].sort((a, b) => a - b);
}

/** The first year in which all is counted as grant equivalents; null when no donor has any. */
export function methodChange(donors: readonly DonorRecord[]): number | null {
	const years = donors.flatMap(({ equivalent }) => equivalent.y);
	return years.length > 0 ? Math.min(...years) : null;
}

/**
 * Donors of a year by one of the two rates; those that give to the economy are marked.
 * @param upTo the newest year with the rate up to this one; without it the newest that has both rates
 */
export function recordModel(
	donors: readonly DonorRecord[],
	rate: Rate,
	givers: ReadonlySet<string>,
	economy: string,
	upTo: number | null = null,
	{ unit, gives }: RecordWords = record
): RankModel {
	const last = upTo ?? recordYears(donors, 'ldc').at(-1) ?? Infinity;
	const year =
		recordYears(donors, rate)
			.filter((one) => one <= last)
			.at(-1) ?? 0;
	const rows = donors
		.flatMap(({ iso3, name, net, equivalent, ldc }) => {
			const value = rate === 'ldc' ? at(ldc, year) : (at(equivalent, year) ?? at(net, year));
			return value === null ? [] : [{ iso3, name, value }];
		})
		.sort((a, b) => b.value - a.value || a.name.localeCompare(b.name));
	return {
		...percentOf(unit, 2),
		year,
		group: gives(economy),
		rows: rows.map(({ iso3, name, value }) => ({
			id: iso3,
			label: name,
			value,
			rank: 1 + rows.filter((other) => other.value > value).length,
			year,
			member: givers.has(iso3)
		}))
	};
}

/** Names that a title has room for. */
const MOST_NAMED = 6;

/** How many reach what was promised. */
export function recordFinding(model: RankModel, rate: Rate, { title }: RecordWords = record): string {
	const { year, rows } = model;
	const reach = LINES[rate].map((line) => rows.filter(({ value }) => value >= line));
	const names = reach[0]?.map(({ label }) => label) ?? [];
	return title(
		...([rate, year, rows.length, LINES[rate]] as const),
		reach.map(({ length }) => length),
		names.length > MOST_NAMED ? [] : names
	);
}
