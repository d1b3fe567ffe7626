/** V-Dem: core indices of democracy with the bounds of the measurement model (68 % interval), 1900 on. */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { VDEM_INDICES } from './series';

/** Before 1900 only some 80 states were coded, by other rules. */
export const FIRST_YEAR = 1900;

const NOTES =
	'Experts answer the questions behind it and a model weighs their answers: the bounds hold about two thirds (68 %) of the likely values, and overlapping bounds mean no clear difference. ' +
	'Rows before independence describe the territory as it was ruled then; Russia before 1991 is the Soviet Union, Czechia before 1993 Czechoslovakia, Serbia before 2006 Yugoslavia, as the publisher has it.';

function indicators(): ImportedIndicator[] {
	return Object.entries(VDEM_INDICES).map(([id, { title, definition }]) => ({
		id,
		series: id,
		dimensions: '',
		is_lead: true,
		title,
		unit: 'index, 0 (least) to 1 (most)',
		unit_kind: 'index',
		direction: 'up',
		topic: 'governance',
		decimals: 2,
		aggregate: 'median',
		definition,
		notes: NOTES
	}));
}

function run({ raw, economies }: ImportContext): Imported {
	const file = join(raw, 'vdem', 'vdem_simple.csv.gz');
	const ids = Object.keys(VDEM_INDICES);
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
	return { indicators: indicators(), observations, read: rows.length * ids.length, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'vdem', run };
