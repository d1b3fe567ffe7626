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
import { quoted } from '../../database/lib/write-tables';

const TABLES = {
	providers: 'SELECT id, name, kind, iso3 FROM provider ORDER BY id',
	products: 'SELECT id, name, classification, part_of, rule, rate FROM product ORDER BY id'
};
/** Columns that some kinds leave empty, and those that are often the same in all of a kind. */
const OPTIONAL = ['sector', 'product', 'terms', 'year', 'period', 'measure', 'price_base', 'unit', 'nature'];

const csv = (rows: object[]) => `${Papa.unparse(rows, { newline: '\n' })}\n`;

/** What the files say of a kind. */
interface Said {
	kind: FlowKind;
	/** Its Parquet file as SQL reads it. */
	source: string;
	/** Columns of its files, and what is the same in all of it. */
	used: string[];
	same: Record<string, string>;
}

/** @param flows data/flows @returns the kinds with a Parquet file, by id */
export async function readKinds(db: NativeDatabase, flows: string): Promise<Map<string, Said>> {
	const said = new Map<string, Said>();
	for (const kind of await flowKinds(db)) {
		const file = join(flows, `${kind.id}.parquet`);
		if (!existsSync(file)) continue;
		const source = `read_parquet(${quoted(file)})`;
		said.set(kind.id, { kind, source, ...(await columnsOf(db, source)) });
	}
	return said;
}

/** `kinds.csv`, `providers.csv` and `products.csv`, by name. */
export async function flowTables(
	db: NativeDatabase,
	kinds: ReadonlyMap<string, Said>
): Promise<Record<string, string>> {
	const about = [...kinds.values()].map(({ kind, used, same }) => ({
		...{ ...kind, measure: '', price_base: '', nature: '', ...same },
		columns: used.join(' ')
	}));
	return {
		'kinds.csv': csv(about),
		'providers.csv': csv(await db.query(TABLES.providers)),
		'products.csv': csv(await db.query(TABLES.products))
	};
}

/** `<kind>/<ISO3>.csv`; null when the economy has no row of the kind. */
export async function flowCsv(db: NativeDatabase, said: Said, iso3: string): Promise<string | null> {
	return (await kindFiles(db, said, iso3)).get(iso3) ?? null;
}

/**
 * All of these files.
 * @param db the flows database
 * @param flows data/flows
 * @param to the folder that becomes /api/flows
 * @param onKind told after each kind which part of all is done, 0 to 1
 * @returns how many files of flows were written
 */
export async function writeFlowFiles(
	db: NativeDatabase,
	flows: string,
	to: string,
	onKind: (done: number) => void = () => {}
): Promise<number> {
	mkdirSync(to, { recursive: true });
	const kinds = await readKinds(db, flows);
	for (const [name, text] of Object.entries(await flowTables(db, kinds))) writeFileSync(join(to, name), text);
	let written = 0;
	let done = 0;
	for (const [id, said] of kinds) {
		const files = await kindFiles(db, said);
		if (files.size > 0) mkdirSync(join(to, id), { recursive: true });
		for (const [iso3, text] of files) writeFileSync(join(to, id, `${iso3}.csv`), text);
		written += files.size;
		onKind(++done / kinds.size);
	}
	return written;
}

/** A cell as CSV has it: quoted when it holds a comma, a quotation mark or a line break, '' when there is none. */
const cell = (column: string) =>
	column === 'value'
		? `regexp_replace(value::VARCHAR, '[.]0$', '')`
		: `CASE WHEN regexp_matches(${column}::VARCHAR, '[",\\n]') THEN '"' || replace(${column}::VARCHAR, '"', '""') || '"'
			ELSE coalesce(${column}::VARCHAR, '') END`;

/** The files of a kind by economy. @param only one economy; all of them when not given */
async function kindFiles(
	db: NativeDatabase,
	{ kind: { about }, source, used }: Said,
	only?: string
): Promise<Map<string, string>> {
	const columns = ['provider', 'recipient', 'other_name', ...used, 'value'];
	if (used.includes('product')) columns.splice(columns.indexOf('product') + 1, 0, 'product_name');
	const sides = about === 'both' ? (['provider', 'recipient'] as const) : [about];
	const lines = new Map<string, string[]>();
	for (const self of sides) {
		const other = self === 'provider' ? 'recipient' : 'provider';
		const rows = await db.query<{ iso3: string; lines: string }>(`
			WITH party AS (
				SELECT id, name FROM provider
				UNION ALL SELECT iso3, name FROM economy WHERE iso3 NOT IN (SELECT id FROM provider)
			), named AS (
				SELECT f.*, coalesce(y.name, '') AS other_name, p.name AS product_name
				FROM ${source} f LEFT JOIN party y ON y.id = f.${other} LEFT JOIN product p ON p.id = f.product
				WHERE f.${self} IN (SELECT iso3 FROM economy) ${only === undefined ? '' : `AND f.${self} = ${quoted(only)}`}
			)
			SELECT ${self} AS iso3, string_agg(${columns.map(cell).join(` || ',' || `)}, '\n' ORDER BY ${columns.join(', ')}) AS lines
			FROM named GROUP BY ${self}`);
		for (const row of rows) lines.set(row.iso3, [...(lines.get(row.iso3) ?? []), row.lines]);
	}
	return new Map([...lines].map(([iso3, parts]) => [iso3, `${columns.join(',')}\n${parts.join('\n')}\n`]));
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
