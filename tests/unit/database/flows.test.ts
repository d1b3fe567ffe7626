import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFlowTables } from '../../../scripts/database/lib/flow-tables';
import { Problems } from '../../../scripts/lib/problems';
import type { Tables } from '../../../scripts/database/lib/tables';
import { writeFlowsDatabase } from '../../../scripts/database/lib/write-flows';
import { writeFlows, flow, type FlowRow } from '../../../scripts/import/lib/flows';
import { writeFlowFiles } from '../../../scripts/site/downloads/flows';
import { openNative } from '../../../src/lib/database/native';

const FILES: Record<string, string> = {
	'kinds.yaml':
		'- id: grants\n  title: Grants\n  source: oda\n  about: recipient\n  unit: US dollars\n  trap: Mind.\n',
	'providers.csv':
		'id,name,kind,iso3,aliases\nUSA,United States,DAC,USA,\nIDA,"World Bank, IDA",multilateral,,\n',
	'products/a.csv': 'id,name,classification,part_of,rule,rate\nX-1,Thing,goods,,,\n'
};
const ROWS: FlowRow[] = [
	flow({
		kind: 'grants',
		provider: 'USA',
		recipient: 'LSO',
		measure: 'grant',
		year: 2020,
		value: 1234567.891
	}),
	flow({ kind: 'grants', provider: 'IDA', recipient: 'LSO', measure: 'grant', year: 2020, value: -0.5 })
];
const TABLES = {
	...{ source: [], grp: [], membership: [] },
	economy: ['LSO', 'USA'].map((iso3) => ({
		...{ iso3, name: iso3, iso2: '', m49: 0, region: '', income: '', is_landlocked: false, in_sentence: iso3 }
	}))
} as unknown as Tables;

/** Builds a flows database from a folder made by hand. @throws DataFault */
async function build(changes: Record<string, string> = {}, rows: FlowRow[] = ROWS) {
	const folder = mkdtempSync(join(tmpdir(), 'tsoelopele-flows-'));
	for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
		mkdirSync(dirname(join(folder, 'flows', path)), { recursive: true });
		writeFileSync(join(folder, 'flows', path), text);
	}
	await writeFlows(join(folder, 'flows/grants.parquet'), rows);
	const problems = new Problems();
	const file = join(folder, 'flows.duckdb');
	try {
		const tables = readFlowTables(folder, new Set(['LSO', 'USA']), new Set(['oda']), problems);
		problems.stopIfAny();
		await writeFlowsDatabase(tables, TABLES, file, problems, false);
	} catch (error) {
		rmSync(folder, { recursive: true });
		throw error;
	}
	return { folder, file };
}
const fault = (changes: Record<string, string>, rows?: FlowRow[]) => expect(build(changes, rows)).rejects;

it('says nothing of the sources of flows where their list could not be read: its own fault is said already', async () => {
	const { folder } = await build();
	const problems = new Problems();
	readFlowTables(folder, new Set(['LSO', 'USA']), null, problems);
	expect(problems.list).toEqual([]);
	readFlowTables(folder, new Set(['LSO', 'USA']), new Set(), problems);
	expect(problems.list.join()).toContain('expected a source of sources.yaml, found oda');
	rmSync(folder, { recursive: true });
});

describe('the flows database', { timeout: 30_000 }, () => {
	it('has every flow to six digits, and what its kind spans', async () => {
		const { folder, file } = await build();
		const db = await openNative(file);
		expect(await db.query('SELECT provider, value FROM flow ORDER BY provider')).toEqual([
			{ provider: 'IDA', value: -0.5 },
			{ provider: 'USA', value: 1234570 }
		]);
		expect(await db.query('SELECT id, first_year, last_year, flows FROM flow_kind')).toEqual([
			{ id: 'grants', first_year: 2020, last_year: 2020, flows: 2 }
		]);
		await db.close();
		rmSync(folder, { recursive: true });
	});
	it('becomes CSV files to the cent, with what differs in the rows and what does not in kinds.csv', async () => {
		const { folder, file } = await build();
		const db = await openNative(file);
		expect(await writeFlowFiles(db, join(folder, 'flows'), join(folder, 'api'))).toBe(1);
		await db.close();
		expect(readFileSync(join(folder, 'api/grants/LSO.csv'), 'utf8')).toBe(
			'provider,recipient,other_name,value\nIDA,LSO,"World Bank, IDA",-0.5\nUSA,LSO,United States,1234567.89\n'
		);
		const [header, row] = readFileSync(join(folder, 'api/kinds.csv'), 'utf8').split('\n');
		expect(header).toContain('measure,price_base');
		expect(row).toContain('grant,current');
		rmSync(folder, { recursive: true });
	});
	it('names the file, the line and what was expected of a provider, a product and a kind', async () => {
		await fault({ 'providers.csv': FILES['providers.csv']!.replace('DAC', 'rich') }).toThrow(
			/data\/flows\/providers.csv, line 2: kind: expected one of DAC/
		);
		await fault({ 'providers.csv': FILES['providers.csv']!.replace('DAC,USA', 'DAC,XYZ') }).toThrow(
			/line 2: expected an economy of economies.csv, found XYZ/
		);
		await fault({ 'products/a.csv': `${FILES['products/a.csv']}X-2,Other,goods,,,much\n` }).toThrow(
			/a.csv, line 3: rate: expected a rate/
		);
		await fault({ 'kinds.yaml': FILES['kinds.yaml']!.replace('source: oda', 'source: ona') }).toThrow(
			/kinds.yaml, line 3: expected a source of sources.yaml, found ona/
		);
		await fault({ 'kinds.yaml': FILES['kinds.yaml']!.replace('id: grants', 'id: gifts') }).toThrow(
			/grants.parquet: expected kind grants in data\/flows\/kinds.yaml/
		);
	});
	it('names flows without a known party, without a year, of a wrong kind, and those that stand twice', async () => {
		const [first] = ROWS as [FlowRow];
		await fault({}, [{ ...first, provider: 'ATLANTIS' }]).toThrow(
			/grants.parquet: expected a provider of economies.csv or providers.csv, found grants ATLANTIS to LSO 2020/
		);
		await fault({}, [{ ...first, year: null }]).toThrow(/expected a year, or a period in words/);
		await fault({}, [{ ...first, kind: 'loans' }]).toThrow(/expected the kind that its file is named after/);
		await fault({}, [{ ...first, product: 'X-9' }]).toThrow(/expected a product of data\/flows\/products/);
		await fault({}, [{ ...first, price_base: '' }]).toThrow(/expected a price base for US dollars/);
		await fault({}, [first, first]).toThrow(
			/expected each flow once, found grants USA to LSO 2020 more than once/
		);
	});
});
