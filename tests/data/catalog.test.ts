/**
 * The catalogue: what people wrote (data/catalog/indicators) over what the importers say (*.indicators.csv),
 * and every committed value against the range its unit allows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory, type NativeDatabase } from '../../src/lib/database/native';
import { TOPICS } from '../../scripts/import/lib/check';

type Entry = Record<string, string | number | null | undefined>;
const OBSERVATIONS = 'data/observations';
const OVERRIDES = 'data/catalog/indicators';
const KEYS = new Set(
	'short_title title unit unit_kind direction ideal topic definition notes decimals aggregate'.split(' ')
);
const VOCABULARY: Record<string, ReadonlySet<string>> = {
	unit_kind: new Set(
		'share percent per ratio index score count usd lcu ppp years quantity binary level'.split(' ')
	),
	direction: new Set(['up', 'down', 'to', 'none']),
	aggregate: new Set(['median', 'sum', 'mean-population']),
	topic: TOPICS
};

/** Series whose publisher writes 0 where nothing was reported: none of those may be left. */
const NEVER_ZERO = [
	...['SE.XPD.TOTL.GB.ZS', 'SE.XPD.TOTL.GD.ZS', 'NE.EXP.GNFS.ZS', 'NE.IMP.GNFS.ZS', 'NE.GDI.TOTL.ZS'],
	...['NV.AGR.TOTL.ZS', 'NV.IND.TOTL.ZS', 'SE.XPD.SECO.PC.ZS', 'SH.STA.DIAB.ZS', 'EG.USE.COMM.FO.ZS']
];

const sources = readdirSync(OBSERVATIONS)
	.filter((name) => name.endsWith('.indicators.csv'))
	.map((name) => name.replace('.indicators.csv', ''));

const imported = new Map<string, Entry>();
for (const source of sources) {
	const text = readFileSync(join(OBSERVATIONS, `${source}.indicators.csv`), 'utf8');
	for (const row of Papa.parse<Entry>(text, { header: true, skipEmptyLines: 'greedy' }).data)
		imported.set(String(row.id), { ...row, source });
}

const written: { id: string; file: string; entry: Entry }[] = readdirSync(OVERRIDES)
	.filter((name) => name.endsWith('.yaml'))
	.flatMap((file) =>
		Object.entries(parse(readFileSync(join(OVERRIDES, file), 'utf8')) as Record<string, Entry>).map(
			([id, entry]) => ({ id, file, entry })
		)
	);

/** The catalogue as the database will have it: the importer's words where nobody wrote better ones. */
const said = new Map(written.map(({ id, entry }) => [id, entry]));
const catalogue = new Map(
	[...imported].map(([id, entry]) => {
		const merged: Entry = { ...entry, ...said.get(id) };
		return [id, { ...merged, short_title: merged.short_title || merged.title }];
	})
);

const clauses = (
	parse(readFileSync('data/policy/priorities.yaml', 'utf8')) as {
		id: string;
		indicators?: (string | { indicator: string })[];
	}[]
).map(({ id, indicators }) => ({
	id,
	indicators: (indicators ?? []).map((line) => (typeof line === 'string' ? line : line.indicator))
}));

const empty = (value: unknown) => value === undefined || value === null || String(value).trim() === '';

describe('the words of the catalogue', () => {
	it('are about indicators that exist', () => {
		const unknown = written.filter(({ id }) => !imported.has(id)).map(({ id, file }) => `${id} (${file})`);
		expect(unknown).toEqual([]);
	});

	it('are written once for each indicator', () => {
		const seen = new Map<string, string>();
		const twice = written.flatMap(({ id, file }) => {
			const before = seen.get(id);
			seen.set(id, file);
			return before === undefined ? [] : [`${id} in ${before} and ${file}`];
		});
		expect(twice).toEqual([]);
	});

	it('use the known keys and nothing empty', () => {
		const wrong = written.flatMap(({ id, entry }) =>
			Object.entries(entry)
				.filter(([key, value]) => !KEYS.has(key) || (key !== 'ideal' && empty(value)))
				.map(([key]) => `${id} ${key}`)
		);
		expect(wrong).toEqual([]);
	});

	it('keep to the vocabularies', () => {
		const wrong = [...catalogue].flatMap(([id, entry]) =>
			Object.entries(VOCABULARY)
				.filter(([key, words]) => !empty(entry[key]) && !words.has(String(entry[key])))
				.map(([key]) => `${id} ${key}: ${entry[key]}`)
		);
		expect(wrong).toEqual([]);
	});

	it('name the best value wherever nearer to it is better', () => {
		const wrong = [...catalogue]
			.filter(([, entry]) => entry.direction === 'to' && !Number.isFinite(parseFloat(String(entry.ideal))))
			.map(([id]) => id);
		expect(wrong).toEqual([]);
	});

	it('give every series a short title of at most 48 characters', () => {
		const long = [...catalogue]
			.filter(([id, entry]) => entry.is_lead === 'true' || said.get(id)?.short_title)
			.filter(([, { short_title }]) => String(short_title).length > 48)
			.map(([id, { short_title }]) => `${id}: ${short_title}`);
		expect(long).toEqual([]);
	});

	it('never give two indicators of one source the same short title', () => {
		const seen = new Map<string, string>();
		const alike = [...catalogue].flatMap(([id, { source, short_title }]) => {
			const key = `${source}: ${String(short_title).toLowerCase()}`;
			const before = seen.get(key);
			seen.set(key, id);
			return before === undefined ? [] : [`${key} (${before} and ${id})`];
		});
		expect(alike).toEqual([]);
	});

	it('are whole for every series that a clause uses', () => {
		const needed = ['definition', 'short_title', 'unit', 'unit_kind', 'direction', 'topic'];
		const missing = clauses.flatMap(({ id: clause, indicators }) =>
			indicators.flatMap((indicator) => {
				const entry = catalogue.get(indicator);
				if (entry === undefined) return [`${clause}: no such indicator as ${indicator}`];
				return needed.filter((key) => empty(entry[key])).map((key) => `${clause}: ${indicator} ${key}`);
			})
		);
		expect(missing).toEqual([]);
	});
});

/** Lowest and highest value a unit allows; a scale that the unit names ("0 (least) to 1 (most)") counts. */
function rangeOf(entry: Entry): [number, number] {
	const kind = String(entry.unit_kind);
	if (kind === 'share') return [0, 100];
	if (kind === 'binary') return [0, 1];
	if (kind === 'index' || kind === 'level') {
		const scale = /(-?\d+(?:\.\d+)?)(?: \([^)]*\))? to (-?\d+(?:\.\d+)?)/.exec(String(entry.unit));
		return scale ? [Number(scale[1]), Number(scale[2])] : [0, 1000];
	}
	if (['per', 'ratio', 'count', 'years', 'quantity'].includes(kind)) return [0, Infinity];
	return [-Infinity, Infinity];
}

describe('the values', () => {
	let db: NativeDatabase;
	beforeAll(async () => {
		db = await openMemory();
		await db.run(
			`CREATE VIEW observation AS SELECT * FROM read_parquet('${OBSERVATIONS}/*.parquet');
			CREATE TABLE allowed (id VARCHAR, kind VARCHAR, low DOUBLE, high DOUBLE);`
		);
		const bound = (value: number) =>
			Number.isFinite(value) ? value : `'${value < 0 ? '-' : ''}inf'::DOUBLE`;
		const rows = [...catalogue].map(([id, entry]) => {
			const [low, high] = rangeOf(entry);
			return `('${id}', '${entry.unit_kind}', ${bound(low)}, ${bound(high)})`;
		});
		await db.run(`INSERT INTO allowed VALUES ${rows.join(', ')}`);
	}, 60_000);
	afterAll(() => db.close());

	/** Offenders as "indicator economy year value", at most 40. */
	async function offenders(condition: string): Promise<string[]> {
		const rows = await db.query<{ key: string; value: number; kind: string }>(
			`SELECT o.indicator || ' ' || o.economy || ' ' || o.year AS key, o.value AS value, a.kind AS kind
			FROM observation o JOIN allowed a ON a.id = o.indicator WHERE ${condition} ORDER BY key`
		);
		return rows
			.slice(0, 40)
			.map(({ key, value, kind }) => `${key} ${value} (${kind})`);
	}

	it('are all of indicators in the catalogue', async () => {
		const rows = await db.query<{ indicator: string }>(
			'SELECT DISTINCT indicator FROM observation WHERE indicator NOT IN (SELECT id FROM allowed)'
		);
		expect(rows).toEqual([]);
	});

	it('are finite numbers', async () => {
		expect(await offenders('o.value IS NULL OR NOT isfinite(o.value)')).toEqual([]);
	});

	it('lie in the range that their unit allows', async () => {
		expect(await offenders('o.value < a.low OR o.value > a.high')).toEqual([]);
	});

	it('are 0 or 1 where the answer is yes or no', async () => {
		expect(await offenders("a.kind = 'binary' AND o.value NOT IN (0, 1)")).toEqual([]);
	});

	it('are not 0 where the publisher writes 0 for nothing reported', async () => {
		expect(await offenders(`o.value = 0 AND a.id IN ('${NEVER_ZERO.join("', '")}')`)).toEqual([]);
	});

	it('are not 0 where nothing was reported: trafficking by purpose without a total', async () => {
		expect(
			await offenders(
				`o.value = 0 AND o.indicator LIKE 'VC_HTF_DETV__' AND o.indicator NOT LIKE '%R' AND NOT EXISTS (
				SELECT 1 FROM observation t WHERE split_part(t.indicator, '.', 1) = 'VC_HTF_DETV' AND t.economy = o.economy AND t.year = o.year)`
			)
		).toEqual([]);
	});

	it('keep one unit: no series of many economies is 20 times larger or smaller from one year to the next', async () => {
		const rows = await db.query<{ slip: string }>(
			`SELECT now.indicator || ' ' || now.year AS slip
			FROM observation now JOIN observation before
			ON before.indicator = now.indicator AND before.economy = now.economy AND before.year = now.year - 1
			WHERE now.value > 0 AND before.value > 0
			GROUP BY now.indicator, now.year
			HAVING count(*) >= 50 AND NOT median(now.value / before.value) BETWEEN 0.05 AND 20
			ORDER BY slip`
		);
		expect(rows).toEqual([]);
	});
});
