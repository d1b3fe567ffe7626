/** Trade of every economy: parts against totals, the page's files against the database and the public CSV files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coastalNeighbours } from '../../scripts/site/lib/coastal-neighbours';
import { openNative, type NativeDatabase } from '../../src/lib/database/native';
import { africaTrade } from '../../src/lib/query/flows/africa-trade';
import { groupMembersSeries } from '../../src/lib/query/group-members-series';
import { leadingCommodities, leadingMarkets } from '../../src/lib/query/flows/commodities';
import { kindsOf } from '../../src/lib/query/flows/kinds';
import { preferenceMargin } from './support/preference-margin';
import { tradeConcentration } from './support/trade-concentration';
import { mirrorPartners, topPartners, tradePartners } from '../../src/lib/query/flows/trade-partners';
import { tradeProducts } from '../../src/lib/query/flows/trade-products';
import { usLines, usSectorCosts, usSectors } from '../../src/lib/query/flows/us-exports';
import { usAdditionalRate, usTariffs } from '../../src/lib/query/flows/us-tariffs';
import { concentrationPoints, partnerConcentration } from '../../src/lib/view/trade/concentration';
import { apartYears, partialYears } from '../../src/lib/view/trade/coverage';
import { sumOfShares } from '../../src/lib/view/trade/ldc-share';
import { unpackTrade, type TradeFile, type TradeHistory } from '../../src/lib/source/flows/trade-file';
import { listsOf, partnerYears } from '../../src/lib/view/trade/lists';
import { OTHERS, partnersOf, shareOf } from '../../src/lib/view/trade/parts';
import { preferenceModel } from '../../src/lib/view/trade/preference';
import type { Part, TradeView } from '../../src/lib/source/flows/trade';
import { otherLines } from '../../src/lib/view/trade/us-exports';
import { isKnown } from '../../src/lib/view/trade/known';
import { parts as english } from '../../src/lib/words/en/trade/parts';

const ROOT = resolve(import.meta.dirname, '../..');
const FILES = join(ROOT, 'public/view/trade');
const DIRECTIONS = ['exports', 'imports'] as const;

let flows: NativeDatabase;
const views = new Map<string, TradeView>();

beforeAll(async () => {
	flows = await openNative(join(ROOT, 'public/api/tsoelopele-flows.duckdb'));
	for (const name of readdirSync(FILES).filter((file) => file.endsWith('.json'))) {
		views.set(name.slice(0, 3), unpackTrade(read<TradeFile>(name), read<TradeHistory>(`partners/${name}`)));
	}
}, 60_000);
afterAll(() => flows?.close());

const read = <Data>(name: string): Data =>
	(JSON.parse(readFileSync(join(FILES, name), 'utf8')) as { data: Data }).data;
const view = (iso3: string): TradeView => {
	const found = views.get(iso3);
	if (!found) throw new Error(`There is no ${iso3}.json in public/view/trade. Make it with: npm run build`);
	return found;
};
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const byYear = (parts: readonly Part[]) => {
	const years = new Map<number, number[]>();
	for (const { year, value } of parts) years.set(year, [...(years.get(year) ?? []), value]);
	return years;
};
/** Rows of a public file; [] where the economy has none. */
const csv = (kind: string, iso3: string): Record<string, string>[] => {
	const file = join(ROOT, `public/api/flows/${kind}/${iso3}.csv`);
	if (!existsSync(file)) return [];
	return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
};
/** The same parts, and amounts that are the published ones to six significant digits, as the database has them. */
function expectPublished(parts: readonly Part[], rows: readonly (readonly [string, number, number])[]): void {
	const published = new Map(rows.map(([id, year, value]) => [`${id} ${year}`, value]));
	expect(parts.map(({ id, year }) => `${id} ${year}`).sort()).toEqual([...published.keys()].sort());
	for (const { id, year, value } of parts) {
		const exact = published.get(`${id} ${year}`) ?? NaN;
		expect(Math.abs(value - exact)).toBeLessThanOrEqual(5.001e-6 * exact);
	}
}

describe('files of the page on trade', () => {
	it('exist for every economy, with rows or without', async () => {
		const economies = await flows.query<{ iso3: string }>('SELECT iso3 FROM economy ORDER BY iso3');
		expect([...views.keys()].sort()).toEqual(economies.map(({ iso3 }) => iso3));
	});

	it('are at most 10 kB as they are sent, those of every year at most 35: the longest of them', () => {
		const largest = (of: string) => {
			const files = [...views.keys()].map((iso3) => readFileSync(join(FILES, `${of}${iso3}.json`)));
			return brotliCompressSync(files.sort((a, b) => b.length - a.length)[0]!).length;
		};
		expect(largest('')).toBeLessThan(10_000);
		expect(largest('partners/')).toBeLessThan(35_000);
	});

	it('have of the newest year the same partners as the file of every year, and the sums of each', () => {
		for (const [iso3, trade] of views) {
			const alone = unpackTrade(read<TradeFile>(`${iso3}.json`));
			for (const direction of DIRECTIONS) {
				const years = partnerYears(trade[direction]);
				const newest = years.at(-1);
				if (newest !== undefined)
					expect(partnersOf(alone[direction], newest, english)).toEqual(partnersOf(trade[direction], newest, english));
				expect(years).toEqual(listsOf(trade[direction]).map(({ year }) => year));
				for (const [index, { year, list, sum: listed }] of trade[direction].lists.entries()) {
					const rows = trade[direction][list].filter((part) => part.year === year && part.value > 0);
					expect(index === 0 || year > (years[index - 1] ?? year)).toBe(true);
					expect(listed / (sum(rows.map(({ value }) => value)) || 1)).toBeCloseTo(listed > 0 ? 1 : 0, 8);
				}
			}
		}
	});
});

describe('partners of every economy and year', () => {
	it('have shares that add up to 100, in every list that the page can show', () => {
		let lists = 0;
		for (const trade of views.values())
			for (const direction of DIRECTIONS)
				for (const year of partnerYears(trade[direction])) {
					const { items } = partnersOf(trade[direction], year, english);
					lists += 1;
					expect(sum(items.map((item) => shareOf(item, items) ?? 0))).toBeCloseTo(100, 6);
				}
		expect(lists).toBeGreaterThan(8000);
	});

	it('of which five are known, are these and the rest of the total, to the total', () => {
		let compared = 0;
		for (const { exports, imports } of views.values())
			for (const partners of [exports, imports])
				for (const { year, value: total } of partners.totals) {
					if (!partners.top.some((part) => part.year === year)) continue;
					const { items, list } = partnersOf(partners, year, english);
					expect(list).toBe('top');
					const parts = sum(items.map(({ value }) => value));
					// In three of four thousand years the five are above the total, by no more than 0.2 %.
					expect(parts / total).toBeGreaterThan(0.99999);
					expect(parts / total).toBeLessThan(1.002);
					compared += 1;
				}
		expect(compared).toBeGreaterThan(2000);
	});

	it('add up to the summary’s total within 2 % in six of ten years of exports and three of four of imports: two vintages', () => {
		const near = DIRECTIONS.map((direction) => {
			const ratios = [...views.values()].flatMap((trade) => {
				const years = byYear(trade[direction].all);
				return trade[direction].totals.flatMap(({ year, value }) =>
					years.has(year) && value > 0 ? [sum(years.get(year) ?? []) / value] : []
				);
			});
			return ratios.filter((ratio) => Math.abs(ratio - 1) < 0.02).length / ratios.length;
		});
		expect(near[0]).toBeCloseTo(0.61, 1);
		expect(near[1]).toBeCloseTo(0.76, 1);
	});

	it('are what partners reported only for economies that reported nothing at all in the direction', async () => {
		for (const direction of DIRECTIONS) {
			const self = direction === 'exports' ? 'provider' : 'recipient';
			const silent = await flows.query<{ iso3: string }>(
				`SELECT iso3 FROM economy WHERE iso3 NOT IN (
					SELECT ${self} FROM flow WHERE kind IN ('${direction}', '${direction}-top') AND value > 0) ORDER BY iso3`
			);
			const mirrored = [...views].filter(([, trade]) => trade[direction].mirror.length > 0);
			expect(mirrored.length).toBeGreaterThan(20);
			const ids = new Set(silent.map(({ iso3 }) => iso3));
			expect(mirrored.filter(([iso3]) => !ids.has(iso3)).map(([iso3]) => iso3)).toEqual([]);
			for (const [, trade] of mirrored) expect([trade[direction].all, trade[direction].top]).toEqual([[], []]);
		}
	});
});

describe('product groups of every economy and year', () => {
	it('kinds of goods sold add up to all goods within 0.1 % in 98 of 100 years, and within 7.2 % in all', () => {
		const off = [...views.values()].flatMap(({ goods, exports }) => {
			const years = byYear(goods);
			return exports.totals.flatMap(({ year, value }) =>
				years.has(year) && value > 0 ? [Math.abs(sum(years.get(year) ?? []) / value - 1)] : []
			);
		});
		expect(off.length).toBeGreaterThan(4000);
		expect(off.filter((one) => one < 0.001).length / off.length).toBeGreaterThan(0.98);
		expect(Math.max(...off)).toBeLessThan(0.072);
	});

	it('stages of making leave goods out and never add any: at most 0.1 % above all goods', () => {
		const ratios = [...views.values()].flatMap(({ importStages, imports }) => {
			const years = byYear(importStages);
			return imports.totals.flatMap(({ year, value }) =>
				years.has(year) && value > 0 ? [sum(years.get(year) ?? []) / value] : []
			);
		});
		expect(ratios.length).toBeGreaterThan(4000);
		expect(Math.max(...ratios)).toBeLessThan(1.001);
		expect(ratios.filter((one) => one > 0.98).length / ratios.length).toBeGreaterThan(0.5);
	});
});

describe('trade within Africa', () => {
	it('by section is the sum over partners, for every economy', async () => {
		const rows = await africaTrade(flows, 'all');
		const sums = new Map<string, { exports: number; imports: number }>();
		for (const { economy, section, exports, imports } of rows) {
			const one = sums.get(`${economy} ${section}`) ?? { exports: 0, imports: 0 };
			one.exports += exports ?? 0;
			one.imports += imports ?? 0;
			sums.set(`${economy} ${section}`, one);
		}
		let compared = 0;
		for (const [iso3, { africa }] of views)
			for (const { id, exports, imports } of africa) {
				const one = sums.get(`${iso3} ${id}`);
				expect(exports ?? 0).toBeCloseTo(one?.exports ?? NaN, 3);
				expect(imports ?? 0).toBeCloseTo(one?.imports ?? NaN, 3);
				compared += 1;
			}
		expect(compared).toBe(sums.size);
		expect(compared).toBeGreaterThan(900);
	});
});

describe('exports to the United States', () => {
	it('cost value × rate on every line, and sectors and lines add up to the same', async () => {
		const lines = await usLines(flows, 'all');
		const sectors = await usSectorCosts(flows, 'all');
		expect(lines.length).toBeGreaterThan(15_000);
		for (const { value, rate, cost, rule } of lines) {
			if (rate === null) expect(cost).toBeNull();
			else expect(cost).toBeCloseTo((value * rate) / 100, 4);
			if (rule === 'not counted') expect(rate).toBeNull();
			if (rule === 'exempt') expect(rate).toBe(0);
		}
		for (const [iso3, { us }] of views) {
			const own = lines.filter(({ economy }) => economy === iso3);
			const bySector = sectors.filter(({ economy }) => economy === iso3);
			expect(us.all.lines).toBe(own.length);
			expect(us.all.value).toBeCloseTo(sum(own.map(({ value }) => value)), 2);
			expect(us.all.value).toBeCloseTo(sum(us.sectors.map(({ value }) => value)), 2);
			expect(us.all.cost ?? 0).toBeCloseTo(sum(own.map(({ cost }) => cost ?? 0)), 2);
			expect(us.all.cost ?? 0).toBeCloseTo(sum(us.sectors.map(({ cost }) => cost ?? 0)), 2);
			expect(us.sectors.map(({ id, lines }) => [id, lines])).toEqual(
				bySector.map(({ sector, lines }) => [sector, lines])
			);
			const others = otherLines(us);
			expect(sum(us.lines.map(({ value }) => value)) + (others?.value ?? 0)).toBeCloseTo(us.all.value, 2);
		}
	});

	it('stand line by line, rates and costs included, in a file of each that sells', () => {
		for (const [iso3, { us }] of views) {
			const file = join(FILES, `us-lines/${iso3}.csv`);
			expect(existsSync(file)).toBe(us.all.lines > 0);
			if (us.all.lines === 0) continue;
			const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
				header: true,
				skipEmptyLines: true
			});
			expect(data).toHaveLength(us.all.lines);
			expect(sum(data.map((row) => Number(row['value_usd'])))).toBeCloseTo(us.all.value, 2);
		}
	});
});

describe('concentration', () => {
	it('of the page is the sum of squared shares, and the same as the query’s, for several economies', async () => {
		for (const iso3 of ['LSO', 'DEU', 'ZMB', 'CHN', 'BRA']) {
			const trade = view(iso3);
			const rows = await tradeConcentration(flows, { economy: iso3, direction: 'exports' });
			for (const [parts, column] of [
				[trade.exports.all, 'partners_hhi'],
				[trade.goods, 'products_hhi']
			] as const) {
				const points = concentrationPoints(parts);
				expect(points.length).toBeGreaterThan(5);
				for (const { year, value } of points) {
					const amounts = parts.filter((part) => part.year === year && part.value > 0).map((part) => part.value);
					const hand = sum(amounts.map((amount) => (amount / sum(amounts)) ** 2));
					expect(value).toBeCloseTo(hand, 12);
					expect(value).toBeCloseTo(rows.find((row) => row.year === year)?.[column] ?? NaN, 9);
				}
			}
		}
	});

	it('of Lesotho’s buyers in 2012 was 0.418, of its kinds of goods in 2017 0.620, worked out apart from the published rows', () => {
		const at = (parts: readonly Part[], year: number) =>
			concentrationPoints(parts).find((point) => point.year === year)?.value;
		expect(at(view('LSO').exports.all, 2012)).toBeCloseTo(0.41803, 5);
		expect(partnerConcentration(view('LSO').exports).find(({ year }) => year === 2012)?.value).toBeCloseTo(0.41803, 5);
		expect(at(view('LSO').goods, 2017)).toBeCloseTo(0.61997, 5);
	});
});

describe('file, query and public CSV', () => {
	const parts = (list: readonly Part[]) => list.map(({ id, year, value }) => `${year} ${id} ${value}`).sort();

	it.each(['LSO', 'DEU', 'ZMB', 'LIE'])('have the same partners and products of %s', async (economy) => {
		const trade = view(economy);
		for (const direction of DIRECTIONS) {
			const partner = direction === 'exports' ? 'recipient' : 'provider';
			const rows = await tradePartners(flows, { economy, direction });
			const published = csv(direction, economy).filter((row) => Number(row['value']) > 0);
			expect(parts(trade[direction].all)).toEqual(
				rows.map(({ id, year, value }) => `${year} ${id} ${value}`).sort()
			);
			expectPublished(
				trade[direction].all,
				published.map((row) => [row[partner] ?? '', Number(row['year']), Number(row['value'])])
			);
			const whole = new Set(trade[direction].all.map(({ year }) => year));
			const top = (await topPartners(flows, { economy, direction })).filter(({ year }) => !whole.has(year));
			expect(parts(trade[direction].top)).toEqual(top.map(({ id, year, value }) => `${year} ${id} ${value}`).sort());
			const products = await tradeProducts(flows, { economy, direction });
			const shown = direction === 'exports' ? trade.goods : trade.importStages;
			const division = direction === 'exports' ? 'goods' : 'stage';
			expect(parts(shown)).toEqual(
				products
					.filter((row) => row.division === division)
					.map(({ product, year, value }) => `${year} ${product} ${value}`)
					.sort()
			);
			expectPublished(
				shown,
				csv(`${direction}-products`, economy)
					.filter((row) => row['sector'] === division)
					.map((row) => [row['product'] ?? '', Number(row['year']), Number(row['value'])])
			);
		}
	});

	it.each(['LSO', 'DEU', 'ZMB', 'LIE'])('have the same of everything else of %s', async (economy) => {
		const { commodities, markets, us, exists } = view(economy);
		expect(commodities).toEqual(
			(await leadingCommodities(flows, economy)).map(({ economy: _, ...row }) => row)
		);
		expect(markets).toEqual((await leadingMarkets(flows, economy)).map(({ economy: _, ...row }) => row));
		expect(us.rate).toBe(await usAdditionalRate(flows, economy));
		expect(sum(us.sales.map(({ value }) => value))).toBeCloseTo(
			sum((await usSectors(flows, economy)).map(({ value }) => value)),
			2
		);
		const tariffs = await usTariffs(flows, economy);
		expect(us.tariffs.map(({ id, before, february, after }) => [id, before, february, after]).sort()).toEqual(
			tariffs.map(({ goods, before, february_2026, after }) => [goods, before, february_2026, after]).sort()
		);
		expect(exists).toEqual(
			(await kindsOf(flows, economy)).map(({ id, first_year, last_year }) => ({
				...{ kind: id, from: first_year, to: last_year }
			}))
		);
	});

	it('have nothing of Liechtenstein, and say so', () => {
		expect(isKnown(view('LIE'))).toBe(false);
		expect(isKnown(view('LSO'))).toBe(true);
	});

	it('have what partners reported of an economy that reported nothing', async () => {
		const [iso3, trade] = [...views].find(([, one]) => one.exports.mirror.length > 0) ?? [];
		const rows = await mirrorPartners(flows, { economy: iso3 ?? '', direction: 'exports' });
		expect(parts(trade?.exports.mirror ?? [])).toEqual(
			rows.map(({ id, year, value }) => `${year} ${id} ${value}`).sort()
		);
		expect(rows.length).toBeGreaterThan(0);
	});
});

describe('lists that cover a part of the trade', () => {
	let db: NativeDatabase;
	beforeAll(async () => {
		db = await openNative(join(ROOT, 'public/api/tsoelopele.duckdb'));
	});
	afterAll(() => db?.close());
	const exportsOf = async (iso3: string) => {
		const rows = await db.query<{ year: number; value: number }>(
			"SELECT year, value FROM observation WHERE indicator = 'TX.VAL.MRCH.CD.WT' AND economy = ? ORDER BY year",
			[iso3]
		);
		return { y: rows.map(({ year }) => year), v: rows.map(({ value }) => value) };
	};

	it('have Hong Kong’s partners of 2016 as 1.1 % of the total, the United States’ of 2015 as 84 %', () => {
		const part = (iso3: string, year: number) => {
			const { exports } = view(iso3);
			return partialYears(exports.all, exports.totals).find((one) => one.year === year)?.part;
		};
		expect(part('HKG', 2016)).toBeCloseTo(0.011, 3);
		expect(part('USA', 2015)).toBeCloseTo(0.843, 3);
		expect(part('TON', 2014)).toBeCloseTo(0.801, 3);
		expect(part('ZMB', 2005)).toBeCloseTo(0.82, 3);
		const { items, listed } = partnersOf(view('HKG').exports, 2016, english);
		expect(items[0]?.id).toBe(OTHERS);
		expect(sum(items.map(({ value }) => value)) / 516_588e6).toBeCloseTo(1, 3);
		expect(listed).toBeCloseTo(0.011, 3);
		expect(
			partnerConcentration(view('HKG').exports).map(({ year }) => year)
		).not.toContain(2016);
	});

	it('have Lesotho’s goods of 2016 as 72 %, of 2017 as 65 % of the total in the World Development Indicators: diamonds are missing', async () => {
		const apart = apartYears(view('LSO').goods, await exportsOf('LSO'));
		const part = (year: number) => apart.find((one) => one.year === year)?.part;
		expect(part(2016)).toBeCloseTo(638.3 / 881, 3);
		expect(part(2017)).toBeCloseTo(673.1 / 1028, 3);
		expect(part(2014)).toBeUndefined();
		expect(part(2004)).toBeGreaterThan(1.3);
	});
});

describe('the least developed countries’ share of world exports', () => {
	it('sums the 47 of 48 members of 2011 that have goods in every year, Sudan not among them, and 43 for services', async () => {
		const db = await openNative(join(ROOT, 'public/api/tsoelopele.duckdb'));
		try {
			const of = (indicator: string) =>
				groupMembersSeries(db, { group: 'LDC', indicator, focus: 'LSO', year: 2011 });
			const members = await of('TX_EXP_GBMRCH');
			expect(Object.keys(members)).toHaveLength(48);
			expect(members['SDN']?.y[0]).toBe(2012);
			const goods = sumOfShares(members);
			expect(goods.without).toEqual(['SDN']);
			const hand = (year: number) =>
				sum(Object.values(members).flatMap(({ y, v }) => (y.includes(2010) ? (v[y.indexOf(year)] ?? []) : [])));
			const at = (year: number) => goods.points.find((point) => point.year === year)?.value;
			expect(at(2011)).toBeCloseTo(hand(2011), 9);
			expect(at(2020)).toBeCloseTo(hand(2020), 9);
			expect(at(2011)).toBeCloseTo(1.0616, 3);
			const services = sumOfShares(await of('TX_EXP_GBSVR'));
			expect(services.without).toEqual(['ERI', 'SDN', 'SOM', 'TCD', 'YEM']);
			expect(services.points.map(({ year }) => year)).not.toContain(2024);
		} finally {
			await db.close();
		}
	});
});

describe('the preference margin', () => {
	it('of the page is the query’s, for several economies', async () => {
		const db = await openNative(join(ROOT, 'public/api/tsoelopele.duckdb'));
		try {
			let compared = 0;
			for (const iso3 of ['LSO', 'ZMB', 'BGD', 'KHM', 'LIE', 'ZAF']) {
				const { model, year } = preferenceModel(view(iso3).series);
				const rows = (await preferenceMargin(db, iso3)).filter((row) => row.year === year);
				for (const { id, values } of model.rows) {
					const row = rows.find(({ goods }) => goods === (id === 'all' ? '' : id.slice(1)));
					expect(values).toEqual([row?.mfn, row?.preferential]);
					compared += 1;
				}
			}
			expect(compared).toBeGreaterThan(20);
		} finally {
			await db.close();
		}
	});
});

describe('transit neighbours', () => {
	const transit = coastalNeighbours(join(ROOT, 'data'));

	it('are listed for exactly the landlocked economies, and have a coast', async () => {
		const economies = await flows.query<{ iso3: string; is_landlocked: boolean }>(
			'SELECT iso3, is_landlocked FROM economy ORDER BY iso3'
		);
		const landlocked = economies.filter((one) => one.is_landlocked).map(({ iso3 }) => iso3);
		const coastal = new Set(economies.filter((one) => !one.is_landlocked).map(({ iso3 }) => iso3));
		expect([...transit.keys()].sort()).toEqual(landlocked);
		for (const neighbours of transit.values()) {
			expect(neighbours.filter((iso3) => !coastal.has(iso3))).toEqual([]);
			expect(new Set(neighbours).size).toBe(neighbours.length);
		}
	});

	it('do not exist for the two doubly landlocked economies alone', () => {
		expect([...transit].filter(([, neighbours]) => neighbours.length === 0).map(([iso3]) => iso3)).toEqual([
			'LIE',
			'UZB'
		]);
	});

	it('say where each row is from', () => {
		const { data } = Papa.parse<Record<string, string>>(
			readFileSync(join(ROOT, 'data/economies/coastal-neighbours.csv'), 'utf8'),
			{ header: true, skipEmptyLines: true }
		);
		for (const row of data) expect(row['source']).toMatch(/\w/);
	});

	it('stand in the files of landlocked economies, with their series', () => {
		for (const [iso3, { landlocked, neighbours }] of views) {
			expect(landlocked).toBe(transit.has(iso3));
			expect(neighbours.map((one) => one.iso3)).toEqual(transit.get(iso3) ?? []);
		}
		const southAfrica = view('LSO').neighbours[0];
		expect(southAfrica?.name).toBe('South Africa');
		expect(southAfrica?.series['LPI.OVERALL']?.y.at(-1)).toBe(2023);
	});
});
