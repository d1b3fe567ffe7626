/** Every committed value against the range its unit allows, and against zeros and slips that are no measurements. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory, type NativeDatabase } from '../../src/lib/database/native';
import { catalogue, OBSERVATIONS, type Entry } from './read-catalog';

/** Series whose publisher writes 0 where nothing was reported: none of those may be left. */
const NEVER_ZERO = [
	...['SE.XPD.TOTL.GB.ZS', 'SE.XPD.TOTL.GD.ZS', 'NE.EXP.GNFS.ZS', 'NE.IMP.GNFS.ZS', 'NE.GDI.TOTL.ZS'],
	...['NV.AGR.TOTL.ZS', 'NV.IND.TOTL.ZS', 'SE.XPD.SECO.PC.ZS', 'SH.STA.DIAB.ZS', 'EG.USE.COMM.FO.ZS']
];

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

	it('keep one unit: no series is 20 times larger or smaller in half of its economies from one year to the next', async () => {
		const rows = await db.query<{ slip: string }>(
			`WITH step AS (
				SELECT indicator, year, year - lag(year) OVER line AS years, value / lag(value) OVER line AS times
				FROM observation WHERE value > 0
				WINDOW line AS (PARTITION BY indicator, economy ORDER BY year)
			)
			SELECT indicator || ' ' || year AS slip FROM step WHERE years = 1
			GROUP BY indicator, year HAVING count(*) >= 50 AND avg((times NOT BETWEEN 0.05 AND 20)::INTEGER) > 0.5
			ORDER BY slip`
		);
		expect(rows).toEqual([]);
	});
});
