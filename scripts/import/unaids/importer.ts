/**
 * UNAIDS: HIV estimates with bounds (1990-2024) and the testing and treatment cascade (2010-2024).
 *
 * The copy of hiv_estimates that is at hand was made by reading the publisher's formatted numbers, and lost some:
 * - "4.5m" became 4.5: a count below 100 is in millions. It is multiplied again, which matches the neighbouring
 *   years of every economy (South Africa's women living with HIV go from 920,000 to 1.0).
 * - "<100", "<200", "<500", "<0.1" and "<0.01" became 100, 200, 500, 0.1, 0.01: they say "fewer than", so they are
 *   no values and are left out, as estimate and as bound.
 * - numbers from 600 to 9,900 ("7 800") and all prevalence and incidence rates became blanks. A series therefore
 *   ends where it falls below 10,000 people, and there are no rates at all.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { indicatorsOf, readSeriesFile } from '../lib/series';

const SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));
const ESTIMATES = SERIES.filter(({ file }) => file === 'hiv_estimates');
const CASCADE = SERIES.filter(({ file }) => file === 'art_estimates');
/** Rates of which the file at hand kept nothing but marks for "below 0.1" and "below 0.01". */
export const LOST_RATES = [
	'Adults (15-49) prevalence (%)',
	'Young women (15-24) prevalence (%)',
	'Young men (15-24) prevalence (%)',
	'Adults (15-49) incidence (per 1000 uninfected population)',
	'All ages incidence (per 1000 uninfected population)'
];

const MILLION = 1_000_000;
/** The publisher prints no count between this and 10,000 in full here, and "m" only for a million and more. */
const MILLIONS_BELOW = 100;
const FEWER_THAN = [100, 200, 500];

/** A count of the estimates' file as people, null when it is blank or only says "fewer than". */
function people(cell: string, file: string, line: number): number | null {
	const value = readNumber(cell, file, line);
	if (value === null || FEWER_THAN.includes(value)) return null;
	if (value < MILLIONS_BELOW) return Math.round(value * MILLION);
	if (value < 10_000)
		throw new ImportFault(file, line, `a count of 10,000 or more, or in millions, found "${cell}"`);
	return value;
}

function readEstimates(file: string, context: ImportContext, leftOut: LeftOutCounter) {
	const measures = [...ESTIMATES.map(({ from }) => from), ...LOST_RATES];
	const rows = readCsv(file, [
		'year',
		'iso_code',
		...measures.flatMap((measure) => ['Estimate', 'Low', 'High'].map((part) => `${measure}_${part}`))
	]);
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const line = index + 2;
		const economy = matchOrCount(row.iso_code ?? '', context.economies, leftOut, measures.length);
		if (economy === null) return;
		for (const measure of LOST_RATES)
			leftOut.add('rates: this copy of the file kept only the mark "below 0.1" or "below 0.01"', measure);
		for (const { from: measure, nature, indicator } of ESTIMATES) {
			const { id } = indicator;
			const cell = (part: string) => row[`${measure}_${part}`] ?? '';
			const [value, low, high] = ['Estimate', 'Low', 'High'].map((part) => people(cell(part), file, line));
			if (value === null || value === undefined) {
				leftOut.add(
					cell('Estimate') === ''
						? 'blank: no estimate, or one from 600 to 9,999 that this copy of the file lost'
						: '"fewer than 100, 200 or 500": no value',
					id
				);
				continue;
			}
			if ((low ?? value) > value || (high ?? value) < value)
				throw new ImportFault(file, line, `low <= ${measure} <= high, found ${low}, ${value}, ${high}`);
			observations.push({
				indicator: id,
				economy,
				year: Number(row.year),
				value,
				low: low ?? null,
				high: high ?? null,
				nature
			});
		}
	});
	return { observations, read: rows.length * measures.length };
}

function readCascade(file: string, context: ImportContext, leftOut: LeftOutCounter) {
	const rows = readCsv(file, ['year', 'iso_code', ...CASCADE.map(({ from }) => from)]);
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const economy = matchOrCount(row.iso_code ?? '', context.economies, leftOut, CASCADE.length);
		if (economy === null) return;
		for (const { from, nature, indicator } of CASCADE) {
			const { id } = indicator;
			const value = readNumber(row[from] ?? '', file, index + 2);
			if (value === null) leftOut.add('blank cell', id);
			else
				observations.push({
					indicator: id,
					economy,
					year: Number(row.year),
					value,
					low: null,
					high: null,
					nature
				});
		}
	});
	return { observations, read: rows.length * CASCADE.length };
}

function run(context: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const estimates = readEstimates(join(context.raw, 'unaids', 'hiv_estimates.csv.gz'), context, leftOut);
	const cascade = readCascade(join(context.raw, 'unaids', 'art_estimates.csv.gz'), context, leftOut);
	return {
		indicators: indicatorsOf(SERIES),
		observations: [...estimates.observations, ...cascade.observations],
		read: estimates.read + cascade.read,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'unaids', run };
