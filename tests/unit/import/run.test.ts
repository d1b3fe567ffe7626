import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Imported, Importer } from '../../../scripts/import/lib/importer';
import { importer as wdi } from '../../../scripts/import/wdi/importer';
import { openMemory } from '../../../src/lib/database/native';
import { fingerprint, HIV, runOver, runSome, truncate, workplace, write } from './run-files';

const HIV_FILE = 'wdi/SH.DYN.AIDS.ZS.csv.gz';

/** An importer that answers what the test says. */
const toy = (answer: Partial<Imported>): Importer => ({
	source: 'toy',
	run: () => ({
		indicators: [
			{
				...{ id: 'T.ONE', series: 'T.ONE', dimensions: '', is_lead: true, title: 'One', unit: 'number' },
				...{ unit_kind: 'count', direction: 'up', topic: 'economy', decimals: 0 }
			}
		],
		observations: [observation({})],
		read: 1,
		leftOut: [],
		...answer
	})
});
const observation = (changes: object) => ({
	...{ indicator: 'T.ONE', economy: 'LSO', year: 2020, value: 1, low: null, high: null },
	nature: 'actual' as const,
	...changes
});

const read = (place: { data: string }, path: string) => readFileSync(join(place.data, path), 'utf8');

describe('a run over good files', () => {
	it('writes observations sorted by indicator, economy and year', async () => {
		const place = workplace();
		await runOver(place, wdi);
		const database = await openMemory();
		const rows = await database.query(`FROM '${join(place.data, 'observations/wdi.parquet')}'`);
		const bounds = { low: null, high: null };
		expect(rows).toEqual([
			{ indicator: 'AG.LND.FRST.ZS', economy: 'LSO', year: 2020, value: 1.1, ...bounds, nature: 'actual' },
			{ indicator: 'SH.DYN.AIDS.ZS', economy: 'LSO', year: 2020, value: 20.9, ...bounds, nature: 'estimate' },
			{ indicator: 'SH.DYN.AIDS.ZS', economy: 'LSO', year: 2021, value: 20.5, ...bounds, nature: 'estimate' },
			{ indicator: 'SH.DYN.AIDS.ZS', economy: 'ZAF', year: 2020, value: 18.3, ...bounds, nature: 'estimate' }
		]);
		await database.close();
	});

	it('writes indicators sorted by id with every column of the catalogue', async () => {
		const place = workplace();
		await runOver(place, wdi);
		expect(read(place, 'observations/wdi.indicators.csv').split('\n')).toEqual([
			'id,series,dimensions,is_lead,title,short_title,unit,unit_kind,direction,ideal,topic,definition,notes,decimals,aggregate',
			'AG.LND.FRST.ZS,AG.LND.FRST.ZS,,true,Forest area,,% of land area,share,none,,environment,,,1,',
			'SH.DYN.AIDS.ZS,SH.DYN.AIDS.ZS,,true,"Prevalence of HIV, total",,% of population ages 15-49,share,down,,hiv,,,1,',
			''
		]);
	});

	it('counts what it left out, by reason and with the codes', async () => {
		const place = workplace();
		const { wdi: report } = await runOver(place, wdi);
		expect(report).toMatchObject({ read: 8, kept: 4, indicators: 2, economies: 2 });
		expect(report!.lesotho).toEqual({ indicators: 2, values: 3, last_year: 2021 });
		const left = Object.fromEntries(report!.left_out.map(({ reason, examples }) => [reason, examples]));
		expect(left['no economy has this code']).toEqual(['QQQ']);
		expect(left['no value (an empty cell)']).toEqual(['SH.DYN.AIDS.ZS']);
		expect(left['a year after 2025']).toEqual(['SH.DYN.AIDS.ZS 2099']);
		expect(Object.values(left)).toContainEqual(['SSF']);
		expect(read(place, 'REPORT.md')).toContain('- 1: no economy has this code, such as QQQ');
	});

	it('gives the same bytes from the same input, in the same folder and in another', async () => {
		const place = workplace();
		await runOver(place, wdi);
		const first = fingerprint(place.data);
		await runOver(place, wdi);
		expect(fingerprint(place.data)).toEqual(first);
		const other = workplace();
		await runOver(other, wdi);
		expect(fingerprint(other.data)).toEqual(first);
	});

	it('keeps the report of sources that do not run', async () => {
		const place = workplace();
		await runOver(place, wdi);
		const report = await runSome(place, [wdi, toy({})], ['toy']);
		expect(Object.keys(report)).toEqual(['wdi', 'toy']);
	});
});

describe('a fault stops the run and leaves data/ as it was', () => {
	const faults: [string, (raw: string) => void, RegExp][] = [
		[
			'a missing file',
			(raw) => unlinkSync(join(raw, HIV_FILE)),
			/AIDS\.ZS\.csv\.gz: expected this file to exist/
		],
		[
			'a truncated file',
			(raw) => truncate(join(raw, HIV_FILE)),
			/AIDS\.ZS\.csv\.gz: expected a whole gzip file/
		],
		[
			'a lost column',
			(raw) => write(raw, HIV_FILE, HIV.replace('Country Code', 'Land')),
			/AIDS\.ZS\.csv\.gz, line 1: expected column "Country Code"/
		],
		[
			'a value that is no number',
			(raw) => write(raw, HIV_FILE, HIV.replace('18.3', 'many')),
			/AIDS\.ZS\.csv\.gz, line 4: expected a number, found "many"/
		],
		[
			'an empty file',
			(raw) => write(raw, HIV_FILE, 'Country Name,Country Code,Year,Value\n'),
			/AIDS\.ZS\.csv\.gz, line 2: expected at least one data row/
		]
	];
	it.each(faults)('%s', async (_what, spoil, message) => {
		const place = workplace();
		await runOver(place, wdi);
		const before = fingerprint(place.data);
		spoil(place.raw);
		// The first importer succeeds with new data, which must not be written either.
		await expect(runOver(place, toy({}), wdi)).rejects.toThrow(message);
		expect(fingerprint(place.data)).toEqual(before);
		expect(readdirSync(join(dirname(place.data), 'cache'))).toEqual([]);
	});

	const broken: [string, Partial<Imported>, RegExp][] = [
		[
			'a key used twice',
			{ observations: [observation({}), observation({ value: 2 })] },
			/LSO 2020: expected once/
		],
		[
			'an unknown economy',
			{ observations: [observation({ economy: 'QQQ' })] },
			/QQQ 2020: expected an economy/
		],
		[
			'a value that is not finite',
			{ observations: [observation({ value: NaN })] },
			/expected a finite value/
		],
		['an unknown nature', { observations: [observation({ nature: 'guess' })] }, /found guess/],
		['an indicator without observations', { observations: [] }, /indicator T\.ONE: expected observations/],
		['an unknown indicator', { observations: [observation({ indicator: 'T.TWO' })] }, /expected an indicator/]
	];
	it.each(broken)('%s', async (_what, answer, message) => {
		const place = workplace();
		const before = fingerprint(place.data);
		await expect(runOver(place, toy(answer))).rejects.toThrow(message);
		expect(fingerprint(place.data)).toEqual(before);
	});

	it('a source that data/sources.yaml does not have', async () => {
		const place = workplace();
		await expect(runOver(place, { ...toy({}), source: 'new' })).rejects.toThrow(/new: expected an entry/);
	});

	it('two sources with one indicator id', async () => {
		const place = workplace();
		write(
			place.data,
			'sources.yaml',
			'- { id: toy, publisher: P, dataset: D, vintage: 1 }\n- { id: b, publisher: P, dataset: D, vintage: 1 }\n'
		);
		await expect(runOver(place, toy({}), { ...toy({}), source: 'b' })).rejects.toThrow(
			/also an indicator of toy/
		);
	});
});

describe('bounds', () => {
	it('that do not enclose their value are dropped and counted, the value is kept', async () => {
		const place = workplace();
		const { toy: report } = await runOver(
			place,
			toy({
				observations: [
					observation({ low: 2, high: 3 }),
					observation({ year: 2021, low: 0, high: 2 }),
					observation({ year: 2022, low: 0 })
				]
			})
		);
		expect(report).toMatchObject({ kept: 3, bounds_dropped: { rows: 1 } });
		const database = await openMemory();
		const rows = await database.query(
			`SELECT year, low, high FROM '${join(place.data, 'observations/toy.parquet')}' ORDER BY year`
		);
		expect(rows).toEqual([
			{ year: 2020, low: null, high: null },
			{ year: 2021, low: 0, high: 2 },
			{ year: 2022, low: 0, high: null }
		]);
		await database.close();
	});
});

describe('the report of what changed', () => {
	it('names series added, lost and shortened, and the largest revision', async () => {
		const place = workplace();
		await runOver(place, wdi);
		expect(read(place, 'REPORT.md')).toContain('No change since the first import on record.');
		const list = join(place.raw, 'wdi/_indicators.csv');
		write(
			place.raw,
			'wdi/_indicators.csv',
			readFileSync(list, 'utf8').replace('AG.LND.FRST.ZS', 'AG.LND.NEW')
		);
		write(place.raw, 'wdi/AG.LND.NEW.csv', 'Country Code,Year,Value\nLSO,2020,5\n');
		write(place.raw, HIV_FILE, HIV.replace('Lesotho,LSO,2021,20.5\n', '').replace('18.3', '9.15'));
		const { wdi: report } = await runOver(place, wdi);
		expect(report!.changes).toEqual({
			added: ['AG.LND.NEW'],
			lost: ['AG.LND.FRST.ZS'],
			shortened: ['SH.DYN.AIDS.ZS (3 values to 2021, now 2 to 2020)'],
			extended: 0,
			revised: 1,
			requalified: 0,
			largest: [{ indicator: 'SH.DYN.AIDS.ZS', economy: 'ZAF', year: 2020, before: 18.3, after: 9.15 }]
		});
		expect(read(place, 'REPORT.md')).toContain('SH.DYN.AIDS.ZS ZAF 2020 from 18.3 to 9.15');
	});

	it('stays as it is when a later run changes nothing', async () => {
		const place = workplace();
		await runOver(place, wdi);
		write(place.raw, HIV_FILE, HIV.replace('18.3', '18.4'));
		await runOver(place, wdi);
		const after = fingerprint(place.data);
		await runOver(place, wdi);
		expect(fingerprint(place.data)).toEqual(after);
		expect(read(place, 'REPORT.md')).toContain('1 value revised');
	});
});

describe('the command', () => {
	it('says that the raw files are needed only to rebuild data when they are not there', () => {
		const run = () =>
			execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/import/run.ts'], {
				env: { ...process.env, RAW_DIR: '/no/such/folder' },
				encoding: 'utf8',
				stdio: 'pipe'
			});
		expect(run).toThrow(/needed only to rebuild data\/.*the site and its tests run without them/);
	}, 60_000);

	it('names the importers there are when it is asked for another', async () => {
		const place = workplace();
		await expect(runSome(place, [wdi], ['wid'])).rejects.toThrow('No importer "wid". There are: groups, wdi');
	});
});
