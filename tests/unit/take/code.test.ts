import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure } from '../../../src/lib/figure/figure';
import { pointAt } from '../../../src/lib/series/point';
import { snippets, wantedOf, type Snippet } from '../../../src/lib/take/code';
import { sqlOf } from '../../../src/lib/take/sql';
import type { Taken } from '../../../src/lib/take/taken';
import { SOURCE, takenOf } from './support';

/** A file as the site's own is, with an economy whose code looks like a mark for missing. */
const FILE = `indicator,economy,year,value,low,high,nature
A.B,LSO,1999,1,,,actual
A.B,LSO,2000,3.5,3,4,estimate
A.B,LSO,2001,-0.25,,,actual
A.B,NAM,2000,12.5,,,actual
A.B,ZAF,2000,7,,,actual
A.B,BWA,1999,4,,,actual
A.B,BWA,2000,99,,,projection
A.B,BWA,2001,6,,,actual
A.B,ZWE,1999,8,,,actual
`;
/** Economy, year and value of what the figure shows. */
const SHOWN = [
	['LSO', 2000, 3.5],
	['LSO', 2001, -0.25],
	['NAM', 2000, 12.5]
];
/** The same of a map of 2000: of each economy the nearest value, the later of two, none that is to come. */
const ON_MAP = [
	['BWA', 2001, 6],
	['LSO', 2000, 3.5],
	['NAM', 2000, 12.5],
	['ZWE', 1999, 8]
];
const mapped = (): Taken => ({
	...taken,
	...takenOf(
		figure({
			id: 'map',
			chart: {
				kind: 'map',
				model: {
					...{ unit: '%', unitKind: 'percent', decimals: 1, year: 2000 },
					rows: ON_MAP.map(([id, year, value]) => ({
						...{ id: String(id), label: String(id), year: Number(year), value: Number(value) }
					}))
				}
			},
			title: 'Everywhere',
			measure: 'A share',
			none: '',
			file: 'api/indicators/A.B.csv',
			sources: [SOURCE]
		})
	),
	site: taken.site
});

let server: Server;
let folder: string;
let taken: Taken;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'take-'));
	server = createServer((request, response) => {
		if (request.url === '/api/indicators/A.B.csv') response.end(FILE);
		else response.writeHead(404).end();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	taken = {
		...takenOf(
			figure({
				id: 'line',
				chart: {
					kind: 'line',
					model: {
						unit: '%',
						unitKind: 'percent',
						decimals: 1,
						series: [
							{
								id: 'LSO',
								label: 'Lesotho',
								role: 'focus',
								points: [pointAt(2000, 3.5), pointAt(2001, -0.25)]
							},
							{ id: 'c:NAM', label: 'Namibia', role: 'comparator', slot: 0, points: [pointAt(2000, 12.5)] },
							{ id: 'SADC', label: 'SADC', role: 'context', points: [pointAt(1990, 5, 'computed')] }
						]
					}
				},
				title: 'Up',
				measure: 'A share',
				none: '',
				file: 'api/indicators/A.B.csv',
				sources: [SOURCE]
			})
		),
		site: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
	};
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

const codeOf = (language: string, of = taken): Snippet =>
	snippets(of).find((one) => one.language === language)!;

/** What a program says, run in the test's own folder; null where the machine does not have it. */
function run(program: string, ...args: string[]): Promise<string | null> {
	return new Promise((done, fail) => {
		const child = spawn(program, args, { cwd: folder });
		let [out, error] = ['', ''];
		child.stdout.on('data', (text: Buffer) => (out += text.toString()));
		child.stderr.on('data', (text: Buffer) => (error += text.toString()));
		child.on('error', () => done(null));
		child.on('close', (code) => (code === 0 ? done(out) : fail(new Error(error))));
	});
}

describe('code for the rows of a figure', () => {
	it('asks for the published economies and years that are drawn, and not for groups', () => {
		expect(wantedOf(taken)).toEqual({
			...{ economies: ['LSO', 'NAM'], from: 2000, to: 2001 },
			...{ year: null, shown: 2 }
		});
		expect(snippets(takenOf({ ...taken.figure, file: 'view/1f0a/trade/us-lines/LSO.csv' }))).toEqual([]);
		expect(snippets(takenOf({ ...taken.figure, file: '' }))).toEqual([]);
	});

	it('gives the whole file where the rows of the figure are not rows of it one by one', async () => {
		const whole = snippets({
			...takenOf({ ...taken.figure, file: 'api/flows/us-tariffs/LSO.csv' }),
			site: taken.site
		});
		expect(whole.map(({ language }) => language)).toEqual(snippets(taken).map(({ language }) => language));
		for (const { code } of whole) expect(code).toContain(`${taken.site}api/flows/us-tariffs/LSO.csv`);
		const served = whole.find(({ language }) => language === 'Python')!;
		writeFileSync(
			join(folder, 'whole.py'),
			served.code.replace('api/flows/us-tariffs/LSO.csv', 'api/indicators/A.B.csv')
		);
		const said = await run('python3', 'whole.py');
		if (said !== null) expect(said.trim().split('\n')).toHaveLength(FILE.trim().split('\n').length - 1);
	});

	it('asks for all economies where there are too many to name', () => {
		const many = { ...taken, rows: { ...taken.rows, rows: [...taken.rows.rows] } };
		for (let i = 0; i < 78; i++)
			many.rows.rows.push(
				taken.rows.rows[0]!.map((cell, place) =>
					place === 0 ? `${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}A` : cell
				)
			);
		expect(wantedOf(many)?.economies).toEqual([]);
		for (const { code } of snippets(many)) expect(code).not.toMatch(/LSO|&\s*\)|and\s*$/);
	});

	it('runs with curl and awk', async () => {
		const { code } = codeOf('curl');
		await run('sh', '-c', code);
		const lines = readFileSync(join(folder, 'A.B.csv'), 'utf8').trim().split('\n');
		expect(lines[0]).toBe('indicator,economy,year,value,low,high,nature');
		expect(lines.slice(1).map((line) => line.split(','))).toEqual(
			SHOWN.map(([economy, year, value]) =>
				[
					...['A.B', economy, String(year), String(value)],
					expect.anything(),
					expect.anything(),
					expect.anything()
				].map((cell, i) => (i === 4 || i === 5 ? expect.any(String) : cell))
			)
		);
	});

	it('runs with Python', async () => {
		writeFileSync(join(folder, 'rows.py'), codeOf('Python').code);
		const said = await run('python3', 'rows.py');
		if (said === null) expect(codeOf('Python').code).toContain('urllib.request');
		else
			expect(
				said
					.trim()
					.split('\n')
					.map((line) => line.split(' ').slice(0, 3))
			).toEqual(SHOWN.map(([economy, year, value]) => [economy, String(year), String(value)]));
	});

	it('runs with R', async () => {
		writeFileSync(join(folder, 'rows.R'), codeOf('R').code);
		const said = await run('Rscript', '--vanilla', 'rows.R');
		if (said === null) expect(codeOf('R').code).toContain('read.csv');
		else
			expect(
				said
					.trim()
					.split('\n')
					.slice(1)
					.map((line) => line.trim().split(/ +/).slice(2, 5))
			).toEqual(SHOWN.map(([economy, year, value]) => [economy, String(year), Number(value).toFixed(2)]));
	});

	it('runs with DuckDB, on the file that the address leads to', async () => {
		const path = join(folder, 'copy.csv');
		writeFileSync(path, FILE);
		const { code } = codeOf('DuckDB');
		expect(code).toContain(`${taken.site}api/indicators/A.B.csv`);
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		const reader = await connection.runAndReadAll(
			code.replace(`${taken.site}api/indicators/A.B.csv`, path.replaceAll("'", "''"))
		);
		expect(reader.getRowObjects().map(({ economy, year, value }) => [economy, year, value])).toEqual(SHOWN);
		connection.closeSync();
		instance.closeSync();
	});

	it('of one year gives the one value an economy that the figure has, in each language', async () => {
		const one = mapped();
		expect(wantedOf(one)).toMatchObject({ from: 1999, to: 2001, year: 2000 });
		await run('sh', '-c', codeOf('curl', one).code);
		const lines = readFileSync(join(folder, 'A.B.csv'), 'utf8').trim().split('\n').slice(1);
		const byName = (rows: (string | number)[][]) => rows.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
		const cells = lines.map((line) => line.split(','));
		expect(
			byName(cells.map(([, economy = '', year, value]) => [economy, Number(year), Number(value)]))
		).toEqual(ON_MAP);
		for (const [program, language, ...flags] of [
			['python3', 'Python'],
			['Rscript', 'R', '--vanilla']
		] as const) {
			writeFileSync(join(folder, 'near'), codeOf(language, one).code);
			const said = await run(program, ...flags, 'near');
			if (said === null) continue;
			for (const row of ON_MAP) expect(said, language).toMatch(new RegExp(`${row[0]}\\s+${row[1]}\\s`));
			expect(said.match(/[A-Z]{3}\s+\d{4}/g), language).toHaveLength(4);
		}
		const path = join(folder, 'near.csv');
		writeFileSync(path, FILE);
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		await connection.run(`CREATE VIEW observation AS FROM read_csv('${path}', header = true)`);
		await connection.run(
			`CREATE TABLE economy AS FROM (VALUES ('LSO', 'LSO'), ('NAM', 'NAM'), ('BWA', 'BWA'), ('ZWE', 'ZWE')) e(iso3, name)`
		);
		for (const sql of [
			codeOf('DuckDB', one).code.replace(`${taken.site}api/indicators/A.B.csv`, path),
			sqlOf(one)!
		]) {
			const reader = await connection.runAndReadAll(sql);
			expect(
				reader.getRowObjects().map(({ economy, year, value }) => [economy, Number(year), value])
			).toEqual(ON_MAP);
		}
		connection.closeSync();
	});

	it('is a question of the same rows for this site’s own console', async () => {
		const path = join(folder, 'rows.csv');
		writeFileSync(path, FILE);
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		await connection.run(`CREATE VIEW observation AS FROM read_csv('${path}', header = true)`);
		await connection.run(
			`CREATE TABLE economy AS FROM (VALUES ('LSO', 'Lesotho'), ('NAM', 'Namibia'), ('ZAF', 'South Africa')) e(iso3, name)`
		);
		const reader = await connection.runAndReadAll(sqlOf(taken)!);
		expect(reader.getRowObjects().map(({ economy, year, value }) => [economy, Number(year), value])).toEqual([
			['Lesotho', 2000, 3.5],
			['Lesotho', 2001, -0.25],
			['Namibia', 2000, 12.5]
		]);
		connection.closeSync();
		instance.closeSync();
		expect(sqlOf(takenOf({ ...taken.figure, file: '' }))).toBeNull();
	});

	it('closes its brackets and quotes in every language', () => {
		const pairs = [
			['(', ')'],
			['[', ']'],
			['{', '}']
		] as const;
		for (const { language, code } of [...snippets(taken), ...snippets(mapped())]) {
			for (const [open, close] of pairs)
				expect(code.split(open).length, `${language} ${open}`).toBe(code.split(close).length);
			expect(code.split('"').length % 2, language).toBe(1);
			expect(code, language).toContain(`${taken.site}api/indicators/A.B.csv`);
			expect(code).toMatch(/(?:2000|1999)[\s\S]*2001/);
			expect(code).toMatch(/LSO[\s\S]*NAM/);
		}
	});
});
