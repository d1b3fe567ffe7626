/**
 * World Development Indicators by the World Bank's Indicators API, version 2: a series is asked for at
 * /country/all/indicator/<code>, paged, and answers [about the page, rows]; a code that is gone answers one message.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readCsv } from '../../lib/read-csv';
import { AskFault } from '../ask/get-json';
import { allRows, type Page } from '../ask/all-rows';
import type { Round } from '../ask/round';
import { dayInWords, rawFile, writeTable, type Bringing, type Brought } from './publisher';

/** The number of World Development Indicators among the World Bank's databases. */
const DATABASE = 2;

const about = z.object({
	page: z.coerce.number(),
	pages: z.coerce.number(),
	total: z.coerce.number(),
	lastupdated: z.string().nullish()
});
const message = z.array(z.object({ message: z.array(z.object({ value: z.string() })).min(1) })).length(1);
const answerOf = <T extends z.ZodType>(row: T) =>
	z.union([z.tuple([about, z.array(row).nullable()]), message]);

const value = z.object({
	country: z.object({ id: z.string() }),
	countryiso3code: z.string().default(''),
	date: z.string(),
	value: z.number().nullable()
});
const indicator = z.object({
	id: z.string(),
	name: z.string(),
	topics: z.array(z.object({ value: z.string().default('') })).default([])
});
const VALUES = answerOf(value);
const INDICATORS = answerOf(indicator);
type Value = z.output<typeof value>;

/** The publisher's word that it has no such series. */
class Gone extends Error {}

function pageOf<Row>(answer: [z.output<typeof about>, Row[] | null] | z.output<typeof message>): Page<Row> {
	const [head, rows] = answer as [z.output<typeof about> | { message: { value: string }[] }, Row[] | null];
	if ('message' in head) {
		const text = head.message[0]?.value ?? '';
		if (/not found|not valid|archived|deleted/i.test(text)) throw new Gone(text);
		throw new AskFault(`The World Bank's service answered: ${text}`);
	}
	if (head.total === 0) throw new Gone('no rows');
	return {
		rows: rows ?? [],
		page: head.page,
		pages: head.pages,
		total: head.total,
		stamp: head.lastupdated ?? ''
	};
}

const seriesQuestion = (base: string, page: number, code: string) => ({
	what: code,
	url: (n: number) =>
		`${base}/country/all/indicator/${encodeURIComponent(code)}?source=${DATABASE}&format=json&per_page=${page}&page=${n}`,
	shape: VALUES,
	read: (answer: z.output<typeof VALUES>) => pageOf<Value>(answer)
});

/** Rows and date of each series; all are of one release, or the run stops. */
async function askAll(
	{ round, endpoint, log }: Bringing,
	codes: readonly string[],
	each: (code: string, rows: Value[]) => void
) {
	const gone: string[] = [];
	const stamps = new Map<string, string>();
	const ask = async (code: string) => {
		try {
			const { rows, stamp } = await allRows(round, seriesQuestion(endpoint.base, endpoint.page, code));
			stamps.set(code, stamp);
			each(code, rows);
		} catch (fault) {
			if (!(fault instanceof Gone)) throw fault;
			gone.push(code);
		}
	};
	for (const [index, code] of codes.entries()) {
		await ask(code);
		if ((index + 1) % 25 === 0 || index + 1 === codes.length) log(`${index + 1} of ${codes.length} series`);
	}
	const newest = [...stamps.values()].sort().at(-1) ?? '';
	for (const code of [...stamps.keys()].filter((each) => stamps.get(each) !== newest)) {
		dropSeries(round, endpoint.base, endpoint.page, code);
		await ask(code);
		if (stamps.get(code) !== newest)
			throw new AskFault(
				`${code} is of ${stamps.get(code)}, others of ${newest}: the publisher may be publishing just now. Run it again later.`
			);
	}
	return { gone, newest };
}

/** Twenty pages are more than any series has. */
function dropSeries(round: Round, base: string, page: number, code: string): void {
	const { url } = seriesQuestion(base, page, code);
	round.drop(Array.from({ length: 20 }, (_, index) => url(index + 1)));
}

/** Codes of regions have no ISO3 code of their own in some rows: the service's own code then. */
const codeOf = (row: Value): string => row.countryiso3code || row.country.id;

const committed = (data: string, source: string): string[] =>
	readCsv(join(data, 'observations', `${source}.indicators.csv`), ['id']).map(({ id }) => id);

const brought = (newest: string, gone: string[]): Brought => ({
	vintage: dayInWords(newest),
	...(/^\d{4}-/.test(newest) ? { lastYear: Number(newest.slice(0, 4)) - 1 } : {}),
	gone,
	notes: []
});

/** The series that the project has, with titles and topics as the publisher's list has them now. */
export async function bringWdi(bringing: Bringing): Promise<Brought> {
	const { round, endpoint, data, raw } = bringing;
	const list = await allRows(round, {
		what: 'the list of indicators',
		url: (n) =>
			`${endpoint.base}/sources/${DATABASE}/indicators?format=json&per_page=${endpoint.page}&page=${n}`,
		shape: INDICATORS,
		read: (answer) => pageOf<z.output<typeof indicator>>(answer)
	});
	const described = new Map(list.rows.map((row) => [row.id, row]));
	const codes = committed(data, 'wdi');
	const unlisted = codes.filter((code) => !described.has(code));
	const kept: string[] = [];
	const { gone, newest } = await askAll(
		bringing,
		codes.filter((code) => described.has(code)),
		(code, rows) => {
			if (!kept.includes(code)) kept.push(code);
			const cells = rows.map((row) => [codeOf(row), row.date, row.value]);
			writeTable(rawFile(raw, 'wdi', `${code}.csv.gz`), ['Country Code', 'Year', 'Value'], cells);
		}
	);
	writeTable(
		rawFile(raw, 'wdi', '_indicators.csv'),
		['code', 'title', 'topics'],
		kept.map((code) => {
			const { name, topics } = described.get(code)!;
			return [code, name.trim(), topics.map((topic) => topic.value.trim()).join(';')];
		})
	);
	return brought(newest, [...unlisted, ...gone]);
}

/** The series that came from an older download; their titles are the project's own (extra-series.csv). */
export async function bringWdiExtra(bringing: Bringing): Promise<Brought> {
	const codes = committed(bringing.data, 'wdi_extra');
	const { gone, newest } = await askAll(bringing, codes, (code, rows) => {
		const cells = rows.map((row) => [row.date, codeOf(row), code, row.value]);
		const columns = ['date', 'iso_code', 'indicator_code', 'value'];
		writeTable(rawFile(bringing.raw, 'wdi_extra', `${code}.csv.gz`), columns, cells);
	});
	return brought(newest, gone);
}
