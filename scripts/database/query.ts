/**
 * npm run query -- "SELECT …" [--format table|csv|json]: a question to the database, read-only. Makes the
 * database first when there is none. `npm run -s query -- "…"` prints the result and nothing else.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openNative } from '../../src/lib/database/native';
import { buildDatabase, DATABASE } from './build';
import { FORMATS, formatRows, type Format } from './lib/format-rows';

const USAGE = `Usage: npm run query -- "SELECT …" [--format ${FORMATS.join('|')}]
Tables: indicator, observation, economy, grp, membership, similar_economy, source, tie, priority, priority_indicator,
priority_link. Example:
  npm run query -- "SELECT year, value FROM observation WHERE indicator = 'SP.POP.TOTL' AND economy = 'LSO'"`;

class UsageFault extends Error {}

function readArguments(): { sql: string; format: Format } {
	let parsed;
	try {
		parsed = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'table' } } });
	} catch (error) {
		throw new UsageFault((error as Error).message, { cause: error });
	}
	const sql = parsed.positionals.join(' ').trim();
	const format = FORMATS.find((name) => name === parsed.values.format);
	if (sql === '') throw new UsageFault('Expected a question in SQL.');
	if (!format) throw new UsageFault(`Unknown format ${parsed.values.format}.`);
	return { sql, format };
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// A reader that has seen enough (head) is no fault.
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
try {
	const { sql, format } = readArguments();
	if (!existsSync(DATABASE)) {
		console.error('There is no database yet: building it from data/.');
		await buildDatabase();
	}
	const db = await openNative(DATABASE);
	try {
		const { columns, rows } = await db.table(sql);
		console.log(formatRows(rows, columns, format));
	} finally {
		await db.close();
	}
} catch (error) {
	console.error((error as Error).message);
	if (error instanceof UsageFault) console.error(USAGE);
	process.exitCode = 1;
}
