/**
 * The files of /view/aid as the build writes them: the parts of every recipient and year against the totals that
 * another question asks for, against the published files, and against another publisher.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packReader } from '../../scripts/site/lib/write-pack';
import { versionOfFiles, VIEW_STAMP } from '../../scripts/site/view-version';
import { readStamp } from '../../scripts/lib/stamp';
import { openNative, type NativeDatabase } from '../../src/lib/database/native';
import { aidReceived, type AidYear } from '../../src/lib/query/flows/aid-received';
import { donorYears } from '../../src/lib/query/flows/aid-by-donor';
import { purposeSpread } from '../../src/lib/query/flows/purpose-spread';
import { flowsOf, type AidFile } from '../../src/lib/source/flows/aid-file';
import type { AidFlows, MoneyYear } from '../../src/lib/source/flows/aid';
import type { GroupMoney } from '../../src/lib/view/aid/groups';
import { creditorFlows } from '../../src/lib/view/aid/creditor-flows';
import { donorFlows } from '../../src/lib/view/aid/donor-flows';

const ROOT = resolve(import.meta.dirname, '../..');
const VIEW = join(ROOT, 'public/view');
const read = packReader(VIEW, versionOfFiles(readStamp(VIEW_STAMP)?.key ?? ''));
const readFile = <T>(name: string) => read<T>(`aid/${name}`);

let db: NativeDatabase;
let flowsDb: NativeDatabase;
let names: string[] = [];
const files = new Map<string, { file: AidFile; flows: AidFlows }>();
const received: Record<'real' | 'now', Map<string, AidYear>> = { real: new Map(), now: new Map() };

beforeAll(async () => {
	db = await openNative(join(ROOT, 'public/api/tsoelopele.duckdb'));
	flowsDb = await openNative(join(ROOT, 'public/api/tsoelopele-flows.duckdb'));
	names = (await db.query<{ iso3: string }>('SELECT iso3 FROM economy')).map(({ iso3 }) => iso3);
	for (const iso3 of names) {
		const file = readFile<AidFile>(iso3);
		files.set(iso3, { file, flows: flowsOf(file) });
	}
	for (const [key, prices] of [
		['real', 'constant 2022'],
		['now', 'current']
	] as const)
		for (const row of await aidReceived(flowsDb, 'all', prices)) received[key].set(`${row.recipient} ${row.year}`, row);
}, 120_000);
afterAll(async () => {
	await db?.close();
	await flowsDb?.close();
});

const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
const of = (iso3: string) => files.get(iso3)!;
const grouped = <Row extends { year: number }>(rows: readonly Row[]) => {
	const years = new Map<number, Row[]>();
	for (const row of rows) years.set(row.year, [...(years.get(row.year) ?? []), row]);
	return years;
};

/** Every recipient and year of some rows whose sum is not the total: each of up to four amounts of a row is rounded to whole dollars. */
function misses<Row extends { year: number }>(
	rowsOf: (flows: AidFlows) => readonly Row[],
	valueOf: (row: Row) => number | null,
	totalOf: (iso3: string, year: number) => number | null
): { checked: number; wrong: string[] } {
	const wrong: string[] = [];
	let checked = 0;
	for (const [iso3, { flows }] of files)
		for (const [year, rows] of grouped(rowsOf(flows))) {
			const total = totalOf(iso3, year) ?? 0;
			const parts = sum(rows.map(valueOf));
			checked += 1;
			if (Math.abs(parts - total) > 2 * rows.length) wrong.push(`${iso3} ${year}: ${parts} and ${total}`);
		}
	return { checked, wrong };
}

describe('the files', () => {
	it('are there for every economy, those without any aid included', () => {
		expect(names.length).toBeGreaterThan(240);
		expect(of('NOR').flows.given).toEqual([]);
		expect(of('NOR').file.exists.map(({ id }) => id)).toContain('exports');
	});
	it('stand beside the others that the page asks for, and name tables that can be had', () => {
		const missing = names.flatMap((iso3) => {
			const wanted = [`view/economies/0/${iso3}.json`, `view/verdicts/${iso3}.json`];
			for (const { id } of of(iso3).file.exists) wanted.push(`api/flows/${id}/${iso3}.csv`);
			return wanted.filter((path) => !existsSync(join(ROOT, 'public', path)));
		});
		expect(missing).toEqual([]);
	});
	it('say no amount of an unknown party, and no year twice of one donor or lender', () => {
		for (const { flows } of files.values()) {
			for (const rows of [flows.given, flows.paidBack, flows.promised])
				expect(new Set(rows.map(({ id, year }) => `${id} ${year}`)).size).toBe(rows.length);
			for (const { id } of [...flows.given, ...flows.paidBack, ...flows.promised, ...flows.owed])
				expect(flows.parties[id]?.name).toBeTruthy();
		}
	});
});

describe('totals equal the parts, for every recipient and year', () => {
	it('grants, and aid, of all donors', () => {
		const real = (key: 'grants' | 'aid') => (iso3: string, year: number) =>
			received.real.get(`${iso3} ${year}`)?.[key] ?? null;
		const grants = misses(({ given }) => given, (row) => row.grants, real('grants'));
		const aid = misses(({ given }) => given, (row) => sum([row.grants, row.loans]), real('aid'));
		expect(grants.wrong).toEqual([]);
		expect(aid.wrong).toEqual([]);
		expect(aid.checked).toBeGreaterThan(2600);
	});
	it('and no year with aid is without donors', () => {
		const missing = [...received.real.values()].filter(
			({ recipient, year, aid }) => aid !== null && !of(recipient).flows.given.some((row) => row.year === year)
		);
		expect(missing).toEqual([]);
	});
	it('aid less what was paid back on its loans', () => {
		const { wrong, checked } = misses(
			({ given, paidBack }) => [...given, ...paidBack],
			(row) => ('value' in row ? row.value : sum([row.grants, row.loans])),
			(iso3, year) => received.real.get(`${iso3} ${year}`)?.aid_net ?? null
		);
		expect(wrong).toEqual([]);
		expect(checked).toBeGreaterThan(2600);
	});
	it('promises of all donors', () => {
		const { wrong, checked } = misses(
			({ promised }) => promised,
			(row) => row.promised,
			(iso3, year) => received.now.get(`${iso3} ${year}`)?.committed ?? null
		);
		expect(wrong).toEqual([]);
		expect(checked).toBeGreaterThan(900);
	});
	it('money of each year: what came in less what was paid', () => {
		const { wrong, checked } = misses(
			({ money }) => money,
			({ grants, loans, other, paid }) => sum([grants, loans, other, paid]),
			(iso3, year) => received.now.get(`${iso3} ${year}`)?.net_transfer ?? null
		);
		expect(wrong).toEqual([]);
		expect(checked).toBeGreaterThan(2600);
	});
});

describe('the flow diagrams', () => {
	it('hold every grant, loan and repayment once, with its sign, in every year of every recipient', () => {
		let negative = 0;
		let net = 0;
		for (const [iso3, { flows }] of files)
			for (const year of new Set([...flows.given, ...flows.paidBack].map((row) => row.year))) {
				const drawn = donorFlows(flows, year, year).flows.map(({ value }) => value);
				const given = flows.given.filter((row) => row.year === year);
				const back = flows.paidBack.filter((row) => row.year === year);
				const total = sum([...given.flatMap(({ grants, loans }) => [grants, loans]), ...back.map(({ value }) => value)]);
				expect(sum(drawn), `${iso3} ${year}`).toBe(total);
				negative += drawn.filter((value) => value < 0).length;
				if (total < 0) net += 1;
			}
		expect(negative).toBeGreaterThan(10_000);
		// Recipients that paid back more in a year than they were given.
		expect(net).toBeGreaterThan(20);
	});
	it('hold many years as the sum of the single ones', () => {
		const { flows } = of('LSO');
		const years = [2018, 2019, 2020, 2021, 2022];
		const single = sum(years.flatMap((year) => donorFlows(flows, year, year).flows.map(({ value }) => value)));
		expect(sum(donorFlows(flows, 2018, 2022).flows.map(({ value }) => value))).toBe(single);
	});
	it('hold every creditor of every year, to what is owed in all', () => {
		let years = 0;
		let near = 0;
		for (const [iso3, { flows, file }] of files) {
			const total = file.series['IDS.PPG.TOTAL'];
			for (const [year, rows] of grouped(flows.owed)) {
				const drawn = sum(creditorFlows(flows, year).flows.map(({ value }) => value));
				expect(drawn, `${iso3} ${year}`).toBe(sum(rows.map(({ value }) => value)));
				const published = (total?.v[total.y.indexOf(year)] ?? 0) * 1e6;
				if (published <= 0) continue;
				years += 1;
				if (Math.abs(drawn / published - 1) < 0.005) near += 1;
			}
		}
		expect(years).toBeGreaterThan(3900);
		expect(near / years).toBeGreaterThan(0.97);
	});
});

describe('another publisher', () => {
	const docs = readFileSync(join(ROOT, 'docs/flows.md'), 'utf8').replace(/\s+/g, ' ');
	const said = (pattern: RegExp) => Number(pattern.exec(docs)?.[1]);
	/** Grants and net loans over net aid of the World Bank, in every recipient and year that has both. */
	const ratios = () =>
		[...received.now.values()].flatMap(({ recipient, year, aid_net: aid }) => {
			const series = of(recipient).file.series['DT.ODA.ODAT.CD'];
			const oda = series?.v[series.y.indexOf(year)];
			return aid === null || oda === undefined ? [] : [{ recipient, year, aid, oda }];
		});
	it('has net aid as far from grants and net loans as docs/flows.md says', () => {
		const all = ratios();
		const apart = all.map(({ aid, oda }) => (100 * Math.abs(aid - oda)) / Math.max(Math.abs(oda), 1e6));
		apart.sort((a, b) => a - b);
		const whole = (100 * sum(all.map(({ aid }) => aid))) / sum(all.map(({ oda }) => oda));
		expect(all.length).toBeGreaterThan(2500);
		expect(Math.round(whole)).toBe(said(/aid are together (\d+) % of the World Bank's net ODA/));
		expect(Math.ceil(apart[Math.floor(apart.length / 2)]!)).toBe(said(/half of the single years differ by less than (\d+) %/));
		expect(Math.floor(apart[Math.floor(0.75 * apart.length)]!)).toBe(said(/a quarter by more than (\d+) %/));
	});
	it('has Lesotho’s between the bounds that docs/flows.md says, from 2002', () => {
		const [, low, high] = /Lesotho: between (\d+) and (\d+) % in every year from 2002/.exec(docs) ?? [];
		const own = ratios().filter(({ recipient, year }) => recipient === 'LSO' && year >= 2002);
		const percent = own.map(({ aid, oda }) => (100 * aid) / oda);
		expect([Math.floor(Math.min(...percent)), Math.ceil(Math.max(...percent))]).toEqual([Number(low), Number(high)]);
	});
	it('doubts payments on loans in the six years that docs/flows.md names', () => {
		const doubted = [...files].flatMap(([iso3, { flows }]) =>
			flows.money.filter(({ doubt }) => doubt !== null).map(({ year }) => `${iso3} ${year}`)
		);
		expect(doubted.sort()).toEqual(['BEN 2019', 'COM 2019', 'COM 2020', 'LSO 2021', 'LSO 2022', 'VUT 2019']);
		const millions = ({ paid, doubt }: MoneyYear) => [paid, doubt].map((value) => Math.round((value ?? 0) / 1e6));
		expect(of('LSO').flows.money.filter(({ doubt }) => doubt !== null).map(millions)).toEqual([
			[-297, 53],
			[-283, 64]
		]);
	});
});

describe('the file, the published CSV and the query', () => {
	const KINDS = ['grants', 'lending', 'commitments', 'debt-stock'] as const;
	type Row = Record<'provider' | 'year' | 'price_base' | 'terms' | 'measure' | 'value', string>;
	const csv = (kind: string, iso3: string): Row[] => {
		const file = join(ROOT, 'public/api/flows', kind, `${iso3}.csv`);
		return existsSync(file) ? Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data : [];
	};
	/** Six digits of each amount. */
	const near = (a: number, b: number, parts: readonly number[]) =>
		expect(Math.abs(a - b)).toBeLessThanOrEqual(sum(parts.map((value) => Math.abs(value) * 5e-6 + 1)));

	// Vietnam paid back more than it was granted.
	it.each(['LSO', 'ZMB', 'IND', 'VNM'])('agree for %s', async (iso3) => {
		const { flows } = of(iso3);
		const [grants, lending, promises, debt] = KINDS.map((kind) => csv(kind, iso3));
		const values = (rows: Row[]) => rows.map(({ value }) => Number(value));
		const real = grants!.filter((row) => row.price_base === 'constant 2022');
		expect(real.length).toBeGreaterThan(100);
		near(sum(flows.given.map((row) => row.grants)), sum(values(real)), values(real));
		near(sum(flows.promised.map((row) => row.promised)), sum(values(promises!)), values(promises!));
		near(sum(flows.owed.map(({ value }) => value)), sum(values(debt!)), values(debt!));
		const paid = lending!.filter((row) => row.measure === 'paid' && row.price_base === 'current');
		near(sum(flows.money.map((row) => row.paid)), sum(values(paid)), values(paid));
		const asked = await donorYears(flowsDb, iso3, 'constant 2022');
		expect(asked.map(({ id, year, grants: sumOf }) => [id, year, sumOf === null ? null : Math.round(sumOf)])).toEqual(
			flows.given.map(({ id, year, grants: sumOf }) => [id, year, sumOf])
		);
	});
	it('have one whose repayments are above its gifts', () => {
		const { given, paidBack } = of('VNM').flows;
		const gifts = sum(given.filter(({ year }) => year === 2022).map(({ grants }) => grants));
		expect(-sum(paidBack.filter(({ year }) => year === 2022).map(({ value }) => value))).toBeGreaterThan(gifts);
	});
});

describe('known figures of Lesotho in its file', () => {
	const at = (id: string, year: number) => {
		const series = of('LSO').file.series[id];
		return series?.v[series.y.indexOf(year)];
	};
	it('inflow of investment in 2024: -42.2 million by UNCTAD, -12.6 million by the World Bank', () => {
		expect(at('UNCTAD.FDI.IN', 2024)).toBe(-42.2);
		expect((at('BX.KLT.DINV.CD.WD', 2024) ?? 0) / 1e6).toBeCloseTo(-12.6, 1);
	});
	it('Aid for Trade paid out in 2024: 40.4 million dollars of 2024', () => {
		expect(at('DC_TOF_TRDDBML', 2024)).toBeCloseTo(40.4, 1);
	});
	it('aid was 6.6 % of national income in 2023, in the shared views', async () => {
		const [row] = await db.query<{ value: number }>(
			`SELECT value FROM observation WHERE indicator = 'DT.ODA.ODAT.GN.ZS' AND economy = 'LSO' AND year = 2023`
		);
		expect(row?.value).toBeCloseTo(6.6, 1);
	});
});

describe('what aid is for', () => {
	it('is tied to every clause that names its series in the policy’s own list, but for parts of Aid for Trade, whose whole is', async () => {
		const untied = await db.query(
			`SELECT p.priority_id, p.indicator FROM priority_indicator p
			WHERE p.indicator IN (SELECT indicator FROM aid_purpose)
				AND NOT EXISTS (SELECT * FROM aid_purpose_tie t WHERE t.indicator = p.indicator AND t.priority_id = p.priority_id)
			ORDER BY ALL`
		);
		expect(untied).toEqual([
			{ priority_id: '2a-AfT', indicator: 'DC_TOF_AGRL' },
			{ priority_id: '2a-AfT', indicator: 'DC_TOF_INFRAL' }
		]);
	});
	it('is said, or said to be unknown, of all 49 clauses', async () => {
		const [row] = await db.query<{ said: number }>(
			`SELECT CAST(count(*) AS INTEGER) AS said FROM (
				SELECT DISTINCT priority_id FROM aid_purpose_tie UNION SELECT priority_id FROM priority_without_aid)`
		);
		expect(row?.said).toBe(49);
	});
	it('is spread over at least nine in ten least developed countries in every year, quartiles in their order', async () => {
		const rows = await purposeSpread(db, 'LDC');
		expect(rows.length).toBeGreaterThan(100);
		for (const { indicator, year, lower, median, upper, n, m } of rows) {
			expect(lower <= median && median <= upper && lower >= 0, `${indicator} ${year}`).toBe(true);
			expect(n, `${indicator} ${year}`).toBeGreaterThan(0.9 * m);
		}
	});
});

describe('groups taken together', () => {
	it('are all groups, with the members of each year: 45 least developed countries in 2024, 49 in 2012', () => {
		const groups = readFile<GroupMoney[]>('groups');
		const members = ({ trade }: GroupMoney, year: number) => trade.of[trade.year.indexOf(year)];
		const ldc = groups.find(({ group }) => group === 'LDC')!;
		expect(groups.length).toBeGreaterThan(20);
		expect([2012, 2024].map((year) => members(ldc, year))).toEqual([49, 45]);
		for (const { trade, fdi } of groups)
			for (const { members: known, of: all } of [trade, fdi])
				expect(known.every((count, index) => count > 0 && count <= (all[index] ?? 0))).toBe(true);
	});
	it('have in their sum of investment what their members took in: SADC in 2024 by hand', async () => {
		const sadc = readFile<GroupMoney[]>('groups').find(({ group }) => group === 'SADC')!;
		const [row] = await db.query<{ sum: number }>(
			`SELECT sum(value) AS sum FROM observation WHERE indicator = 'UNCTAD.FDI.IN' AND year = 2024 AND economy IN
			('AGO', 'BWA', 'COM', 'COD', 'SWZ', 'LSO', 'MDG', 'MWI', 'MUS', 'MOZ', 'NAM', 'SYC', 'ZAF', 'TZA', 'ZMB', 'ZWE')`
		);
		expect(sadc.fdi.fdi[sadc.fdi.year.indexOf(2024)]).toBeCloseTo(row!.sum, 0);
	});
});
