/**
 * Doing Business distance to frontier 2004-2016 (World Bank). The year of a value is the calendar year the survey
 * describes (column CAL_YEAR), one before the year in the report's name. The publisher ended the series in 2021
 * after irregularities in other years' data.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { readCsv, readNumber } from '../../lib/read-csv';

const TOPICS: Record<string, string> = {
	DTF: 'Ease of doing business',
	SB: 'Starting a business',
	DWC: 'Dealing with construction permits',
	GE: 'Getting electricity',
	RP: 'Registering property',
	GC: 'Getting credit',
	PMI: 'Protecting minority investors',
	PT: 'Paying taxes',
	TAB: 'Trading across borders',
	EC: 'Enforcing contracts',
	RI: 'Resolving insolvency'
};

const indicators: ImportedIndicator[] = Object.entries(TOPICS).map(([code, topic]) => ({
	id: `DB.${code}`,
	series: `DB.${code}`,
	dimensions: '',
	is_lead: true,
	title: `${topic}, distance to the best practice (Doing Business)`,
	unit: 'score, 0 (worst) to 100 (best practice)',
	unit_kind: 'index',
	direction: 'up',
	topic: code === 'TAB' ? 'trade' : 'investment',
	decimals: 1,
	definition:
		code === 'DTF'
			? 'The mean of the ten Doing Business topics: how near the rules for a small local firm come to the best seen in any country since 2005.'
			: `How near the country's rules and procedures for "${topic.toLowerCase()}" come to the best seen in any country since 2005, for a small local firm as the World Bank describes it.`,
	notes:
		'Ended: the World Bank stopped the report in 2021 after irregularities were found in its 2018 and 2020 editions, which are not used here. Methods changed between editions, so small steps can be changes of method.'
}));

function run({ raw, economies }: ImportContext): Imported {
	const file = join(raw, 'logistics/doing_business_dtf_2004_2016.csv.gz');
	const rows = readCsv(file, ['CCODE', 'CAL_YEAR', 'Indicator', 'value'] as const);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		if (!(row.Indicator in TOPICS)) return leftOut.add('unknown topic', row.Indicator);
		const economy = matchOrCount(row.CCODE, economies, leftOut);
		if (economy === null) return;
		const value = readNumber(row.value, file, index + 2);
		const year = readNumber(row.CAL_YEAR, file, index + 2);
		if (value === null || year === null)
			return leftOut.add('blank cell', `${row.CCODE} ${row.Indicator} ${row.CAL_YEAR}`);
		observations.push({
			indicator: `DB.${row.Indicator}`,
			economy,
			year,
			value,
			low: null,
			high: null,
			nature: 'actual'
		});
	});
	return { indicators, observations, read: rows.length, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'doing_business', run };
