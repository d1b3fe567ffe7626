/** A table of the reader's own, as it is used: listed, drawn, asked in SQL, taken out again. */
import type { Indicator } from '../types';
import { countOf, observationsOf, type OwnColumns } from './join/columns';

/** What its reader says a series is measured in: as a published one, so that both stand on one axis. */
export type OwnMeasure = Pick<Indicator, 'unit' | 'unit_kind' | 'decimals' | 'aggregate'>;

export interface OwnData {
	id: string;
	/** As the reader calls it. */
	name: string;
	/** When it came, in milliseconds since 1970. */
	added: number;
	observations: OwnColumns;
	/** Whether this browser keeps it when the page is closed. */
	isKept: boolean;
	/** By series; absent where its reader has said nothing. */
	measures?: Record<string, OwnMeasure>;
}

const COLUMNS = ['place', 'iso3', 'series', 'year', 'value', 'note'] as const;

/** Series in the order in which they come. */
export const seriesOf = ({ observations }: OwnData): string[] => observations.series;

/** How many places each series has, in one pass: a table may have thousands of series and millions of rows. */
export function placeCounts({ observations }: OwnData): number[] {
	const { places, place, of, series } = observations;
	const counts = series.map(() => 0);
	const seen = new Set<number>();
	for (let at = 0; at < of.length; at += 1) {
		const key = of[at]! * places.length + place[at]!;
		if (seen.has(key)) continue;
		seen.add(key);
		counts[of[at]!]! += 1;
	}
	return counts;
}

/** Places of one series, in order. */
export function placesIn({ observations }: OwnData, series: string): string[] {
	const { places, place, of } = observations;
	const wanted = observations.series.indexOf(series);
	const seen = new Set<number>();
	for (let at = 0; at < of.length; at += 1) if (of[at] === wanted) seen.add(place[at]!);
	return [...seen].map((at) => places[at]!.name);
}

/** The same rows as CSV: what a reader brought can be taken out again. @param text makes a text safe for where it goes */
export function csvOf({ observations }: OwnData, text: (said: string) => string = String): string {
	const cell = (value: string | number | null) =>
		value === null
			? ''
			: typeof value === 'number'
				? String(value)
				: `"${text(value).replaceAll('"', '""')}"`;
	const lines = [COLUMNS.join(',')];
	for (const { place, iso3, series, year, value, said } of observationsOf(observations))
		lines.push([place, iso3, series, year, value, said].map(cell).join(','));
	return `${lines.join('\r\n')}\r\n`;
}

/** A name that SQL takes without quotes: "District figures 2024" is district_figures_2024. */
export function sqlName(name: string, taken: readonly string[] = []): string {
	const base =
		name
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '_')
			.replace(/^_+|_+$/g, '')
			.replace(/^(?=\d)/, 't_') || 'table_of_mine';
	let own = base;
	for (let n = 2; taken.includes(own); n += 1) own = `${base}_${n}`;
	return own;
}

/** Tables as the console's engine takes them in. */
export function forSql(tables: readonly OwnData[]) {
	const taken: string[] = [];
	return tables.map((table) => {
		const name = sqlName(table.name, taken);
		taken.push(name);
		return {
			name,
			rows: countOf(table.observations),
			/** Made when it is asked for: it is as large as the table. */
			csv: () => csvOf(table),
			columns: COLUMNS.map((column) => ({
				name: column,
				type:
					column === 'year'
						? ('INTEGER' as const)
						: column === 'value'
							? ('DOUBLE' as const)
							: ('VARCHAR' as const)
			}))
		};
	});
}
