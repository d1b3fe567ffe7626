/**
 * UN SDG Global Database by the Statistics Division's API: the list of series with its release, then each series' data, paged.
 * Methods, custodians and tiers are not in the API: they stay as data/frameworks/sdg-series.csv has them.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readCorrections } from '../../import/unsdg/importer';
import { publishedMethod } from '../../import/unsdg/published-method';
import { readCsv } from '../../lib/read-csv';
import { SDG_SERIES_COLUMNS, SDG_SERIES_FILE } from '../../lib/sdg-series-table';
import { allRows } from '../ask/all-rows';
import { rawFile, writeTable, type Bringing, type Brought } from './publisher';

const LIST = z
	.array(
		z.object({
			code: z.string(),
			description: z.string(),
			release: z.string(),
			target: z.array(z.string()),
			indicator: z.array(z.string()),
			goal: z.array(z.string())
		})
	)
	.min(1);

const DATA = z.object({
	totalElements: z.number(),
	totalPages: z.number(),
	pageNumber: z.number(),
	data: z.array(
		z.object({
			series: z.string(),
			geoAreaCode: z.string(),
			timePeriodStart: z.number(),
			value: z.union([z.string(), z.number()]).nullable(),
			dimensions: z.record(z.string(), z.string().nullable()).nullish()
		})
	)
});
type Row = z.output<typeof DATA>['data'][number];

/** How the database tells worldwide figures (G) from those that a country reports of itself (N). */
const REPORTING = 'Reporting Type';

/** "Age=15-49;Sex=FEMALE": sorted by name, without the dimension that says who reports. */
function dimensionsOf({ dimensions }: Row): string {
	return Object.entries(dimensions ?? {})
		.filter(([name, code]) => name !== REPORTING && code !== null)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, code]) => `${name}=${code}`)
		.join(';');
}

const isNumber = (value: Row['value']): boolean =>
	value !== null && String(value).trim() !== '' && Number.isFinite(Number(value));

/** All series whose methods the project knows. */
export async function bringUnsdg({ round, endpoint, data, raw, log }: Bringing): Promise<Brought> {
	const list = await round.get(`${endpoint.base}/Series/List?allreleases=false`, LIST);
	const listed = new Map(list.map((row) => [row.code, row]));
	const known = readCsv(join(data, SDG_SERIES_FILE), SDG_SERIES_COLUMNS);
	const corrections = readCorrections();
	const gone = known.map(({ series }) => series).filter((code) => !listed.has(code));
	const codes = known.map(({ series }) => series).filter((code) => listed.has(code));
	const cells: unknown[][] = [];
	let [national, marks] = [0, 0];
	for (const [index, code] of codes.entries()) {
		const { rows } = await allRows(round, {
			what: code,
			url: (page) =>
				`${endpoint.base}/Series/Data?seriesCode=${encodeURIComponent(code)}&page=${page}&pageSize=${endpoint.page}`,
			shape: DATA,
			read: ({ totalElements, totalPages, pageNumber, data: found }) => ({
				rows: found,
				page: pageNumber,
				pages: totalPages,
				total: totalElements,
				stamp: ''
			})
		});
		for (const row of rows) {
			if ((row.dimensions?.[REPORTING] ?? 'G') !== 'G') {
				national += 1;
				continue;
			}
			if (!isNumber(row.value)) marks += 1;
			const value = isNumber(row.value) ? String(row.value).trim() : '';
			cells.push([code, row.geoAreaCode, dimensionsOf(row), Math.trunc(row.timePeriodStart), value]);
		}
		if ((index + 1) % 25 === 0 || index + 1 === codes.length) log(`${index + 1} of ${codes.length} series`);
	}
	writeTable(
		rawFile(raw, 'unsdg/observations.csv.gz'),
		['series', 'iso3', 'dimensions', 'year', 'value'],
		cells
	);
	writeTable(
		rawFile(raw, 'unsdg/series.csv'),
		['series', 'indicator', 'target', 'goal', 'description', 'custodian', 'tier', 'undp_methodology'],
		known.map((row) => {
			const { series, indicator, target, goal, custodian, tier } = row;
			const scale = Number(corrections.get(series)?.scale || 1);
			const description = listed.get(series)?.description ?? '';
			return [series, indicator, target, goal, description, custodian, tier, publishedMethod(row, scale)];
		})
	);
	const added = list.map(({ code }) => code).filter((code) => !known.some(({ series }) => series === code));
	const count = (n: number, what: string) => (n === 0 ? [] : [`${n.toLocaleString('en')} ${what}`]);
	return {
		vintage: `release ${list[0]!.release}`,
		gone,
		notes: [
			...count(national, 'rows that countries report of themselves were passed over.'),
			...count(marks, 'rows had a mark such as "<5" or "NaN" and no number.'),
			...(added.length === 0
				? []
				: [
						`Series that the project has no method for, not taken: ${added.slice(0, 20).join(', ')}${added.length > 20 ? ' …' : ''}.`
					])
		]
	};
}
