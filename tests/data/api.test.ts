/** The files of /api/ as they are, by their own description; the examples of /data/ run against them. */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloads } from '../../scripts/site/downloads/all';
import { DESCRIBED, OBSERVATIONS, type Column } from '../../scripts/site/downloads/columns';
import { exampleAddresses } from '../../scripts/site/downloads/describe';
import { EXAMPLE, exampleSnippets } from '../../src/lib/take/example';

const download = downloads('public', 'data');
let server: Server;
let site: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		void download((request.url ?? '').replace('/api/', '')).then((text) =>
			text === null ? response.writeHead(404).end() : response.end(text)
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const rowsOf = (csv: string) => Papa.parse<string[]>(csv.trim()).data;
const faultOf = (value: string, { name, type, always }: Column): string => {
	if (value === '') return always ? `${name} is empty` : '';
	if (type === 'integer' && !/^-?\d+$/.test(value)) return `${name} is no whole number: ${value}`;
	if (type === 'number' && !Number.isFinite(Number(value))) return `${name} is no number: ${value}`;
	if (type === 'boolean' && !/^(true|false)$/.test(value)) return `${name} is neither true nor false: ${value}`;
	return '';
};

describe('the files of /api/', () => {
	it('stand at every address that is described', async () => {
		// Frameworks are judged anew for each of their files, which has tests of its own.
		for (const address of exampleAddresses().filter((each) => !each.includes('/frameworks/')))
			expect(await download(address.replace('/api/', '')), address).not.toBeNull();
		expect(await download('indicators/NOPE.csv')).toBeNull();
	}, 120_000);

	for (const [path, { columns, key }] of [
		...Object.entries(DESCRIBED),
		[`indicators/${EXAMPLE.indicator}.csv`, OBSERVATIONS] as const
	])
		it(`have the columns, kinds of values and key that are described: ${path}`, async () => {
			const [head, ...rows] = rowsOf((await download(path)) ?? '');
			expect(head).toEqual(columns.map(({ name }) => name));
			expect(rows.length).toBeGreaterThan(20);
			const faults = rows.flatMap((row) => row.flatMap((value, i) => faultOf(value, columns[i]!) || []));
			expect(faults.slice(0, 5)).toEqual([]);
			const places = key.map((name) => head!.indexOf(name));
			expect(new Set(rows.map((row) => places.map((place) => row[place]).join('|'))).size).toBe(rows.length);
		});

	it('hold Namibia under its own code, and name licences that forbid commercial use', async () => {
		expect(await download('economies.csv')).toMatch(/^NAM,Namibia,NA,516,/m);
		expect(await download('sources.csv')).toMatch(/,true,/);
	});
});

describe('the examples of /data/', () => {
	const said = (program: string, ...args: string[]) =>
		new Promise<string | null>((done, fail) => {
			const child = spawn(program, args);
			let [out, error] = ['', ''];
			child.stdout.on('data', (text: Buffer) => (out += text.toString()));
			child.stderr.on('data', (text: Buffer) => (error += text.toString()));
			child.on('error', () => done(null));
			child.on('close', (code) => (code === 0 ? done(out) : fail(new Error(error))));
		});
	const codeOf = (language: string) =>
		exampleSnippets(site).find((snippet) => snippet.language === language)!.code;
	const years = Array.from({ length: EXAMPLE.to - EXAMPLE.from + 1 }, (_, i) => String(EXAMPLE.from + i));

	it('fetch the rows that they name: curl', async () => {
		const out = await said('sh', '-c', codeOf('curl').replace(/ > '[^']*'\s*$/, ''));
		const [, ...rows] = rowsOf(out ?? '');
		expect(rows.map((row) => [row[1], row[2]])).toEqual(years.map((year) => [EXAMPLE.economy, year]));
	});

	it('fetch the rows that they name: R', async () => {
		const out = await said('Rscript', '--vanilla', '-e', codeOf('R'));
		if (out === null) expect(codeOf('R')).toContain(EXAMPLE.indicator);
		else
			expect(
				out
					.trim()
					.split('\n')
					.slice(1)
					.map((line) => line.trim().split(/ +/).slice(2, 4))
			).toEqual(years.map((year) => [EXAMPLE.economy, year]));
	});

	it('fetch the rows that they name: Python', async () => {
		const out = await said('python3', '-c', codeOf('Python'));
		if (out === null) expect(codeOf('Python')).toContain(EXAMPLE.indicator);
		else
			expect(out.trim().split('\n').map((line) => line.split(' ').slice(0, 2))).toEqual(
				years.map((year) => [EXAMPLE.economy, year])
			);
	});
});
