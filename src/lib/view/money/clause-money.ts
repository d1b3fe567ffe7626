/** Who gives how much for what a clause is about, promised and paid: donors of one purpose, and series by purpose. */
import { sum } from 'd3-array';
import type { AidFile } from '../../source/flows/aid-file';
import { flowsOf } from '../../source/flows/aid-file';
import type { SeriesView } from '../../types';

/** What a clause's money is read from; the same for all economies. */
export interface MoneyTies {
	/** Donors whose money has one purpose, in the order of data/policy/clause-donors.yaml. */
	donors: { id: string; what: string; reason: string }[];
	/** Series of the United Nations by purpose. */
	purposes: { id: string; label: string; reason: string }[];
	/** What no open series says, '' when that is nothing. */
	unknown: string;
}

/** One donor of one purpose: years with what it promised and paid, US dollars of each year; null is not reported. */
export interface MoneyDonor {
	id: string;
	name: string;
	years: [year: number, promised: number | null, paid: number | null][];
}

/** Of one economy, for all clauses: small, so that another country costs little. */
export interface MoneyFile {
	iso3: string;
	donors: MoneyDonor[];
	/** By indicator: million US dollars of constant prices. */
	purposes: Record<string, SeriesView>;
}

/** So many years at the end of the table are added up: a promise is paid over several. */
const SPAN = 5;

export interface MoneyRow {
	id: string;
	name: string;
	what: string;
	promised: number | null;
	paid: number | null;
}

export interface ClauseMoney {
	from: number;
	to: number;
	/** Largest payment first; donors that gave nothing in these years are not there. */
	rows: MoneyRow[];
	/** Newest value of each purpose that has one, million US dollars. */
	purposes: { id: string; label: string; year: number; value: number }[];
	unknown: string;
}

/** The part of an economy's aid that one purpose can be said of. @param donors ids of data/policy/clause-donors.yaml */
export function moneyFile(file: AidFile, donors: readonly string[], purposes: readonly string[]): MoneyFile {
	const { promised, parties } = flowsOf(file);
	return {
		iso3: file.iso3,
		donors: donors.flatMap((id): MoneyDonor[] => {
			const rows = promised.filter((row) => row.id === id);
			const name = parties[id]?.name;
			return rows.length === 0 || name === undefined
				? []
				: [{ id, name, years: rows.map(({ year, promised, paid }) => [year, promised, paid]) }];
		}),
		purposes: Object.fromEntries(
			purposes.flatMap((id) => {
				const series = file.series[id];
				return series ? [[id, { y: series.y.slice(-SPAN), v: series.v.slice(-SPAN) }]] : [];
			})
		)
	};
}

const total = (values: readonly (number | null)[]): number | null =>
	values.every((value) => value === null) ? null : sum(values, (value) => value ?? 0);

/** @returns null where nothing is known of the clause's money: a page then has no part on it */
export function clauseMoney(ties: MoneyTies, file: MoneyFile): ClauseMoney | null {
	const to = Math.max(0, ...file.donors.flatMap(({ years }) => years.map(([year]) => year)));
	const from = to - SPAN + 1;
	const rows = ties.donors
		.flatMap(({ id, what }): MoneyRow[] => {
			const donor = file.donors.find((one) => one.id === id);
			const years = donor?.years.filter(([year]) => year >= from) ?? [];
			const row = {
				promised: total(years.map(([, promised]) => promised)),
				paid: total(years.map(([, , paid]) => paid))
			};
			return donor && (row.promised || row.paid) ? [{ id, name: donor.name, what, ...row }] : [];
		})
		.sort((a, b) => (b.paid ?? 0) - (a.paid ?? 0));
	const purposes = ties.purposes.flatMap(({ id, label }) => {
		const series = file.purposes[id];
		const year = series?.y.at(-1);
		const value = series?.v.at(-1);
		return year === undefined || typeof value !== 'number' ? [] : [{ id, label, year, value }];
	});
	return rows.length === 0 && purposes.length === 0
		? null
		: { from, to, rows, purposes, unknown: ties.unknown };
}
