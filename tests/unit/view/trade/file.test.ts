import { describe, expect, it } from 'vitest';
import { packParts, unpackTrade } from '../../../../src/lib/source/flows/trade-file';
import { MOST_LINES, packHistory, packTrade, type TradeRows } from '../../../../src/lib/view/trade/pack';
import { isKnown } from '../../../../src/lib/view/trade/known';

const NONE: TradeRows = {
	partners: { exports: [], imports: [] },
	top: { exports: [], imports: [] },
	mirror: { exports: [], imports: [] },
	products: { exports: [], imports: [] },
	commodities: [],
	markets: [],
	africa: [],
	usYear: 2024,
	usLines: [],
	usSectorCosts: [],
	usSectors: [],
	usTariffs: [],
	usRate: null,
	kinds: [],
	series: {},
	neighbours: [],
	landlocked: false
};
const nameOf = (id: string) => `Name ${id}`;
const fileOf = (rows: Partial<TradeRows>) => packTrade('LSO', { ...NONE, ...rows }, nameOf);
const view = (rows: Partial<TradeRows>) =>
	unpackTrade(fileOf(rows), packHistory({ ...NONE, ...rows }, nameOf));
const partner = (id: string, years: number[], values: number[]) => ({
	...{ economy: 'LSO', partner: id, years, values }
});
const top = (id: string, year: number, value: number) => ({
	...{ economy: 'LSO', id, name: id, kind: 'economy', iso3: id, year, value }
});
const product = (id: string, division: 'goods' | 'stage' | 'total', year: number, value: number) => ({
	...{ economy: 'LSO', product: id, name: `Goods ${id}`, division, year, value, share: 0 }
});

describe('the file of an economy', () => {
	it('holds each year and name once, and nothing where there is nothing', () => {
		expect(
			packParts([
				{ id: 'b', year: 2012, value: 2_000 },
				{ id: 'a', year: 2010, value: 1_234_567 },
				{ id: 'a', year: 2012, value: 0 }
			])
		).toEqual({ y: [2010, 2012], v: { b: [null, 2], a: [1234.57, 0] } });
	});

	it('gives the amounts back to six digits, a zero as zero and a gap as a gap', () => {
		const { goods } = view({
			products: {
				exports: [
					product('a', 'goods', 2010, 1_234_567),
					product('a', 'goods', 2012, 0),
					product('b', 'goods', 2012, 33_000)
				],
				imports: []
			}
		});
		expect(goods).toEqual([
			{ id: 'a', name: 'Goods a', year: 2010, value: 1_234_570 },
			{ id: 'a', name: 'Goods a', year: 2012, value: 0 },
			{ id: 'b', name: 'Goods b', year: 2012, value: 33_000 }
		]);
	});

	it('has the five largest only in years without the whole list', () => {
		const { exports } = view({
			partners: { exports: [partner('ZAF', [2012], [60])], imports: [] },
			top: { exports: [top('ZAF', 2012, 59), top('ZAF', 2017, 50)], imports: [] },
			products: { exports: [product('WITS-total', 'total', 2017, 100)], imports: [] }
		});
		expect(exports.all.map(({ name, year, value }) => [name, year, value])).toEqual([['Name ZAF', 2012, 60]]);
		expect(exports.top.map(({ year, value }) => [year, value])).toEqual([[2017, 50]]);
		expect(exports.totals.map(({ value }) => value)).toEqual([100]);
	});

	it('has the partners of the newest year in the file of the economy, those of every year in a second', () => {
		const rows = {
			partners: {
				exports: [partner('ZAF', [2011, 2012], [30, 60]), partner('USA', [2011], [10])],
				imports: []
			}
		};
		const { exports } = unpackTrade(fileOf(rows));
		expect(exports.all.map(({ name, year, value }) => [name, year, value])).toEqual([['Name ZAF', 2012, 60]]);
		expect(exports.lists).toEqual([
			{ year: 2011, list: 'all', sum: 40, hhi: 0.625 },
			{ year: 2012, list: 'all', sum: 60, hhi: 1 }
		]);
		expect(fileOf(rows).names).toEqual({ ZAF: 'Name ZAF' });
		expect(view(rows).exports.all.map(({ name, year }) => [name, year])).toEqual([
			['Name ZAF', 2011],
			['Name ZAF', 2012],
			['Name USA', 2011]
		]);
		expect(view(rows).exports.lists).toEqual(exports.lists);
	});

	it('has what partners reported only where the economy reported nothing in that direction', () => {
		const mirror = { exports: [partner('USA', [2013], [70])], imports: [partner('USA', [2013], [9])] };
		const rows = view({ mirror, top: { exports: [], imports: [top('ZAF', 2017, 50)] } });
		expect(rows.exports.mirror.map(({ id, value }) => [id, value])).toEqual([['USA', 70]]);
		expect(rows.imports.mirror).toEqual([]);
	});

	it('has the largest tariff lines, and all of them added up', () => {
		const usLines = Array.from({ length: MOST_LINES + 2 }, (_, index) => ({
			...{ economy: 'LSO', line: `${index}`, name: `Line ${index}`, sector: '', sector_name: '' },
			...{ value: 1000 - index, rule: index === 0 ? 'not counted' : '' },
			...{ rate: index === 0 ? null : 15, cost: index === 0 ? null : ((1000 - index) * 15) / 100 }
		}));
		const { us } = view({ usLines });
		expect(us.year).toBe(2024);
		expect(us.lines).toHaveLength(MOST_LINES);
		expect(us.lines[0]).toMatchObject({ rate: null, cost: null });
		expect(us.lines[1]?.cost).toBeCloseTo(149.85, 9);
		expect(us.all).toMatchObject({ lines: MOST_LINES + 2, unrated: 1000 });
		expect(us.all.value).toBe(usLines.reduce((sum, { value }) => sum + value, 0));
		expect(us.all.cost).toBeCloseTo(((us.all.value - 1000) * 15) / 100, 6);
	});

	it('of an economy without rows says so', () => {
		const empty = view({});
		expect(empty.us).toMatchObject({ year: null, lines: [], all: { lines: 0, value: 0, cost: null } });
		expect(isKnown(empty)).toBe(false);
		expect(isKnown(view({ mirror: { exports: [partner('USA', [2013], [70])], imports: [] } }))).toBe(true);
	});
});
