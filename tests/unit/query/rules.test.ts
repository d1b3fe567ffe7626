import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRanks } from '../../../src/lib/series/all-ranks';
import { pastPoints } from '../../../src/lib/series/window';
import { MembersByYear } from '../../../src/lib/series/members';
import { openMemory, type NativeDatabase } from '../../../src/lib/database/native';
import { clauseCoverage } from '../../../src/lib/query/coverage';
import { economySeries } from '../../../src/lib/query/economy-series';
import { economyViews } from '../../../src/lib/query/economy-views';
import { groupMembersSeries } from '../../../src/lib/query/group-members-series';
import { groupViews } from '../../../src/lib/query/group-views';
import { memberships } from '../../../src/lib/query/groups';
import { indicatorValues } from '../../../src/lib/query/indicator-values';
import { indicators } from '../../../src/lib/query/indicators';
import { membersTable } from '../../../src/lib/query/members-table';
import { priorities } from '../../../src/lib/query/priorities';
import { similarRows } from '../../../src/lib/query/similar';
import { tiedIndicators } from '../../../src/lib/query/ties';
import type { GroupView } from '../../../src/lib/types';
import { ECONOMIES, GROUPS, INDICATORS, smallWorld } from './support/small-world';

let db: NativeDatabase;

beforeAll(async () => {
	db = await openMemory();
	for (const sql of smallWorld()) await db.run(sql);
});
afterAll(() => db.close());

/** The views of groups that the build writes, by id. */
async function viewsOfGroups() {
	const views = new Map<string, GroupView>();
	for await (const view of groupViews(db, INDICATORS)) views.set(view.id, view);
	return views;
}

const middle = (values: number[]) => {
	const sorted = [...values].sort((a, b) => a - b);
	return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

describe('a group’s series', () => {
	it('is the median of its members of each year, worked out here member by member', async () => {
		const members = new MembersByYear(await memberships(db));
		const views = await viewsOfGroups();
		let compared = 0;
		for (const { id } of (await indicators(db)).filter(({ aggregate }) => aggregate === 'median')) {
			const series = await indicatorValues(db, id);
			const past = new Map(Object.keys(series).map((iso3) => [iso3, pastPoints(series[iso3])]));
			const last = Math.max(...[...past.values()].flatMap((points) => points.map(({ year }) => year)));
			for (const group of GROUPS) {
				const line = views.get(group)!.series[id];
				for (let year = 2008; year <= 2026; year++) {
					const of = members.of(group, year);
					const known = of.flatMap((iso3) => {
						const near = (past.get(iso3) ?? []).filter(
							(point) => point.year <= year && point.year >= year - 2
						);
						return near.length > 0 ? [near.at(-1)!.value] : [];
					});
					const index = line?.y.indexOf(year) ?? -1;
					if (known.length < 3 || known.length * 2 < of.length || year > last) {
						expect(index).toBe(-1);
						continue;
					}
					compared++;
					expect(line!.v[index]).toBeCloseTo(middle(known), 9);
					expect([line!.n[index], line!.m[index]]).toEqual([known.length, of.length]);
				}
			}
		}
		expect(compared).toBeGreaterThan(50);
	});

	it('is there for every group, and for the countries similar to each economy', async () => {
		const ids = [...(await viewsOfGroups()).keys()];
		expect(ids).toEqual([...GROUPS, ...ECONOMIES.map((iso3) => `SIMILAR-${iso3}`)]);
	});

	it('has the members of each year', async () => {
		const small = (await viewsOfGroups()).get('SMALL')!.series['NY.GNP.PCAP.CD']!;
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

describe('places in the views', () => {
	it('are those of the pure rule', async () => {
		const members = new MembersByYear(await memberships(db));
		const views = await economyViews(db, INDICATORS);
		for (const { id, direction, ideal } of await indicators(db)) {
			const series = await indicatorValues(db, id);
			const points = new Map(Object.keys(series).map((iso3) => [iso3, pastPoints(series[iso3])]));
			const pure = allRanks(points, GROUPS, (group, year) => members.of(group, year), direction, ideal);
			for (const iso3 of ECONOMIES) expect(views.get(iso3)!.ranks[id]).toEqual(pure.get(iso3));
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
	});
});
