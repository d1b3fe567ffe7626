import { describe, expect, it } from 'vitest';
import { allRanks } from '../../../src/lib/assess/all-ranks';
import { filledValues, groupLine } from '../../../src/lib/assess/group-line';
import { groupValue, valueForYear } from '../../../src/lib/assess/group-value';
import { median } from '../../../src/lib/assess/median';
import { MembersByYear } from '../../../src/lib/assess/members';
import { rankOf, valueNearYear } from '../../../src/lib/assess/rank';

const values = (...list: (number | null)[]) => list.map((value) => ({ value }));

describe('the value of a group', () => {
	it('is the median of the members with data', () => {
		expect(groupValue(values(1, 5, 3, null), 'median')).toEqual({ value: 3, n: 3, m: 4 });
		expect(groupValue(values(1, 2, 3, 10), 'median').value).toBe(2.5);
	});

	it('needs half of the members and three', () => {
		expect(groupValue(values(1, 2), 'median')).toEqual({ value: null, n: 2, m: 2 });
		expect(groupValue(values(1, 2, 3, null, null, null), 'median').value).toBe(2);
		expect(groupValue(values(1, 2, 3, null, null, null, null), 'median').value).toBeNull();
	});

	it('is a sum only when nine tenths have data', () => {
		const nine = Array.from({ length: 9 }, () => 2);
		expect(groupValue(values(...nine, null), 'sum').value).toBe(18);
		expect(groupValue(values(...nine, null, null), 'sum').value).toBeNull();
	});

	it('weights by population and leaves out whoever has none', () => {
		const members = [
			{ value: 10, population: 1 },
			{ value: 20, population: 3 },
			{ value: 30, population: 4 },
			{ value: 99, population: null }
		];
		// (10 + 60 + 120) / 8
		expect(groupValue(members, 'mean-population')).toEqual({ value: 23.75, n: 3, m: 4 });
	});

	it('takes a value of the year or of the two years before', () => {
		const points = [
			{ year: 2018, value: 1 },
			{ year: 2020, value: 2 }
		];
		expect([2017, 2018, 2019, 2020, 2022, 2023].map((year) => valueForYear(points, year))).toEqual([
			null,
			1,
			1,
			2,
			2,
			null
		]);
	});

	it('is drawn with the members of each year, and not past the newest value', () => {
		const members = new MembersByYear([
			...['A', 'B', 'C'].map((iso3) => ({ group_id: 'G', iso3, from_year: 2000, to_year: null })),
			{ group_id: 'G', iso3: 'D', from_year: 2000, to_year: 2010 },
			{ group_id: 'G', iso3: 'D', from_year: 2012, to_year: null }
		]);
		const points = ['A', 'B', 'C', 'D'].map((economy, i) => ({ economy, year: 2010, value: i + 1 }));
		const filled = filledValues([...points, { economy: 'A', year: 2011, value: 7 }])!;
		expect(groupLine(filled, (year) => members.of('G', year), 'median', null)).toEqual({
			y: [2010, 2011],
			v: [2.5, 3],
			n: [4, 3],
			m: [4, 3]
		});
		expect(members.of('G', 2012)).toEqual(['A', 'B', 'C', 'D']);
		expect(members.of('unknown', 2012)).toEqual([]);
	});

	it('fills the years as valueForYear does, whatever the order of the points', () => {
		const points = [2015, 2010, 2012, 2020, 2011].map((year) => ({ economy: 'A', year, value: year / 10 }));
		const filled = filledValues(points)!;
		for (let year = filled.first; year <= filled.last; year++) {
			const value = filled.byEconomy.get('A')![year - filled.first]!;
			expect(Number.isNaN(value) ? null : value).toBe(valueForYear(points, year));
		}
		expect(filledValues([])).toBeNull();
	});

	it('knows the median of nothing as nothing', () => {
		expect([median([]), median([NaN]), median([2, NaN, 4])]).toEqual([null, null, 3]);
	});
});

describe('a rank', () => {
	const placed = [
		{ iso3: 'A', value: 1 },
		{ iso3: 'B', value: 2 },
		{ iso3: 'C', value: 2 },
		{ iso3: 'D', value: 5 }
	];

	it('puts the best first, by direction, and shares a place', () => {
		expect(rankOf(placed, 'B', 'up')).toEqual({ rank: 2, of: 4 });
		expect(rankOf(placed, 'C', 'up')).toEqual({ rank: 2, of: 4 });
		expect(rankOf(placed, 'A', 'up')).toEqual({ rank: 4, of: 4 });
		expect(rankOf(placed, 'A', 'down')).toEqual({ rank: 1, of: 4 });
		expect(rankOf(placed, 'D', 'none')).toEqual({ rank: 1, of: 4 });
		expect(rankOf(placed, 'D', 'to', 4)).toEqual({ rank: 1, of: 4 });
		expect(rankOf(placed, 'X', 'up')).toBeNull();
	});

	it('takes the value nearest to the year within three years, the later of two', () => {
		const points = [
			{ year: 2016, value: 1 },
			{ year: 2020, value: 2 }
		];
		expect([2012, 2013, 2018, 2019, 2023, 2024].map((year) => valueNearYear(points, year))).toEqual([
			null,
			1,
			2,
			2,
			2,
			null
		]);
	});

	it('is the same for all economies at once as for each', () => {
		const economies = ['A', 'B', 'C', 'D', 'E'];
		const points = new Map(
			economies.map((iso3, i) => [
				iso3,
				[2010, 2014 + i].map((year) => ({ year, value: ((i * 7 + year) % 5) + 1 }))
			])
		);
		const membersIn = (group: string) => (group === 'ALL' ? economies : ['A', 'C', 'D']);
		const all = allRanks(points, ['ALL', 'SOME'], membersIn, 'down');
		for (const iso3 of economies) {
			const year = points.get(iso3)!.at(-1)!.year;
			for (const group of ['ALL', 'SOME']) {
				const members = membersIn(group);
				const near = members.flatMap((member) => {
					const value = valueNearYear(points.get(member)!, year);
					return value === null ? [] : [{ iso3: member, value }];
				});
				const expected = members.includes(iso3)
					? { ...rankOf(near, iso3, 'down'), members: members.length, year }
					: undefined;
				expect(all.get(iso3)?.[group]).toEqual(expected);
			}
		}
	});
});
