/**
 * WHO's Global Health Observatory by its OData service: a series is a collection, asked for in slices of rows in the order of
 * their ids until one comes that is not full.
 */
import { z } from 'zod';
import { GHO_COLUMNS, GHO_SERIES } from '../../import/gho/importer';
import { AskFault, NotThere } from '../ask/get-json';
import type { Round } from '../ask/round';
import { dayInWords, rawFile, writeTable, type Bringing, type Brought } from './publisher';

const text = z.union([z.string(), z.number()]).nullish();
const ROWS = z.object({
	'@odata.nextLink': z.string().optional(),
	value: z.array(
		z.object({
			Id: z.number(),
			...{
				SpatialDimType: text,
				SpatialDim: text,
				TimeDimType: text,
				TimeDim: text,
				Dim1: text,
				Dim2: text,
				Dim3: text
			},
			NumericValue: z.number().nullish(),
			Low: z.number().nullish(),
			High: z.number().nullish(),
			Date: z.string().nullish()
		})
	)
});
type Row = z.output<typeof ROWS>['value'][number];

/** More slices than any series has: a service that never ends is not believed. */
const MOST_SLICES = 400;

async function slices(round: Round, base: string, size: number, code: string): Promise<Row[]> {
	const rows: Row[] = [];
	const asked: string[] = [];
	for (let at = 0; ; at += 1) {
		if (at === MOST_SLICES) throw new AskFault(`${code}: more than ${MOST_SLICES} slices came.`);
		const filter = encodeURIComponent("SpatialDimType eq 'COUNTRY'");
		const url = `${base}/${encodeURIComponent(code)}?$filter=${filter}&$orderby=Id&$top=${size}&$skip=${rows.length}`;
		asked.push(url);
		const answer = await round.get(url, ROWS);
		for (const row of answer.value) rows.push(row);
		if (answer.value.length < size && answer['@odata.nextLink'] === undefined) break;
		if (answer.value.length === 0) break;
	}
	const ids = new Set(rows.map((row) => row.Id));
	if (ids.size === rows.length) return rows;
	round.drop(asked);
	throw new AskFault(
		`${code}: ${rows.length - ids.size} rows came twice: the publisher may be publishing just now. Run it again later.`
	);
}

export async function bringGho({ round, endpoint, raw, log }: Bringing): Promise<Brought> {
	const gone: string[] = [];
	let newest = '';
	for (const code of [...new Set(GHO_SERIES.map(({ from }) => from))]) {
		const rows = await slices(round, endpoint.base, endpoint.page, code).catch((fault: unknown) => {
			if (fault instanceof NotThere) return [];
			throw fault;
		});
		log(`${code}: ${rows.length.toLocaleString('en')} rows`);
		if (rows.length === 0) gone.push(code);
		else
			writeTable(
				rawFile(raw, 'gho', `${code}.csv.gz`),
				GHO_COLUMNS,
				rows.map((row) => GHO_COLUMNS.map((column) => row[column] ?? ''))
			);
		for (const { Date: date } of rows) if (date && date > newest) newest = date;
	}
	return { vintage: dayInWords(newest || round.begun.toISOString()), gone, notes: [] };
}
