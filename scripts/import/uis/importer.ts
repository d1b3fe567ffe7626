/**
 * UNESCO Institute for Statistics, education (release of September 2024): one small file a series. Which series
 * are taken, and why, is in data/catalog/uis-selection.csv: those that neither the World Development Indicators
 * nor the UN SDG tables at hand have, Lesotho's first.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import { decimalsFor } from '../lib/decimals';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { describeUis, zeroIsGap } from './series';

const SELECTION = join(import.meta.dirname, '../../../data/catalog/uis-selection.csv');

/** The column and file name of a code as the publisher prints it: "CR.1" is cr_1. */
const concept = (code: string) => code.toLowerCase().replaceAll('.', '_');

/** Some files of the folder are gzipped, some are not. */
function fileOf(folder: string, code: string): string {
	const plain = join(folder, `ddf--datapoints--${concept(code)}--by--country--year.csv`);
	return existsSync(plain) ? plain : `${plain}.gz`;
}

/** An importer for a list of series; the product's own list is the committed selection. */
export function createUis(selection: string = SELECTION): Importer {
	return { source: 'uis', run: (context) => run(context, selection) };
}

function run({ raw, economies }: ImportContext, selection: string): Imported {
	const codes = readCsv(selection, ['code', 'why']).map((row) => row.code);
	const namesFile = join(raw, 'uis', 'ddf--concepts--continuous.csv.gz');
	const names = new Map(readCsv(namesFile, ['concept', 'name']).map((row) => [row.concept, row.name]));
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	const indicators: ImportedIndicator[] = [];
	let read = 0;
	for (const code of codes) {
		const name = names.get(concept(code));
		if (name === undefined) throw new ImportFault(namesFile, null, `a name for ${concept(code)}`);
		const column = concept(code);
		const file = fileOf(join(raw, 'uis', 'national_datapoints'), code);
		const rows = readCsv(file, ['country', 'year', column]);
		read += rows.length;
		const values: number[] = [];
		rows.forEach((row, index) => {
			const value = readNumber(row[column] ?? '', file, index + 2);
			if (value === null) return leftOut.add('blank cell', code);
			if (value === 0 && zeroIsGap(code))
				return leftOut.add('an exact zero where the file fills cells without data with it', code);
			const economy = matchOrCount(row.country ?? '', economies, leftOut);
			if (economy === null) return;
			values.push(value);
			observations.push({
				indicator: code,
				economy,
				year: Number(row.year),
				value,
				low: null,
				high: null,
				nature: 'actual'
			});
		});
		const described = describeUis(code, name, codes);
		indicators.push({ ...described, decimals: decimalsFor(values, described.unit_kind) });
	}
	return { indicators, observations, read, leftOut: leftOut.list() };
}

export const importer: Importer = createUis();
