/** The series that peers draw, from the project's own public CSV files: those that the clause on HIV begins with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group, median } from 'd3-array';
import Papa from 'papaparse';
import type { PeerData } from './peer';

const INDICATOR = 'SH_HIV_INCD';
const REGION = 'SADC';
/** Groups whose medians are lines of their own. */
const GROUPS = [REGION, 'SACU', 'AU', 'LDC'];

type Row = Record<string, string>;
const table = (folder: string, name: string): Row[] =>
	Papa.parse<Row>(readFileSync(join(folder, name), 'utf8'), { header: true, skipEmptyLines: true }).data;

/**
 * Lesotho, every member of its region, and medians of its groups, all years.
 * @param folder public/api
 */
export function peerData(folder: string): PeerData {
	const names = new Map(table(folder, 'economies.csv').map((row) => [row['iso3'], row['name'] ?? '']));
	const members = group(
		table(folder, 'groups.csv').filter((row) => !row['to_year']),
		(row) => row['group']
	);
	const inGroup = (id: string) => new Set(members.get(id)?.map((row) => row['iso3']));
	const values = table(folder, `indicators/${INDICATOR}.csv`);
	const region = inGroup(REGION);
	const own = values
		.filter((row) => region.has(row['economy']))
		.map((row) => [row['year'], names.get(row['economy']), row['value']]);
	const medians = GROUPS.flatMap((id) => {
		const ids = inGroup(id);
		const byYear = group(
			values.filter((row) => ids.has(row['economy'])),
			(row) => row['year']
		);
		return [...byYear].map(([year, rows]) => [
			year,
			`${id} median`,
			median(rows, (row) => Number(row['value']))
		]);
	});
	if (own.length === 0) throw new Error(`${INDICATOR}.csv: expected values of ${REGION}, found none`);
	return {
		title: 'New HIV infections',
		unit: 'per 1,000 uninfected people',
		csv: Papa.unparse({ fields: ['year', 'series', 'value'], data: [...own, ...medians] }, { newline: '\n' })
	};
}
