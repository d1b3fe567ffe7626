/** V-Dem: core indices of democracy with the bounds of the measurement model (68 % interval), 1900 on. */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { indicatorsOf, readSeriesFile } from '../lib/series';

/** Before 1900 only some 80 states were coded, by other rules. */
export const FIRST_YEAR = 1900;

const SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));

function run({ raw, economies }: ImportContext): Imported {
	const file = join(raw, 'vdem', 'vdem_simple.csv.gz');
	const ids = SERIES.map(({ from }) => from);
	const rows = readCsv(file, [
		'country_text_id',
		'year',
		...ids.flatMap((id) => [id, `${id}_codelow`, `${id}_codehigh`])
	]);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const line = index + 2;
		const year = Number(row.year);
		const code = row.country_text_id ?? '';
		if (year < FIRST_YEAR) return leftOut.add(`year before ${FIRST_YEAR}`, code, ids.length);
		const economy = matchOrCount(code, economies, leftOut, ids.length);
		if (economy === null) return;
		for (const id of ids) {
			const number = (column: string) => {
				const value = readNumber(row[column] ?? '', file, line);
				if (value !== null && (value < 0 || value > 1))
					throw new ImportFault(file, line, `${column} from 0 to 1, found ${value}`);
				return value;
			};
			const value = number(id);
			if (value === null) leftOut.add('blank cell', id);
			else
				observations.push({
					indicator: id,
					economy,
					year,
					value,
					low: number(`${id}_codelow`),
					high: number(`${id}_codehigh`),
					nature: 'estimate'
				});
		}
	});
	return {
		indicators: indicatorsOf(SERIES),
		observations,
		read: rows.length * ids.length,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'vdem', run };
