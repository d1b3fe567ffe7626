/**
 * Lexical Index of Electoral Democracy (Skaaning, Gerring and Bartusevičius): an ordered scale of what elections
 * there are, 1900 on. The file names states in words; V-Dem's number beside the name leads to the country code.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { indicatorsOf, readSeriesFile } from '../lib/series';
import { FIRST_YEAR } from './importer';

const SERIES = readSeriesFile(join(import.meta.dirname, 'lied.series.yaml'));

/** States that are gone, although the file gives them the number of a state of today. */
const FORMER_STATES = [
	'Austria-Hungary',
	'Czechoslovakia',
	'Germany, East',
	'Gran Colombia',
	'Korea',
	'Ottoman Empire',
	'Prussia',
	'Sardinia',
	'Serbia-Montenegro',
	'United Provinces of Central America',
	'USSR',
	'Vietnam, North',
	'Vietnam, South',
	'Yemen, North',
	'Yemen, South',
	'Yugoslavia'
];

/** V-Dem's country number to its country code. */
function readVdemCodes(file: string): Map<string, string> {
	return new Map(
		readCsv(file, ['country_id', 'country_text_id']).map((row) => [row.country_id, row.country_text_id])
	);
}

function run({ raw, economies }: ImportContext): Imported {
	const codes = readVdemCodes(join(raw, 'vdem', 'vdem_simple.csv.gz'));
	const file = join(raw, 'vdem', 'LIED.csv.gz');
	const ids = SERIES.map(({ from }) => from);
	const rows = readCsv(file, ['lied_country', 'vdem', 'year', ...ids]);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	const seen = new Set<string>();
	rows.forEach((row, index) => {
		const line = index + 2;
		const name = row.lied_country ?? '';
		const year = Number(row.year);
		if (year < FIRST_YEAR) return leftOut.add(`year before ${FIRST_YEAR}`, name, ids.length);
		if (FORMER_STATES.includes(name)) return leftOut.add('a state that is gone', name, ids.length);
		const code = codes.get(row.vdem ?? '');
		const economy = economies.match(name) ?? matchOrCount(code ?? name, economies, leftOut, ids.length);
		if (economy === null) return;
		if (seen.has(`${economy} ${year}`))
			throw new ImportFault(file, line, `one row for ${economy} in ${year} ("${name}")`);
		seen.add(`${economy} ${year}`);
		for (const id of ids) {
			const value = readNumber(row[id] ?? '', file, line);
			if (value === null) leftOut.add('blank cell', id);
			else
				observations.push({ indicator: id, economy, year, value, low: null, high: null, nature: 'actual' });
		}
	});
	return {
		indicators: indicatorsOf(SERIES),
		observations,
		read: rows.length * ids.length,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'lied', run };
