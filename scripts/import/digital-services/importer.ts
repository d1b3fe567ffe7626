/** Services that can be delivered over a network, sold and bought abroad, 2010-2023: UNCTAD through the World Bank. */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { byFrom, indicatorsOf, readSeriesFile } from '../lib/series';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

/** By the publisher's code. */
const SERIES = byFrom(readSeriesFile(join(import.meta.dirname, 'series.yaml')));

const COLUMNS = ['REF_AREA', 'INDICATOR', 'UNIT_MULT', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'] as const;

function run({ raw, economies }: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const file = join(raw, 'trade/digital-services/UNCTAD_DE.csv.gz');
	const rows = readCsv(file, COLUMNS);
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const series = SERIES.get(row.INDICATOR);
		if (!series) return leftOut.add('a survey of businesses in few economies', row.INDICATOR);
		if (row.UNIT_MULT !== '6') throw new ImportFault(file, index + 2, 'millions (UNIT_MULT 6)');
		const economy = matchOrCount(row.REF_AREA, economies, leftOut);
		const value = readNumber(row.OBS_VALUE, file, index + 2);
		const year = readNumber(row.TIME_PERIOD, file, index + 2);
		if (economy === null) return;
		if (row.OBS_STATUS === 'O' || value === null || year === null)
			return leftOut.add('marked as missing', `${economy} ${row.TIME_PERIOD}`);
		observations.push({
			indicator: series.indicator.id,
			economy,
			year,
			value,
			low: null,
			high: null,
			nature: series.nature
		});
	});
	return {
		indicators: indicatorsOf(SERIES.values()),
		observations,
		read: rows.length,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'unctad_digital', run };
