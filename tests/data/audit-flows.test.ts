/** Facts about the committed flows that pages lean on, each found by reckoning from the publishers' own files. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory, type NativeDatabase } from '../../src/lib/database/native';

let db: NativeDatabase;
beforeAll(async () => {
	db = await openMemory();
	await db.run(
		`CREATE VIEW flow AS FROM read_parquet('data/flows/*.parquet');
		CREATE VIEW observation AS FROM read_parquet('data/observations/*.parquet')`
	);
}, 60_000);
afterAll(() => db?.close());

const one = async (sql: string): Promise<Record<string, number>> =>
	(await db.query<Record<string, number>>(sql))[0] ?? {};

describe('public debt by creditor', () => {
	it('adds up to the public debt that the World Bank publishes as a total', async () => {
		const { years, near } = await one(
			`WITH ours AS (SELECT economy, year, value * 1e6 AS sum FROM observation WHERE indicator = 'IDS.PPG.TOTAL'),
				total AS (SELECT economy, year, value FROM observation WHERE indicator = 'DT.DOD.DPPG.CD' AND value > 0)
			SELECT CAST(count(*) AS INTEGER) AS years,
				CAST(count(*) FILTER (abs(ours.sum / total.value - 1) < 0.001) AS INTEGER) AS near
			FROM ours JOIN total USING (economy, year)`
		);
		expect(years).toBeGreaterThan(3900);
		expect(near! / years!).toBeGreaterThan(0.995);
	});
	it('shows that what Lesotho is said to have paid the European Investment Bank in 2021 and 2022 cannot be', async () => {
		const { fell, paid } = await one(
			`SELECT sum(CASE year WHEN 2020 THEN value WHEN 2022 THEN -value END) FILTER (kind = 'debt-stock') AS fell,
				-sum(value) FILTER (kind = 'lending' AND year IN (2021, 2022)) AS paid
			FROM flow WHERE provider = 'EIB' AND recipient = 'LSO' AND price_base = 'current'
				AND (kind = 'debt-stock' OR measure = 'paid')`
		);
		expect(fell! / 1e6).toBeCloseTo(22.84, 2);
		expect(paid! / 1e6).toBeCloseTo(485.11, 1);
	});
});

describe('prices', () => {
	it('of 2022 are missing for loans to four countries and for grants of Russia', async () => {
		const gaps = await db.query<{ party: string }>(
			`SELECT recipient AS party FROM flow WHERE kind = 'lending' GROUP BY recipient
				HAVING count(*) FILTER (price_base = 'constant 2022') = 0
			UNION ALL SELECT provider FROM flow WHERE kind = 'grants' AND provider = 'RUS' GROUP BY provider
				HAVING count(*) FILTER (price_base = 'constant 2022') = 0 ORDER BY party`
		);
		expect(gaps.map(({ party }) => party)).toEqual(['AFG', 'ERI', 'RUS', 'SYR', 'XKX']);
	});
});

describe('loans of IDA on harder terms', () => {
	it('bring grants and loans nearer to net aid where there are any', async () => {
		const { without, including } = await one(
			`WITH sums AS (
				SELECT recipient AS economy, year, sum(value) FILTER (kind = 'grants' OR terms = 'concessional') AS near,
					coalesce(sum(value) FILTER (terms = 'non-concessional' AND provider = 'IDA'), 0) AS ida
				FROM flow WHERE kind IN ('grants', 'lending') AND price_base = 'current' GROUP BY ALL
			), aid AS (SELECT economy, year, value FROM observation WHERE indicator = 'DT.ODA.ODAT.CD' AND value > 0)
			SELECT median(abs(near / value - 1)) AS without, median(abs((near + ida) / value - 1)) AS including
			FROM sums JOIN aid USING (economy, year) WHERE ida <> 0`
		);
		expect(without).toBeCloseTo(0.19, 2);
		expect(including).toBeCloseTo(0.11, 2);
	});
});
