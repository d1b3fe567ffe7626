/** What donors gave in all, 2000 on: net ODA and its share of the donor's income, OECD DAC table 1. */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { ImportContext } from '../lib/importer';
import type { LeftOutCounter } from '../lib/left-out';
import type { ProviderMatcher } from '../lib/matchers';
import { readSeriesFile } from '../lib/series';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

export const DONOR_SERIES = readSeriesFile(join(import.meta.dirname, 'donors.yaml'));

export function readDonors(
	{ raw, economies, providers }: ImportContext & { providers: ProviderMatcher },
	leftOut: LeftOutCounter
): { read: number; observations: Observation[] } {
	const codes = new Map(
		readCsv(join(raw, 'oda/crs_COMMITMENTS_by_donor_2015_2022.csv.gz'), ['donor_code', 'donor_name']).map(
			(row) => [row.donor_code, row.donor_name]
		)
	);
	const observations: Observation[] = [];
	let read = 0;
	for (const { file: name, nature, indicator } of DONOR_SERIES) {
		const file = join(raw, 'oda', name);
		const rows = readCsv(file, ['year', 'donor_code', 'value']);
		read += rows.length;
		rows.forEach((row, index) => {
			const donor = codes.get(row.donor_code);
			// "Korea" is a name that only the list of providers knows; a body such as the EU is no economy.
			const provider = donor === undefined ? null : providers.match(donor);
			const economy = provider === null ? null : economies.match(provider);
			if (economy === null)
				return leftOut.add('donor total: not one economy', `OECD donor ${row.donor_code}`);
			const [year, value] = [row.year, row.value].map((cell) => readNumber(cell, file, index + 2));
			if (year === null || year === undefined) throw new ImportFault(file, index + 2, 'a year');
			if (value === null || value === undefined) return leftOut.add('blank cell', `${economy} ${row.year}`);
			observations.push({ indicator: indicator.id, economy, year, value, low: null, high: null, nature });
		});
	}
	return { read, observations };
}
