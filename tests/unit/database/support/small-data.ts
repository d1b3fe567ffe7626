/** A data/ folder made by hand: two sources, three economies, one clause. Tests spoil one file of it at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Problems } from '../../../../scripts/lib/problems';
import { readData } from '../../../../scripts/database/lib/read-data';
import { makeTables } from '../../../../scripts/database/lib/tables';
import { writeDatabases, type KeptObservations } from '../../../../scripts/database/lib/write-database';
import { openMemory } from '../../../../src/lib/database/native';

const INDICATOR_COLUMNS = 'id,series,dimensions,is_lead,title,unit,unit_kind,direction,topic,decimals';

export const FILES: Record<string, string> = {
	'sources.yaml': ['one', 'two']
		.map(
			(id) =>
				`- {id: ${id}, publisher: P, dataset: D, url: u, licence: L, vintage: 2024, retrieved: 2024, citation: C}\n`
		)
		.join(''),
	'economies/economies.csv':
		'iso3,name,iso2,m49,region,income,is_landlocked,in_sentence\n' +
		'LSO,Lesotho,LS,426,SSF,LMC,true,Lesotho\nZAF,South Africa,ZA,710,SSF,UMC,false,South Africa\n' +
		'BWA,Botswana,BW,72,SSF,UMC,true,Botswana\n',
	'economies/groups.csv':
		'id,name,short_name,kind,position,source\nSACU,Customs Union,SACU,union,1,"A list, read"\n',
	'economies/memberships.csv':
		'group_id,iso3,from_year,to_year,confidence\nSACU,LSO,1910,,sure\nSACU,ZAF,1910,2020,sure\n',
	'observations/one.indicators.csv': `${INDICATOR_COLUMNS}\nA.ONE,A.ONE,,true,First of one,%,share,down,health,1\nB.ONE,B.ONE,,true,Second of one,%,share,up,health,1\n`,
	'observations/two.indicators.csv': `${INDICATOR_COLUMNS}\nA.TWO,A.TWO,,true,First of two,%,share,down,health,1\n`,
	'catalog/indicators/hand.yaml': 'A.ONE:\n  title: Written by hand\n  definition: What it is.\n',
	'catalog/ties.yaml':
		'- id: same\n  title: The same\n  reason: Longer\n  default: A.ONE\n  indicators: [A.ONE, { indicator: A.TWO, scale: 100 }]\n',
	'policy/priorities.yaml':
		'- id: 1-peace\n  front: political\n  policy_ref: 1\n  label: Peace\n  says: Peace first.\n  indicators:\n    - indicator: A.ONE\n      note: The best.\n  links: ["SDG:16.1"]\n'
};

const ROWS: Record<string, string> = {
	one: `('A.ONE', 'LSO', 2020, 12.3456789, 11, 13.5, 'estimate'), ('A.ONE', 'ZAF', 2020, 1e9 + 1, NULL, NULL, 'actual'),
		('B.ONE', 'LSO', 2019, 0.000123456789, NULL, NULL, 'projection')`,
	two: `('A.TWO', 'LSO', 2020, -5, NULL, NULL, 'actual')`
};

/** Writes the folder. @param changes texts instead of those above, null: no such file @param rows instead of ROWS */
export async function smallData(
	changes: Record<string, string | null> = {},
	rows: Record<string, string> = {}
): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'tsoelopele-data-'));
	for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
		if (text === null) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const db = await openMemory();
	for (const [source, values] of Object.entries({ ...ROWS, ...rows }))
		await db.run(
			`COPY (SELECT * FROM (VALUES ${values}) o(indicator, economy, year, value, low, high, nature))
			TO '${join(folder, 'observations', `${source}.parquet`)}'`
		);
	await db.close();
	return folder;
}

/** Builds both databases from such a folder. @param kept as in writeDatabases @throws DataFault */
export async function buildSmall(
	changes: Record<string, string | null> = {},
	rows: Record<string, string> = {},
	kept?: KeptObservations
): Promise<{ folder: string; full: string; core: string }> {
	const folder = await smallData(changes, rows);
	const files = { full: join(folder, 'full.duckdb'), core: join(folder, 'core.duckdb') };
	const problems = new Problems();
	try {
		const data = readData(folder, problems);
		const tables = makeTables(data, problems);
		problems.stopIfAny();
		await writeDatabases(tables, data.observations, files, problems, false, kept);
	} catch (error) {
		rmSync(folder, { recursive: true });
		throw error;
	}
	return { folder, ...files };
}
