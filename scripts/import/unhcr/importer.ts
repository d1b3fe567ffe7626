/**
 * UNHCR Refugee Data Finder: people displaced at the end of each year, asylum applications and decisions, and
 * solutions. The files have a row for each pair of origin and asylum; here they are summed over the counterpart,
 * once by origin and once by asylum. UNHCR's own country codes clash with ISO3 (its AUS is Austria): only the
 * ISO columns are read.
 *
 * A sum of zero is left out: the files are filled with zeros wherever nothing was reported, so that a zero cannot
 * be told from a gap (asylum-seekers are all zero before 2000, when their counting began).
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { readCsv, readNumber } from '../../lib/read-csv';
import { indicatorsOf, readSeriesFile } from '../lib/series';

/** Where people come from, and where they are. */
const SIDES = ['ORIGIN', 'ASYLUM'] as const;
type Side = (typeof SIDES)[number];

const SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));
/** Rates, and the series that are their share of the decisions in substance. */
const RATES = { RATE: ['REC'], TPR: ['REC', 'CMP'] };

/** Rates on fewer decisions are left out: numbers under 5 are rounded by the publisher to protect people. */
export const FEWEST_DECISIONS = 50;

/** Types of applications that are new claims, in full or in part; V is undivided (2000-2005). */
const NEW_CLAIMS = ['N', 'NR', 'NA', 'FA', 'V'];
const OTHER_CLAIMS = ['A', 'R', 'RA', 'J', 'SP'];

const ISO_COLUMN = { ORIGIN: 'coo_iso', ASYLUM: 'coa_iso' } as const;

/** Sums by series, side, economy and year. */
class Sums {
	private readonly sums = new Map<string, number>();
	add(series: string, side: Side, economy: string, year: string, value: number): void {
		const key = [`${series}.${side}`, economy, year].join('|');
		this.sums.set(key, (this.sums.get(key) ?? 0) + value);
	}
	get(series: string, side: Side, economy: string, year: string): number {
		return this.sums.get([`${series}.${side}`, economy, year].join('|')) ?? 0;
	}
	*[Symbol.iterator](): Generator<{ id: string; economy: string; year: number; value: number }> {
		for (const [key, value] of this.sums) {
			const [id = '', economy = '', year = ''] = key.split('|');
			yield { id, economy, year: Number(year), value };
		}
	}
}

type Row = Record<string, string>;

/**
 * Adds one file's measures to the sums.
 * @param measures column → series
 * @returns the number of rows read
 */
function addFile(
	name: string,
	measures: Record<string, string>,
	extraColumns: string[],
	keep: (row: Row, leftOut: LeftOutCounter) => boolean,
	sums: Sums,
	context: ImportContext,
	leftOut: LeftOutCounter
): number {
	const file = join(context.raw, 'unhcr', `${name}.csv.gz`);
	const columns = Object.keys(measures);
	const rows: Row[] = readCsv(file, ['year', ...Object.values(ISO_COLUMN), ...columns, ...extraColumns]);
	rows.forEach((row, index) => {
		if (!keep(row, leftOut)) return;
		const numbers = columns.map((column) => readNumber(row[column] ?? '', file, index + 2));
		for (const side of SIDES) {
			const what = `${name.replace('_', ' ')} by ${side.toLowerCase()}`;
			const economy = matchOrCount(row[ISO_COLUMN[side]] ?? '', context.economies, leftOut, 1, what);
			if (economy === null) continue;
			columns.forEach((column, position) => {
				const value = numbers[position];
				const series = measures[column] ?? '';
				// A blank is not a zero: a series without any number for a year has no sum.
				if (value !== null && value !== undefined) sums.add(series, side, economy, row.year ?? '', value);
			});
		}
	});
	return rows.length;
}

function isNewClaim(row: Row, leftOut: LeftOutCounter): boolean {
	const type = row.app_type ?? '';
	if (NEW_CLAIMS.includes(type)) return true;
	leftOut.add(
		OTHER_CLAIMS.includes(type)
			? 'applications: an appeal, a repeated claim or a review, not a new claim'
			: 'applications: a type that is not known',
		type
	);
	return false;
}

/** Recognition and protection rates in %, from the sums of decisions. */
function rates(sums: Sums, leftOut: LeftOutCounter): Observation[] {
	const observations: Observation[] = [];
	for (const { id, economy, year, value: decided } of [...sums]) {
		const side = SIDES.find((candidate) => id === `DECIDED.${candidate}`);
		if (side === undefined || decided === 0) continue;
		if (decided < FEWEST_DECISIONS) {
			leftOut.add(`rates: fewer than ${FEWEST_DECISIONS} decisions in substance`, `${economy} ${year}`);
			continue;
		}
		for (const [rate, parts] of Object.entries(RATES)) {
			const part = parts.reduce((sum, series) => sum + sums.get(series, side, economy, String(year)), 0);
			observations.push({
				indicator: `UNHCR.${rate}.${side}`,
				economy,
				year,
				value: (100 * part) / decided,
				low: null,
				high: null,
				nature: 'actual'
			});
		}
	}
	return observations;
}

/** The columns of a file that are wanted → the series' code: "REF" of UNHCR.REF.ORIGIN and UNHCR.REF.ASYLUM. */
const columnsOf = (name: string): Record<string, string> =>
	Object.fromEntries(
		SERIES.filter(({ file }) => file === name).map(({ from, indicator }) => [
			from,
			indicator.id.split('.')[1] ?? ''
		])
	);

function run(context: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const sums = new Sums();
	const all = () => true;
	const add = (
		name: string,
		more: Record<string, string> = {},
		extra: string[] = [],
		keep: typeof isNewClaim = all
	) => addFile(name, { ...columnsOf(name), ...more }, extra, keep, sums, context, leftOut);
	const read =
		add('population') +
		add('asylum_applications', {}, ['app_type'], isNewClaim) +
		add('asylum_decisions', { dec_rejected: 'REJ' }) +
		add('solutions');
	for (const { id, economy, year, value } of [...sums])
		for (const side of SIDES)
			if (['REC', 'CMP', 'REJ'].some((series) => id === `${series}.${side}`))
				sums.add('DECIDED', side, economy, String(year), value);

	const observations = rates(sums, leftOut);
	const kept = new Set(SERIES.map(({ indicator }) => indicator.id.replace('UNHCR.', '')));
	for (const { id, economy, year, value } of sums) {
		if (!kept.has(id)) continue;
		if (value === 0) leftOut.add('a sum of zero, which the files do not tell from "not reported"', id);
		else
			observations.push({
				indicator: `UNHCR.${id}`,
				economy,
				year,
				value,
				low: null,
				high: null,
				nature: 'actual'
			});
	}
	return {
		indicators: indicatorsOf(SERIES),
		observations,
		read,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'unhcr', run };
