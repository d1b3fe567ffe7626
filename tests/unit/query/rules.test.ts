import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRanks } from '../../../src/lib/assess/all-ranks';
import { pastPoints } from '../../../src/lib/assess/clean-series';
import { groupValue, valueForYear } from '../../../src/lib/assess/group-value';
import { MembersByYear } from '../../../src/lib/assess/members';
import { openMemory, type NativeDatabase } from '../../../src/lib/database/native';
import { clauseCoverage } from '../../../src/lib/query/coverage';
import { economySeries } from '../../../src/lib/query/economy-series';
import { economyViews } from '../../../src/lib/query/economy-views';
import { groupMembersSeries } from '../../../src/lib/query/group-members-series';
import { groupSeries } from '../../../src/lib/query/group-series';
import { groupViews } from '../../../src/lib/query/group-views';
import { memberships } from '../../../src/lib/query/groups';
import { indicatorValues } from '../../../src/lib/query/indicator-values';
import { indicators } from '../../../src/lib/query/indicators';
import { membersTable } from '../../../src/lib/query/members-table';
import { priorities } from '../../../src/lib/query/priorities';
import { ranking } from '../../../src/lib/query/ranking';
import { ranks } from '../../../src/lib/query/ranks';
import { similarRows } from '../../../src/lib/query/similar';
import { tiedIndicators } from '../../../src/lib/query/ties';
import { ECONOMIES, GROUPS, INDICATORS, smallWorld } from './support/small-world';

let db: NativeDatabase;

beforeAll(async () => {
	db = await openMemory();
	for (const sql of smallWorld()) await db.run(sql);
});
afterAll(() => db.close());

describe('a group’s series by SQL', () => {
	it('is that of the pure rule, year by year, member by member', async () => {
		const members = new MembersByYear(await memberships(db));
		const bySql = await groupSeries(db, GROUPS, INDICATORS);
		const population = await indicatorValues(db, 'SP.POP.TOTL');
		let compared = 0;
		for (const { id, aggregate } of await indicators(db)) {
			const series = await indicatorValues(db, id);
			const last = Math.max(
				...Object.values(series).flatMap((each) => pastPoints(each).map(({ year }) => year))
			);
			for (const group of GROUPS) {
				const line = bySql[group]![id];
				for (let year = 2008; year <= 2026; year++) {
					const expected = groupValue(
						members.of(group, year).map((iso3) => ({
							value: valueForYear(pastPoints(series[iso3]), year),
							population: valueForYear(pastPoints(population[iso3]), year)
						})),
						aggregate
					);
					const index = line?.y.indexOf(year) ?? -1;
					if (expected.value === null || year > last) {
						expect(index).toBe(-1);
						continue;
					}
					compared++;
					expect(line!.v[index]).toBeCloseTo(expected.value, 6);
					expect([line!.n[index], line!.m[index]]).toEqual([expected.n, expected.m]);
				}
			}
		}
		expect(compared).toBeGreaterThan(100);
	});

	it('is the same in the views that the build writes', async () => {
		const ids: string[] = [];
		const bySql = await groupSeries(db, [...GROUPS, 'SIMILAR-AAA'], INDICATORS);
		for await (const view of groupViews(db, INDICATORS)) {
			ids.push(view.id);
			const expected = bySql[view.id];
			if (!expected) continue;
			expect(Object.keys(view.series).sort()).toEqual(Object.keys(expected).sort());
			for (const [id, line] of Object.entries(view.series)) {
				expect({ ...line, v: line.v.map((v) => v.toPrecision(12)) }).toEqual({
					...expected[id],
					v: expected[id]!.v.map((v) => v.toPrecision(12))
				});
			}
		}
		expect(ids).toEqual([...GROUPS, ...ECONOMIES.map((iso3) => `SIMILAR-${iso3}`)]);
	});

	it('has the members of each year', async () => {
		const small = (await groupSeries(db, ['SMALL'], ['NY.GNP.PCAP.CD'])).SMALL!['NY.GNP.PCAP.CD']!;
		// AAA, CCC and DDD; then BBB comes; DDD is away in 2015 and 2016; CCC leaves after 2018.
		expect(Object.fromEntries(small.y.map((year, i) => [year, small.m[i]]))).toMatchObject({
			2010: 3,
			2012: 4,
			2015: 3,
			2018: 4,
			2019: 3
		});
	});
});

describe('places by SQL', () => {
	it('are those of the pure rule, and those in the views', async () => {
		const members = new MembersByYear(await memberships(db));
		const bySql = await ranks(db, ECONOMIES, INDICATORS, GROUPS);
		const views = await economyViews(db, INDICATORS);
		for (const { id, direction, ideal } of await indicators(db)) {
			const series = await indicatorValues(db, id);
			const points = new Map(Object.keys(series).map((iso3) => [iso3, pastPoints(series[iso3])]));
			const pure = allRanks(points, GROUPS, (group, year) => members.of(group, year), direction, ideal);
			for (const iso3 of ECONOMIES) {
				expect(bySql[iso3]![id]).toEqual(pure.get(iso3));
				expect(views.get(iso3)!.ranks[id]).toEqual(pure.get(iso3));
			}
		}
	});
});

describe('views of economies', () => {
	it('hold the groups of today, the nearest economies and every series', async () => {
		const views = await economyViews(db, INDICATORS);
		expect([...views.keys()]).toEqual(ECONOMIES);
		const ccc = views.get('CCC')!;
		expect(ccc.groups).toEqual(['BIG', 'WORLD']);
		expect(ccc.similar).toEqual((await similarRows(db, 'CCC')).map(({ similar_iso3 }) => similar_iso3));
		for (const [iso3, view] of views) expect(view.series).toEqual(await economySeries(db, iso3, INDICATORS));
	});

	it('say bounds and nature only where there are any', async () => {
		const { SHARE: withBounds, MONEY: without } = await economySeries(db, 'AAA', ['SHARE', 'MONEY']);
		expect(withBounds!.lo!.length).toBe(withBounds!.y.length);
		expect(without!.lo).toBeUndefined();
		const late = (await economySeries(db, 'AAA', ['RATE'])).RATE!;
		expect(late.n!.at(late.y.indexOf(2024))).toBe(late.y.includes(2024) ? 'p' : undefined);
		const actual = (await economySeries(db, 'EEE', ['MONEY'])).MONEY!;
		expect(actual.n === undefined).toBe(!/[^a]/.test(actual.n ?? ''));
	});
});

describe('smaller questions', () => {
	it('rank nearest values only, best first, without projections', async () => {
		const rows = await ranking(db, { indicator: 'RATE', year: 2024, tolerance: 3 });
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows) {
			expect(row.year).toBeGreaterThanOrEqual(2021);
			expect(row.nature).not.toBe('projection');
		}
		const values = rows.map(({ value }) => value);
		expect(values).toEqual([...values].sort((a, b) => a - b));
	});

	it('list every member with every indicator, also without a value', async () => {
		const rows = await membersTable(db, { group: 'BIG', indicators: ['RATE', 'SHARE'], year: 2020 });
		expect(rows.map(({ iso3, indicator }) => `${iso3} ${indicator}`)).toEqual(
			['CCC', 'DDD', 'EEE', 'FFF'].flatMap((iso3) => [`${iso3} RATE`, `${iso3} SHARE`])
		);
		expect(rows.find(({ iso3, indicator }) => iso3 === 'FFF' && indicator === 'RATE')).toMatchObject({
			value: null,
			year: null
		});
	});

	it('give members without data an empty series, and the focus although it is no member', async () => {
		const series = await groupMembersSeries(db, {
			group: 'BIG',
			indicator: 'RATE',
			focus: 'AAA',
			year: 2020
		});
		expect(Object.keys(series)).toEqual(['AAA', 'CCC', 'DDD', 'EEE', 'FFF']);
		expect(series.FFF).toEqual({ y: [], v: [] });
	});

	it('keep clauses without indicators, and know what is core and what is tied', async () => {
		const clauses = await priorities(db);
		expect(clauses.map(({ id, indicators: list }) => [id, list.length])).toEqual([
			['one', 2],
			['two', 0]
		]);
		expect(clauses[0]!.links).toEqual(['SDG:3.3']);
		expect((await indicators(db, { core: true })).map(({ id }) => id)).toEqual(['MONEY', 'RATE', 'SHARE']);
		expect((await tiedIndicators(db, 'RATE')).map(({ id }) => id)).toEqual(['MONEY']);
		expect(await tiedIndicators(db, 'SHARE')).toEqual([]);
	});

	it('count the indicators of a clause that have a value in a year', async () => {
		const rows = await clauseCoverage(db, 'AAA');
		const { SHARE, MONEY } = await economySeries(db, 'AAA', ['SHARE', 'MONEY']);
		for (const { year, with_data, indicators: of } of rows) {
			expect(of).toBe(2);
			expect(with_data).toBe(Number(SHARE!.y.includes(year)) + Number(MONEY!.y.includes(year)));
		}
		expect(rows.length).toBe(new Set([...SHARE!.y, ...MONEY!.y]).size);
	});

	it('answer nothing for what is not known', async () => {
		expect(await economySeries(db, 'ZZZ', INDICATORS)).toEqual({});
		expect(await indicatorValues(db, 'nothing')).toEqual({});
		expect(await groupSeries(db, ['nothing'], INDICATORS)).toEqual({ nothing: {} });
		expect(await groupSeries(db, GROUPS, [])).toEqual({ SMALL: {}, BIG: {}, WORLD: {} });
		expect(await ranking(db, { indicator: 'nothing', year: 2020 })).toEqual([]);
	});
});
