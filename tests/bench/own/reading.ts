/**
 * What it costs to understand a large table of a reader's own, beside PapaParse alone over the same file, in pairs: once
 * each in a process of its own, in turn. Times are of the processor, so that other work on the machine counts little.
 * Run: npx tsx tests/bench/own/reading.ts [megabytes] [pairs]
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { Reading } from '../../../src/lib/own/reading';
import { placeOf } from '../../unit/own/places';
import { middle, tableOf } from './large';

const [what = '', size = '100', count = '5'] = process.argv.slice(2);

interface Cost {
	/** Of the processor, in ms. */
	cpu: number;
	/** Most memory at once beyond what the process has before the file, in MB. */
	memory: number;
}

/** One run, in a process of its own. */
async function run(file: string, how: string): Promise<Cost> {
	const before = process.memoryUsage().rss;
	const bytes = new Uint8Array(readFileSync(file));
	const { user: from } = process.cpuUsage();
	let most = 0;
	const look = () => (most = Math.max(most, process.memoryUsage().rss));
	if (how === 'papa') {
		const text = new TextDecoder().decode(bytes);
		let rows = 0;
		Papa.parse<string[]>(text, {
			step() {
				rows += 1;
				if (rows % 200_000 === 0) look();
			}
		});
	} else {
		const { joined } = await new Reading(placeOf).open(bytes, look);
		if (joined.observations.value.length === 0) throw new Error('nothing was understood');
	}
	look();
	return { cpu: (process.cpuUsage().user - from) / 1000, memory: (most - before) / 1e6 };
}

if (what === 'papa' || what === 'own') {
	console.log(JSON.stringify(await run(size, what)));
} else {
	const megabytes = Number(what || 100);
	const pairs = Number(size === '100' && !process.argv[3] ? count : size);
	const file = join(tmpdir(), `own-table-${process.pid}.csv`);
	writeFileSync(file, tableOf(megabytes));
	const cost = (how: string): Cost =>
		JSON.parse(
			execFileSync(process.execPath, ['--import', 'tsx', '--expose-gc', import.meta.filename, how, file], {
				encoding: 'utf8'
			})
		) as Cost;
	const all = Array.from({ length: pairs }, () => ({ papa: cost('papa'), own: cost('own') }));
	rmSync(file);
	const ratios = all.map(({ papa, own }) => own.cpu / papa.cpu);
	console.log(
		[
			`${megabytes} MB, ${pairs} pairs, ms of the processor (median):`,
			`PapaParse alone ${middle(all.map(({ papa }) => papa.cpu)).toFixed(0)}, understood ${middle(all.map(({ own }) => own.cpu)).toFixed(0)}, ratio ${middle(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
			`Most memory: PapaParse ${middle(all.map(({ papa }) => papa.memory)).toFixed(0)} MB, understood ${middle(all.map(({ own }) => own.memory)).toFixed(0)} MB`
		].join('\n')
	);
}
