/**
 * `/api/flows/<kind>/<ISO3>.csv`: every kind of flow for every economy that has rows of it, with the published
 * amounts (to the cent), and `/api/flows/kinds.csv`, `providers.csv`, `products.csv` that say what the codes mean.
 * A file has the columns that differ within its kind, and the name of the other party; what is the same for the
 * whole kind (the measure, the unit, the price base) stands in kinds.csv, which halves the files.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { NativeDatabase } from '../../../src/lib/database/native';
import { flowKinds, type FlowKind } from '../../../src/lib/query/flows/kinds';

const TABLES = {
	providers: 'SELECT id, name, kind, iso3 FROM provider ORDER BY id',
	products: 'SELECT id, name, classification, part_of, rule, rate FROM product ORDER BY id'
};
/** Columns that some kinds leave empty, and those that are often the same in all of a kind. */
const OPTIONAL = ['sector', 'product', 'terms', 'year', 'period', 'measure', 'price_base', 'unit', 'nature'];

/**
 * @param db the flows database
 * @param flows data/flows
 * @param to the folder that becomes /api/flows
 * @returns how many files of flows were written
 */
export async function writeFlowFiles(db: NativeDatabase, flows: string, to: string): Promise<number> {
	mkdirSync(to, { recursive: true });
	const kinds = await flowKinds(db);
	const csv = (rows: object[]) => `${Papa.unparse(rows, { newline: '\n' })}\n`;
	for (const [name, sql] of Object.entries(TABLES))
		writeFileSync(join(to, `${name}.csv`), csv(await db.query(sql)));
	const said: object[] = [];
	let written = 0;
	for (const kind of kinds) {
		const file = join(flows, `${kind.id}.parquet`);
		if (!existsSync(file)) continue;
		const source = `read_parquet('${file.replaceAll("'", "''")}')`;
		const { used, same } = await columnsOf(db, source);
		written += await writeKind(db, kind, source, used, join(to, kind.id));
		said.push({ ...kind, measure: '', price_base: '', nature: '', ...same, columns: used.join(' ') });
	}
	writeFileSync(join(to, 'kinds.csv'), csv(said));
	return written;
}

/** A cell as CSV has it: quoted when it holds a comma, a quotation mark or a line break, '' when there is none. */
const cell = (column: string) =>
	column === 'value'
		? `regexp_replace(value::VARCHAR, '[.]0$', '')`
		: `CASE WHEN regexp_matches(${column}::VARCHAR, '[",\\n]') THEN '"' || replace(${column}::VARCHAR, '"', '""') || '"'
			ELSE coalesce(${column}::VARCHAR, '') END`;

async function writeKind(
	db: NativeDatabase,
	{ about }: FlowKind,
	source: string,
	used: readonly string[],
	to: string
): Promise<number> {
	const columns = ['provider', 'recipient', 'other_name', ...used, 'value'];
	if (used.includes('product')) columns.splice(columns.indexOf('product') + 1, 0, 'product_name');
	const sides = about === 'both' ? (['provider', 'recipient'] as const) : [about];
	const files = new Map<string, string>();
	for (const self of sides) {
		const other = self === 'provider' ? 'recipient' : 'provider';
		const rows = await db.query<{ iso3: string; lines: string }>(`
			WITH party AS (
				SELECT id, name FROM provider
				UNION ALL SELECT iso3, name FROM economy WHERE iso3 NOT IN (SELECT id FROM provider)
			), named AS (
				SELECT f.*, coalesce(y.name, '') AS other_name, p.name AS product_name
				FROM ${source} f LEFT JOIN party y ON y.id = f.${other} LEFT JOIN product p ON p.id = f.product
			)
			SELECT ${self} AS iso3, string_agg(${columns.map(cell).join(` || ',' || `)}, '\n' ORDER BY ${[...columns].join(', ')}) AS lines
			FROM named WHERE ${self} IN (SELECT iso3 FROM economy) GROUP BY ${self}`);
		for (const { iso3, lines } of rows)
			files.set(iso3, `${files.has(iso3) ? `${files.get(iso3)}\n` : ''}${lines}`);
	}
	if (files.size > 0) mkdirSync(to, { recursive: true });
	for (const [iso3, lines] of files)
		writeFileSync(join(to, `${iso3}.csv`), `${columns.join(',')}\n${lines}\n`);
	return files.size;
}

/** The optional columns that differ within a kind, and what the others say for all of it. */
async function columnsOf(
	db: NativeDatabase,
	source: string
): Promise<{ used: string[]; same: Record<string, string> }> {
	const text = (column: string) => `coalesce(${column}::VARCHAR, '')`;
	const asked = OPTIONAL.map(
		(column) =>
			`CAST(count(DISTINCT ${text(column)}) AS INTEGER) AS ${column}, any_value(${text(column)}) AS any_${column}`
	);
	const [row] = await db.query<Record<string, number | string>>(`SELECT ${asked.join(', ')} FROM ${source}`);
	// An average must say of which years in every file.
	const differs = (column: string) =>
		Number(row?.[column]) > 1 || (column === 'period' && row?.any_period !== '');
	const same = OPTIONAL.filter((column) => !differs(column) && row?.[`any_${column}`] !== '');
	return {
		used: OPTIONAL.filter(differs),
		same: Object.fromEntries(same.map((column) => [column, String(row?.[`any_${column}`])]))
	};
}
