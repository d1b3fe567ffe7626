/** The committed flows: known figures, parts against totals, and how far two publishers are from each other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory, type NativeDatabase } from '../../src/lib/database/native';

let db: NativeDatabase;
beforeAll(async () => {
	db = await openMemory();
	await db.run(
		`CREATE VIEW flow AS FROM read_parquet('data/flows/*.parquet');
		CREATE VIEW observation AS FROM read_parquet('data/observations/*.parquet');
		CREATE VIEW product AS FROM read_csv('data/flows/products/*.csv', header = true, quote = '"', escape = '"',
			columns = {id: 'VARCHAR', name: 'VARCHAR', classification: 'VARCHAR', part_of: 'VARCHAR', rule: 'VARCHAR', rate: 'DOUBLE'})`
	);
}, 60_000);
afterAll(() => db?.close());

const one = async (sql: string): Promise<Record<string, number>> =>
	(await db.query<Record<string, number>>(sql))[0] ?? {};
const observed = async (indicator: string, year: number) =>
	(await one(`SELECT value FROM observation WHERE indicator = '${indicator}' AND economy = 'LSO' AND year = ${year}`)).value;

describe('known figures of Lesotho', () => {
	it('foreign investment in 2024: -42.2 million by UNCTAD, -12.6 million by the World Bank', async () => {
		expect(await observed('UNCTAD.FDI.IN', 2024)).toBe(-42.2);
		expect((await observed('BX.KLT.DINV.CD.WD', 2024))! / 1e6).toBeCloseTo(-12.57, 2);
	});
	it('Aid for Trade in 2024: 40.4 million dollars of 2024 paid out, 274.6 million promised', async () => {
		expect(await observed('DC_TOF_TRDDBML', 2024)).toBeCloseTo(40.4119, 4);
		expect(await observed('DC_TOF_TRDCML', 2024)).toBeCloseTo(274.608, 3);
	});
	it('aid was 6.6 % of national income in 2023', async () => {
		expect(await observed('DT.ODA.ODAT.GN.ZS', 2023)).toBeCloseTo(6.617, 3);
	});
	it('265 million dollars were promised in 2016, more than twice the 112 million of net aid received', async () => {
		const { value } = await one(`SELECT sum(value) AS value FROM flow WHERE kind = 'commitments' AND recipient = 'LSO' AND year = 2016`);
		expect(value! / 1e6).toBeCloseTo(265.334, 3);
		expect((await observed('DT.ODA.ODAT.CD', 2016))! / 1e6).toBeCloseTo(112.067, 3);
	});
	it('owed 1,016 million dollars abroad in 2024, 505 of them to the World Bank and 182 to China', async () => {
		const rows = await db.query<{ provider: string; value: number }>(
			`SELECT provider, value / 1e6 AS value FROM flow
			WHERE kind = 'debt-stock' AND recipient = 'LSO' AND year = 2024 ORDER BY value DESC`
		);
		expect(rows.slice(0, 2).map(({ provider, value }) => [provider, Math.round(value)])).toEqual([
			['IDA', 505],
			['CHN', 182]
		]);
		expect(rows.reduce((sum, row) => sum + row.value, 0)).toBeCloseTo((await observed('IDS.PPG.TOTAL', 2024))!, 1);
	});
	it('sold goods for 258.8 million dollars to the United States in 2024', async () => {
		const { value } = await one(`SELECT sum(value) AS value FROM flow WHERE kind = 'us-lines' AND provider = 'LSO' AND year = 2024`);
		expect(value).toBe(258_819_440);
	});
});

describe('commitments', () => {
	it('are commitments in every row and no other kind has any', async () => {
		const rows = await db.query(`SELECT DISTINCT kind, measure FROM flow WHERE kind = 'commitments' OR measure = 'commitment'`);
		expect(rows).toEqual([{ kind: 'commitments', measure: 'commitment' }]);
	});
});

describe('signs', () => {
	it('negative grants are there with their sign, and nobody was paid a positive repayment', async () => {
		const { grants, repayments } = await one(`SELECT CAST(count(*) FILTER (kind = 'grants' AND value < 0) AS INTEGER) AS grants,
			CAST(count(*) FILTER (measure = 'paid' AND value > 0) AS INTEGER) AS repayments FROM flow`);
		expect(grants).toBeGreaterThan(100);
		expect(repayments).toBe(0);
	});
});

describe('parts and totals', () => {
	it('creditors add up to the debt of their type within 0.1 % in 97 of 100 years; elsewhere some creditors are not listed', async () => {
		const row = await one(`WITH part AS (
				SELECT recipient AS economy, year, terms, sum(value) / 1e6 AS parts FROM flow WHERE kind = 'debt-stock' GROUP BY ALL
			), total AS (
				SELECT economy, year, value, CASE indicator WHEN 'IDS.PPG.MULTILATERAL' THEN 'multilateral'
					WHEN 'IDS.PPG.BILATERAL' THEN 'bilateral' WHEN 'IDS.PPG.BONDS' THEN 'bonds'
					WHEN 'IDS.PPG.BANKS' THEN 'banks' WHEN 'IDS.PPG.OTHER' THEN 'other private' END AS terms
				FROM observation WHERE indicator LIKE 'IDS.PPG.%'
			)
			SELECT avg(CASE WHEN abs(parts / value - 1) < 0.001 THEN 1 ELSE 0 END) AS fit, max(parts / value) AS most
			FROM part JOIN total USING (economy, year, terms) WHERE value > 0`);
		expect(row.fit).toBeGreaterThan(0.97);
		expect(row.most).toBeLessThan(1.4);
	});
	it('donors’ commitments add up to what the publisher says of a recipient', async () => {
		// The importer compares every recipient and year; these three are from the publisher's table without donors.
		const rows = await db.query<{ recipient: string; millions: number }>(
			`SELECT recipient, sum(value) / 1e6 AS millions FROM flow
			WHERE kind = 'commitments' AND year = 2015 AND recipient IN ('LSO', 'TUR', 'SRB') GROUP BY recipient ORDER BY 1`
		);
		expect(rows.map((row) => [row.recipient, Number(row.millions.toFixed(2))])).toEqual([
			['LSO', 75.25],
			['SRB', 1842.94],
			['TUR', 3358.68]
		]);
	});
	it('kinds of goods add up to all goods within 0.1 % in 98 of 100 years, the stages of making do not', async () => {
		const row = await one(`WITH y AS (
				SELECT provider, year, sum(value) FILTER (sector = 'goods') AS goods, sum(value) FILTER (sector = 'stage') AS stages,
					sum(value) FILTER (sector = 'total') AS total
				FROM flow WHERE kind = 'exports-products' GROUP BY ALL
			)
			SELECT avg(CASE WHEN abs(goods / total - 1) < 0.001 THEN 1.0 ELSE 0 END) AS goods,
				avg(CASE WHEN abs(stages / total - 1) < 0.001 THEN 1.0 ELSE 0 END) AS stages FROM y WHERE total > 0`);
		expect(row.goods).toBeGreaterThan(0.98);
		expect(row.stages).toBeLessThan(0.5);
	});
	it('sectors and exporters of the African average are the same seen from either side', async () => {
		const row = await one(`SELECT
			(SELECT sum(value) FROM flow WHERE kind = 'africa-trade' AND provider = 'LSO') AS sold,
			(SELECT sum(value) FROM flow WHERE kind = 'africa-trade' AND recipient = 'LSO') AS bought`);
		expect(row.sold! / 1e6).toBeCloseTo(355.787, 2);
		expect(row.bought! / 1e6).toBeCloseTo(1300.912, 2);
	});
});

describe('two publishers of aid', () => {
	const BOTH = `WITH mine AS (
			SELECT recipient AS economy, year, sum(value) AS aid FROM flow
			WHERE price_base = 'current' AND (kind = 'grants' OR (kind = 'lending' AND (terms = 'concessional' OR (terms = 'non-concessional' AND provider = 'IDA')))) GROUP BY ALL
		), both_ AS (
			SELECT economy, year, aid, value AS net_oda FROM mine JOIN observation USING (economy, year)
			WHERE indicator = 'DT.ODA.ODAT.CD'
		)`;
	it('grants and net loans that count as aid are 98 % of net ODA in all, and within 11 % for half of the recipients and years', async () => {
		const row = await one(`${BOTH} SELECT sum(aid) / sum(net_oda) AS ratio,
			median(abs(aid - net_oda) / greatest(abs(net_oda), 1e6)) AS difference,
			quantile_cont(abs(aid - net_oda) / greatest(abs(net_oda), 1e6), 0.75) AS far FROM both_`);
		expect(row.ratio).toBeCloseTo(0.98, 2);
		expect(row.difference).toBeCloseTo(0.105, 2);
		expect(row.far).toBeCloseTo(0.264, 2);
	});
	it('28 recipients have promises and no grants: their rows are missing, not zero', async () => {
		const row = await one(`SELECT CAST(count(*) AS INTEGER) AS many FROM (
			SELECT recipient FROM flow GROUP BY recipient
			HAVING count(*) FILTER (kind = 'commitments') > 0 AND count(*) FILTER (kind = 'grants') = 0)`);
		expect(row.many).toBe(28);
	});
	it('for Lesotho they are between 81 and 116 % of it in every year from 2002', async () => {
		const row = await one(`${BOTH} SELECT min(aid / net_oda) AS least, max(aid / net_oda) AS most FROM both_ WHERE economy = 'LSO' AND year >= 2002`);
		expect(row.least).toBeGreaterThan(0.81);
		expect(row.most).toBeLessThan(1.16);
	});
	it('what Lesotho paid is its debt service in every year from 2001 to 2020: principal and interest together', async () => {
		const row = await one(`SELECT max(abs(paid - served)) AS most FROM (
			SELECT year, -sum(value) / 1e6 AS paid FROM flow
			WHERE kind = 'lending' AND measure = 'paid' AND recipient = 'LSO' AND price_base = 'current' GROUP BY year
		) JOIN (SELECT year, value AS served FROM observation WHERE indicator = 'IDS.TDS.USD' AND economy = 'LSO') USING (year)
		WHERE year BETWEEN 2001 AND 2020`);
		expect(row.most).toBeLessThan(0.06);
	});
	it('no line holds two price bases: constant and current amounts are the same in the base year alone', async () => {
		const row = await one(`SELECT CAST(count(*) FILTER (a.year = 2022 AND a.value <> b.value) AS INTEGER) AS wrong,
			avg(CASE WHEN a.value = b.value THEN 1.0 ELSE 0 END) FILTER (a.year < 2022) AS same
			FROM flow a JOIN flow b USING (kind, provider, recipient, terms, measure, year)
			WHERE a.kind = 'grants' AND a.price_base = 'current' AND b.price_base = 'constant 2022'`);
		expect(row.wrong).toBe(0);
		expect(row.same).toBeLessThan(0.01);
	});
});

describe('the United States’ tariffs of 2025', () => {
	it('worked out line by line come within 0.1 points of UNCTAD’s mean for Lesotho', async () => {
		const row = await one(`SELECT sum(f.value * CASE WHEN p.rule IS NULL THEN 15 ELSE coalesce(p.rate, 0) END) / sum(f.value) AS mean
			FROM flow f JOIN product p ON p.id = f.product WHERE f.kind = 'us-lines' AND f.provider = 'LSO' AND f.year = 2024`);
		const { unctad } = await one(`SELECT value AS unctad FROM flow
			WHERE kind = 'us-tariffs' AND provider = 'LSO' AND product = 'UNCTAD-total' AND period LIKE '2 %'`);
		expect(unctad).toBe(14.9555);
		expect(Math.abs(row.mean! - unctad!)).toBeLessThan(0.1);
	});
});
