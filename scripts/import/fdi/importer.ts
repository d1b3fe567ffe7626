/**
 * Foreign direct investment, UNCTAD World Investment Report 2025: one wide table for inflows and one for outflows,
 * economies by name. Regions and groups (LDC, LLDC) have type "region" and are left out: our groups are computed. An
 * exact zero is written for what was not recorded (Belgium to 2001, South Sudan before it was a state, Syria since 2012),
 * and cannot be told from nothing at all: it is left out.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { indicatorsOf, readSeriesFile } from '../lib/series';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));

function run({ raw, economies }: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	let read = 0;
	for (const { file: name, nature, indicator } of SERIES) {
		const file = join(raw, 'fdi/wir2025', name);
		const rows = readCsv(file, ['type', 'Region/economy'] as const);
		const years = Object.keys(rows[0] ?? {}).filter((column) => /^\d{4}$/.test(column));
		if (years.length === 0) throw new ImportFault(file, 1, 'a column a year in the header');
		read += rows.length * years.length;
		rows.forEach((row, index) => {
			const economyName = row['Region/economy'];
			if (row.type === 'region')
				return leftOut.add('an aggregate, not an economy', economyName, years.length);
			const economy = matchOrCount(economyName, economies, leftOut, years.length);
			if (economy === null) return;
			for (const year of years) {
				const value = readNumber(row[year] ?? '', file, index + 2);
				if (value === null) leftOut.add('blank cell', `${economyName} ${year}`);
				else if (value === 0)
					leftOut.add('an exact zero, which stands for what was not recorded', `${economyName} ${year}`);
				else
					observations.push({
						indicator: indicator.id,
						economy,
						year: Number(year),
						value,
						low: null,
						high: null,
						nature
					});
			}
		});
	}
	return {
		indicators: indicatorsOf(SERIES),
		observations,
		read,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'fdi', run };
