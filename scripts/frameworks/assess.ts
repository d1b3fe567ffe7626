/**
 * npm run -s assess -- --framework <id> [--economy LSO] [--format table|csv|json]: the verdicts of a framework, one row
 * for every indicator row and economy. Makes the database first when there is none.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openNative } from '../../src/lib/database/native';
import { buildDatabase, DATABASE } from '../database/build';
import { DataFault } from '../lib/problems';
import { assessFramework } from './assess-all';
import { COLUMNS, csvLine, flatRows, type FlatRow } from './flat-rows';
import { readInputs } from './inputs';
import { readFrameworks } from './read';

const DATA = join(fileURLToPath(new URL('../..', import.meta.url)), 'data');
const FORMATS = ['table', 'csv', 'json'] as const;
const USAGE = `Usage: npm run -s assess -- --framework <id> [--economy LSO] [--format ${FORMATS.join('|')}]`;

class UsageFault extends Error {}

function readArguments() {
	let values;
	try {
		({ values } = parseArgs({
			options: {
				framework: { type: 'string' },
				economy: { type: 'string' },
				format: { type: 'string', default: 'table' }
			}
		}));
	} catch (error) {
		throw new UsageFault((error as Error).message, { cause: error });
	}
	const format = FORMATS.find((name) => name === values.format);
	if (!format) throw new UsageFault(`Unknown format ${values.format}.`);
	if (!values.framework) throw new UsageFault('Expected a framework.');
	return { id: values.framework.toLowerCase(), economy: values.economy?.toUpperCase(), format };
}

/** Writes lines as fast as the reader takes them; a reader that has seen enough (head) is no fault. */
function print(lines: Iterable<string>): void {
	let part = '';
	for (const line of lines) {
		part += `${line}\n`;
		if (part.length < 1 << 20) continue;
		process.stdout.write(part);
		part = '';
	}
	process.stdout.write(part);
}

function* csv(rows: Iterable<FlatRow>): Generator<string> {
	yield COLUMNS.join(',');
	for (const row of rows) yield csvLine(row);
}

function* json(rows: Iterable<FlatRow>): Generator<string> {
	let before = '[';
	for (const row of rows) {
		yield `${before}${JSON.stringify(row)}`;
		before = ',';
	}
	yield before === '[' ? '[]' : ']';
}

function* table(rows: readonly FlatRow[]): Generator<string> {
	const text = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '').slice(0, 40)));
	const all = [[...COLUMNS] as string[], ...text];
	const widths = COLUMNS.map((_, i) => all.reduce((most, cells) => Math.max(most, cells[i]!.length), 0));
	for (const cells of all)
		yield cells
			.map((cell, i) => cell.padEnd(widths[i]!))
			.join('  ')
			.trimEnd();
}

async function main(): Promise<void> {
	const { id, economy, format } = readArguments();
	const data = readFrameworks(DATA);
	const framework = data.frameworks.find((each) => each.id === id);
	if (!framework)
		throw new UsageFault(
			`Unknown framework ${id}; there are ${data.frameworks.map((each) => each.id).join(', ')}.`
		);
	if (!existsSync(DATABASE)) await buildDatabase();
	const db = await openNative(DATABASE);
	try {
		const inputs = await readInputs(db, data, [id]);
		if (economy && !inputs.economies.some(({ iso3 }) => iso3 === economy))
			throw new UsageFault(`Unknown economy ${economy}; expected a code of three letters such as LSO.`);
		const rows = flatRows(framework, assessFramework(framework, inputs, economy), inputs, economy);
		print(format === 'csv' ? csv(rows) : format === 'json' ? json(rows) : table([...rows]));
	} finally {
		await db.close();
	}
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
try {
	await main();
} catch (error) {
	if (!(error instanceof UsageFault) && !(error instanceof DataFault)) throw error;
	console.error(error instanceof UsageFault ? `${error.message}\n${USAGE}` : error.message);
	process.exitCode = 1;
}
