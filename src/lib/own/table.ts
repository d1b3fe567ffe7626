/** A table of the reader's own, as it is used: listed, drawn, asked in SQL, taken out again. */
import type { Indicator } from '../types';
import { COLUMNS } from './form';
import { countOf, observationsOf, rowsBySeries, rowsOfSeries, type OwnColumns } from './join/columns';

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

/** Series in the order in which they come. */
export const seriesOf = ({ observations }: OwnData): string[] => observations.series;

/** How many places each series has. */
export function placeCounts({ observations }: OwnData): number[] {
	const { places, place, series } = observations;
	const { starts, rows } = rowsBySeries(observations);
	const seenIn = new Int32Array(places.length).fill(-1);
	return series.map((_, n) => {
		let count = 0;
		for (let i = starts[n]!; i < starts[n + 1]!; i += 1) {
			const where = place[rows[i]!]!;
			if (seenIn[where] === n) continue;
			seenIn[where] = n;
			count += 1;
		}
		return count;
	});
}

/** Places of one series, in order. */
export function placesIn({ observations }: OwnData, series: string): string[] {
	const { places, place } = observations;
	const seen = new Set<number>();
	for (const at of rowsOfSeries(observations, series)) seen.add(place[at]!);
	return [...seen].map((at) => places[at]!.name);
}

/** Observations that are written at once. */
const PIECE = 4000;

/** The same rows as CSV, piece by piece: what a reader brought can be taken out again. @param text makes a text safe for where it goes */
export function* csvPieces(
	{ observations }: OwnData,
	text: (said: string) => string = String
): Generator<string> {
	const cell = (value: string | number | null) =>
		value === null
			? ''
			: typeof value === 'number'
				? String(value)
				: `"${text(value).replaceAll('"', '""')}"`;
	yield `${COLUMNS.join(',')}\r\n`;
	let lines = '';
	let count = 0;
	for (const { place, iso3, series, year, value, said } of observationsOf(observations)) {
		lines += `${[place, iso3, series, year, value, said].map(cell).join(',')}\r\n`;
		count += 1;
		if (count % PIECE !== 0) continue;
		yield lines;
		lines = '';
	}
	if (lines !== '') yield lines;
}

/** What a page does between two pieces of work: its reader is heard. */
const breathe = () => new Promise<void>((next) => setTimeout(next));
/** In milliseconds: a page that works longer at once is felt to hang. */
const AT_ONCE = 20;

/** The rows as a file, made without holding up the page. */
export async function csvFile(table: OwnData, text?: (said: string) => string): Promise<Blob> {
	const parts: string[] = [];
	let since = performance.now();
	for (const piece of csvPieces(table, text)) {
		parts.push(piece);
		if (performance.now() - since < AT_ONCE) continue;
		await breathe();
		since = performance.now();
	}
	return new Blob(parts, { type: 'text/csv' });
}

/** A name that SQL takes without quotes: "District figures 2024" is district_figures_2024. */
function sqlName(name: string, taken: readonly string[]): string {
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

/** What each table is called in SQL, in their order: of two that their reader calls alike the second has a number. */
export const sqlNames = (tables: readonly Pick<OwnData, 'name'>[]): string[] =>
	tables.reduce<string[]>((taken, { name }) => [...taken, sqlName(name, taken)], []);

/** Tables as the console's engine takes them in. */
export function forSql(tables: readonly OwnData[]) {
	const names = sqlNames(tables);
	return tables.map((table, i) => {
		return {
			name: names[i]!,
			rows: countOf(table.observations),
			/** Made when it is asked for: it is as large as the table. */
			csv: () => csvFile(table),
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
