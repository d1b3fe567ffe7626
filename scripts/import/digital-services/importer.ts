/** Services that can be delivered over a network, sold and bought abroad, 2010-2023: UNCTAD through the World Bank. */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const COMMON = {
	...({
		dimensions: '',
		is_lead: true,
		unit: 'million US dollars, current prices',
		unit_kind: 'usd'
	} as const),
	...({ topic: 'trade', decimals: 0, aggregate: 'sum' } as const),
	notes:
		'Whole millions: a small exporter such as Lesotho moves in steps of one. An upper bound: what could be delivered by network.'
} as const;

const SERIES: Record<string, ImportedIndicator> = {
	UNCTAD_DE_DIG_SERVTRADE_ANN_EXP: {
		...COMMON,
		...{
			id: 'UNCTAD.DIGITAL.EXP',
			series: 'UNCTAD.DIGITAL.EXP',
			title: 'Exports of digitally deliverable services',
			direction: 'up'
		},
		definition:
			'Services sold abroad that can be delivered over a computer network: finance, insurance, telecommunications, computing, business and cultural services.'
	},
	UNCTAD_DE_DIG_SERVTRADE_ANN_IMP: {
		...COMMON,
		...{
			id: 'UNCTAD.DIGITAL.IMP',
			series: 'UNCTAD.DIGITAL.IMP',
			title: 'Imports of digitally deliverable services',
			direction: 'none'
		},
		definition:
			'Services bought abroad that can be delivered over a computer network: finance, insurance, telecommunications, computing, business and cultural services.'
	}
};

const COLUMNS = ['REF_AREA', 'INDICATOR', 'UNIT_MULT', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'] as const;

function run({ raw, economies }: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const file = join(raw, 'trade/digital-services/UNCTAD_DE.csv.gz');
	const rows = readCsv(file, COLUMNS);
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const series = SERIES[row.INDICATOR];
		if (!series) return leftOut.add('a survey of businesses in few economies', row.INDICATOR);
		if (row.UNIT_MULT !== '6') throw new ImportFault(file, index + 2, 'millions (UNIT_MULT 6)');
		const economy = matchOrCount(row.REF_AREA, economies, leftOut);
		const value = readNumber(row.OBS_VALUE, file, index + 2);
		const year = readNumber(row.TIME_PERIOD, file, index + 2);
		if (economy === null) return;
		if (row.OBS_STATUS === 'O' || value === null || year === null)
			return leftOut.add('marked as missing', `${economy} ${row.TIME_PERIOD}`);
		observations.push({
			indicator: series.id,
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

export const importer: Importer = { source: 'unctad_digital', run };
