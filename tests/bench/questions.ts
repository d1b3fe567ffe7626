/**
 * What questions cost in an engine, at one size and at another: processor time and wall time, medians of some rounds, all in one
 * run, one file after the other in each round. Run with:
 * npx tsx tests/bench/questions.ts [--rounds 9] [--wasm] [--chdb <folder of tables>] <file.duckdb> …
 */
import { readFileSync } from 'node:fs';
import type { Database } from '../../src/lib/database/database';
import { openNative } from '../../src/lib/database/native';
import { clauseCoverage, economyCoverage } from '../../src/lib/query/coverage';
import { economiesSeries, economySeries } from '../../src/lib/query/economy-series';
import { groupMembersSeries } from '../../src/lib/query/group-members-series';
import { indicatorValues } from '../../src/lib/query/indicator-values';
import { membersTable } from '../../src/lib/query/members-table';
import { comparableEconomies } from '../../src/lib/query/similar';
import { openChdb } from '../scale/support/chdb';
import { openWasmFile } from '../unit/database/support/wasm-file';

const IDS = [
	...['SH.DYN.MORT', 'SP.POP.TOTL', 'NY.GNP.PCAP.CD', 'SH.DYN.AIDS.ZS', 'SL.UEM.TOTL.ZS'],
	...['SP.DYN.LE00.IN', 'NY.GDP.PCAP.KD.ZG', 'SI_POV_DAY1', 'SE.PRM.CMPT.ZS', 'EG.ELC.ACCS.ZS']
];
const EIGHT = ['LSO', 'BWA', 'SWZ', 'NAM', 'ZAF', 'MWI', 'ZMB', 'MOZ'];

const QUESTIONS: Record<string, (db: Database) => Promise<unknown>> = {
	indicatorValues: (db) => indicatorValues(db, 'SH.DYN.MORT'),
	economySeries: (db) => economySeries(db, 'LSO', IDS),
	economiesSeries: (db) => economiesSeries(db, EIGHT, IDS),
	membersTable: (db) => membersTable(db, { group: 'SADC', indicators: IDS, year: 2020 }),
	groupMembersSeries: (db) =>
		groupMembersSeries(db, { group: 'SADC', indicator: 'SH.DYN.MORT', focus: 'LSO', year: 2020 }),
	clauseCoverage: (db) => clauseCoverage(db, 'LSO'),
	economyCoverage: (db) => economyCoverage(db, IDS),
	comparableEconomies: (db) => comparableEconomies(db)
};

interface Cost {
	cpu: number;
	wall: number;
}

async function costOf(ask: () => Promise<unknown>): Promise<Cost> {
	const [cpu, wall] = [process.cpuUsage(), performance.now()];
	await ask();
	const used = process.cpuUsage(cpu);
	return { cpu: (used.user + used.system) / 1000, wall: performance.now() - wall };
}

const at = (values: readonly number[], part: number): number =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(part * values.length))] ?? NaN;

function option(name: string, texts: string[]): string | undefined {
	const place = texts.indexOf(name);
	return place < 0 ? undefined : texts.splice(place, 2)[1];
}

async function engines(texts: string[]): Promise<Record<string, Database>> {
	const chdb = option('--chdb', texts);
	const isWasm = texts.includes('--wasm');
	const files = texts.filter((text) => text !== '--wasm');
	const opened: Record<string, Database> = {};
	for (const file of files)
		opened[file] = isWasm ? await openWasmFile(readFileSync(file)) : await openNative(file);
	if (chdb !== undefined) opened[`ClickHouse, ${chdb}`] = openChdb(chdb);
	return opened;
}

const texts = process.argv.slice(2);
const rounds = Number(option('--rounds', texts) ?? 9);

void (async () => {
	const open = Object.entries(await engines(texts));
	console.log(
		`Medians of ${rounds} rounds: processor ms, wall ms (95 %); a ratio is to the first file, in processor time.`
	);
	for (const [name, ask] of Object.entries(QUESTIONS)) {
		const costs = new Map(open.map(([file]) => [file, [] as Cost[]]));
		for (const [, db] of open) await ask(db);
		for (let round = 0; round < rounds; round += 1)
			for (const [file, db] of open) costs.get(file)!.push(await costOf(() => ask(db)));
		const [first] = open;
		const base = at(
			costs.get(first![0])!.map(({ cpu }) => cpu),
			0.5
		);
		for (const [file, own] of costs) {
			const [cpu, wall, late] = [
				at(
					own.map((each) => each.cpu),
					0.5
				),
				at(
					own.map((each) => each.wall),
					0.5
				),
				at(
					own.map((each) => each.wall),
					0.95
				)
			];
			console.log(
				`${name.padEnd(20)} ${cpu.toFixed(1).padStart(8)} ${wall.toFixed(0).padStart(6)} (${late.toFixed(0)})  x${(cpu / base).toFixed(2)}  ${file}`
			);
		}
	}
	for (const [, db] of open) await db.close();
})();
