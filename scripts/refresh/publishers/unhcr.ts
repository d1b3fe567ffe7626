/**
 * UNHCR's population statistics by its API: four tables, each a row for a pair of origin and asylum and a year, paged. It says how
 * many pages there are and not how many rows; "-" is its mark for nothing.
 */
import { z } from 'zod';
import { allRows } from '../ask/all-rows';
import { dayInWords, rawFile, writeTable, type Bringing, type Brought } from './publisher';

const FIRST_YEAR = 1951;

const cell = z.union([z.string(), z.number()]).nullish();
const TABLE = z.object({
	page: z.coerce.number(),
	maxPages: z.coerce.number(),
	items: z.array(z.looseObject({ year: z.coerce.number(), coo_iso: cell, coa_iso: cell }))
});

/** The importer's file, the service's address, and the columns that the file has beside year, origin and asylum. */
const TABLES = [
	{
		file: 'population',
		path: 'population',
		columns: 'refugees asylum_seekers returned_refugees idps returned_idps stateless ooc oip hst'
	},
	{
		file: 'asylum_applications',
		path: 'asylum-applications',
		columns: 'procedure_type app_type dec_level app_pc applied'
	},
	{
		file: 'asylum_decisions',
		path: 'asylum-decisions',
		columns: 'procedure_type dec_level dec_pc dec_recognized dec_other dec_rejected dec_closed dec_total'
	},
	{
		file: 'solutions',
		path: 'solutions',
		columns: 'returned_refugees resettlement naturalisation returned_idps'
	}
];

export async function bringUnhcr({ round, endpoint, raw, log }: Bringing): Promise<Brought> {
	const lastYear = round.begun.getUTCFullYear();
	for (const { file, path, columns } of TABLES) {
		const { rows } = await allRows(round, {
			what: path,
			url: (page) =>
				`${endpoint.base}/${path}/?limit=${endpoint.page}&page=${page}&yearFrom=${FIRST_YEAR}&yearTo=${lastYear}&coo_all=true&coa_all=true`,
			shape: TABLE,
			read: ({ page, maxPages, items }) => ({ rows: items, page, pages: maxPages, total: null, stamp: '' })
		});
		const names = columns.split(' ');
		const text = (value: unknown) =>
			value === null || value === undefined || value === '-' ? '' : String(value);
		writeTable(
			rawFile(raw, 'unhcr', `${file}.csv.gz`),
			['year', 'coo_iso', 'coa_iso', ...names],
			rows.map((row) => [
				row.year,
				text(row.coo_iso),
				text(row.coa_iso),
				...names.map((name) => text(row[name]))
			])
		);
		log(`${path}: ${rows.length.toLocaleString('en')} rows`);
	}
	return { vintage: dayInWords(round.begun.toISOString()), gone: [], notes: [] };
}
