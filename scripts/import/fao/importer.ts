/**
 * Undernourishment (FAO, three-year averages 2000-2002 to 2018-2020). The year of a value is the middle one of the
 * three. "<2.5" and "<0.1" are no numbers: FAO says only that the value is below its limit of measurement, so the
 * rows are left out and counted rather than drawn as if 2.5 had been measured. The annual values that the file has
 * for regions alone are aggregates and left out.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const COMMON = { dimensions: '', is_lead: true, direction: 'down', topic: 'food', decimals: 1 } as const;
const NOTES =
	'Mean of three years, shown at the middle one. Where FAO gives "less than 2.5 %" there is no value here: missing means low, not unknown.';
const SERIES: Record<string, ImportedIndicator> = {
	'Prevalence of undernourishment (percent) (3-year average)': {
		...COMMON,
		id: 'FAO.POU',
		series: 'FAO.POU',
		title: 'Undernourishment, three-year average (FAO)',
		unit: '% of population',
		unit_kind: 'share',
		definition:
			'The share of people whose usual food does not give them the energy that a normal, active and healthy life takes, as FAO estimates it from food balances and the spread of consumption.',
		notes: NOTES
	},
	'Number of people undernourished (million) (3-year average)': {
		...COMMON,
		id: 'FAO.UNDERNOURISHED',
		series: 'FAO.UNDERNOURISHED',
		title: 'People undernourished, three-year average (FAO)',
		unit: 'million people',
		unit_kind: 'quantity',
		aggregate: 'sum',
		definition:
			'The number of people whose usual food does not give them the energy that a normal, active and healthy life takes, as FAO estimates it.',
		notes: NOTES
	}
};

/** The middle of "2000-2002"; null for a single year. */
function middleYear(text: string, file: string, line: number): number | null {
	const years = /^(\d{4})-(\d{4})$/.exec(text);
	if (!years) {
		if (/^\d{4}$/.test(text)) return null;
		throw new ImportFault(file, line, `years such as 2000-2002, found "${text}"`);
	}
	return (Number(years[1]) + Number(years[2])) / 2;
}

function run({ raw, economies }: ImportContext): Imported {
	const file = join(raw, 'fao/FAO_Suite_of_Food_Security_undernourishment.csv.gz');
	const rows = readCsv(file, ['Area', 'Item', 'Year', 'Value'] as const);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const line = index + 2;
		const year = middleYear(row.Year, file, line);
		const indicator = SERIES[row.Item];
		if (year === null) return leftOut.add('annual values, which the file has for regions alone', row.Area);
		if (!indicator) return leftOut.add('unknown item', row.Item);
		const economy = matchOrCount(row.Area, economies, leftOut);
		if (economy === null) return;
		if (row.Value.startsWith('<'))
			return leftOut.add('below the limit of measurement, no number', `${row.Area} ${row.Value}`);
		const value = readNumber(row.Value, file, line);
		if (value === null) return leftOut.add('blank cell', `${row.Area} ${row.Year}`);
		observations.push({
			indicator: indicator.id,
			economy,
			year,
			value,
			low: null,
			high: null,
			nature: 'estimate'
		});
	});
	return { indicators: Object.values(SERIES), observations, read: rows.length, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'fao', run };
