import { describe, expect, it } from 'vitest';
import { allRanks } from '../../../src/lib/series/all-ranks';
import { filledValues, groupLine } from '../../../src/lib/series/group-line';
import { valueOfKnown } from '../../../src/lib/series/group-value';
import { pointNearYear, rankOf } from '../../../src/lib/series/rank';
import { nearest } from '../../../src/lib/series/nearest';
import { median } from '../../../src/lib/series/stats';
import { MembersByYear } from '../../../src/lib/series/members';

const medianOf = (values: number[], m: number) => valueOfKnown(values, [], m, 'median');
const sumOf = (values: number[], m: number) => valueOfKnown(values, [], m, 'sum');

describe('the value of a group', () => {
	it('is the median of the members with data', () => {
		expect(medianOf([1, 5, 3], 4)).toEqual({ value: 3, n: 3, m: 4 });
		expect(medianOf([1, 2, 3, 10], 4).value).toBe(2.5);
	});

	it('needs half of the members and three', () => {
		expect(medianOf([1, 2], 2)).toEqual({ value: null, n: 2, m: 2 });
		expect(medianOf([1, 2, 3], 6).value).toBe(2);
		expect(medianOf([1, 2, 3], 7).value).toBeNull();
	});

	it('is a sum only when nine tenths have data', () => {
		const nine = Array.from({ length: 9 }, () => 2);
		expect(sumOf(nine, 10).value).toBe(18);
		expect(sumOf(nine, 11).value).toBeNull();
	});

	it('weights a mean by population', () => {
		// (10 + 60 + 120) / 8
		expect(valueOfKnown([10, 20, 30], [1, 3, 4], 4, 'mean-population')).toEqual({ value: 23.75, n: 3, m: 4 });
	});

	it('leaves out of a weighted mean whoever has no population', () => {
		const points = ['A', 'B', 'C', 'D'].map((economy, i) => ({ economy, year: 2010, value: 10 * (i + 1) }));
		const people = filledValues([
			{ economy: 'A', year: 2010, value: 1 },
			{ economy: 'B', year: 2010, value: 3 },
			{ economy: 'C', year: 2010, value: 4 }
		]);
		const members = ['A', 'B', 'C', 'D'];
		expect(groupLine(filledValues(points)!, () => members, 'mean-population', people)).toEqual({
			y: [2010],
			v: [23.75],
			n: [3],
			m: [4]
		});
	});

	it('is drawn with the members of each year, and not past the newest value', () => {
		const members = new MembersByYear([
			...['A', 'B', 'C'].map((iso3) => ({ group_id: 'G', iso3, from_year: 2000, to_year: null })),
			{ group_id: 'G', iso3: 'D', from_year: 2000, to_year: 2010 },
			{ group_id: 'G', iso3: 'D', from_year: 2012, to_year: null }
		]);
		const points = ['A', 'B', 'C', 'D'].map((economy, i) => ({ economy, year: 2010, value: i + 1 }));
		const next = [
			{ economy: 'A', year: 2011, value: 7 },
			{ economy: 'B', year: 2011, value: 2 }
		];
		const filled = filledValues([...points, ...next])!;
		expect(groupLine(filled, (year) => members.of('G', year), 'median', null)).toEqual({
			y: [2010, 2011],
			v: [2.5, 3],
			n: [4, 3],
			m: [4, 3]
		});
		expect(members.of('G', 2012)).toEqual(['A', 'B', 'C', 'D']);
		expect(members.of('unknown', 2012)).toEqual([]);
	});

	it('ends with the last year that about as many as usual have reported, and not with what is only carried forward', () => {
		const year = (economies: string, y: number) =>
			[...economies].map((economy) => ({ economy, year: y, value: y }));
		const lastOf = (points: ReturnType<typeof year>) =>
			groupLine(filledValues(points)!, () => [...'ABCDEFGH'], 'median', null).y.at(-1);
		const whole = [2018, 2019, 2020].flatMap((y) => year('ABCDEFGH', y));
		expect(lastOf([...whole, { economy: 'X', year: 2022, value: 1 }])).toBe(2020);
		expect(lastOf([...whole, ...year('ABC', 2021)])).toBe(2020);
		expect(lastOf([...whole, ...year('ABCD', 2021)])).toBe(2021);
		// Surveys: two of eight in a year are usual, and one is half of it.
		const surveys = [year('AB', 2017), year('CD', 2018), year('EF', 2019), year('GH', 2020)].flat();
		expect(lastOf([...surveys, ...year('A', 2021)])).toBe(2021);
		expect(lastOf([...surveys, { economy: 'X', year: 2021, value: 1 }])).toBe(2020);
		// One survey of all every third year ends in its year.
		expect(
			lastOf([...year('ABCDEFGH', 2012), ...year('ABCDEFGH', 2015), { economy: 'X', year: 2017, value: 1 }])
		).toBe(2015);
	});

	describe('begins anew where more than a quarter of those with data are others', () => {
		const year = (economies: string, y: number, value = 1) =>
			[...economies].map((economy) => ({ economy, year: y, value }));
		const restarts = (
			points: ReturnType<typeof year>,
			aggregate: 'median' | 'sum' | 'mean-population' = 'median',
			people: ReturnType<typeof year> = []
		) => groupLine(filledValues(points)!, () => [...'ABCDEFGH'], aggregate, filledValues(people)).restarts;

		it('and not where three quarters stay', () => {
			expect(restarts([...year('ABCDEFGH', 2000), ...year('ABCDEF', 2003)])).toBeUndefined();
			expect(restarts([...year('ABCDEFGH', 2000), ...year('ABCDE', 2003)])).toEqual([2003]);
			expect(restarts([...year('ABCDE', 2000), ...year('BCDEF', 2003)])).toBeUndefined();
			expect(restarts([...year('ABCD', 2000), ...year('BCDEF', 2003)])).toEqual([2003]);
		});

		it('also where they change slowly, each year by one', () => {
			const slow = ['ABCDEF', 'BCDEFG', 'CDEFGH', 'DEFGHA', 'EFGHAB'];
			// Against 2012 (EFGHAB) the year 2009 has five of six, 2006 four: a new run, which ends in 2006.
			expect(restarts(slow.flatMap((names, i) => year(names, 2000 + 3 * i)))).toEqual([2003, 2009]);
		});

		it('by their people in a mean, and by their amounts in a sum', () => {
			const people = [2000, 2003].flatMap((y) => [...year('A', y, 90), ...year('BCDEFGH', y, 1)]);
			const without = (who: string, value = 1) => [
				...year('ABCDEFGH', 2000, value),
				...year('ABCDEFGH'.replace(who, ''), 2003, value)
			];
			expect(restarts(without('A'), 'mean-population', people)).toEqual([2003]);
			expect(restarts(without('GH'), 'mean-population', people)).toBeUndefined();
			const members = [...'ABCDEFGHIJ'];
			const sums = (value: number) =>
				groupLine(
					filledValues([...year('ABCDEFGHI', 2000), ...year('J', 2000, value), ...year('ABCDEFGHI', 2003)])!,
					() => members,
					'sum',
					null
				).restarts;
			expect([sums(0.5), sums(5)]).toEqual([undefined, [2003]]);
		});

		it('by a change of membership as by a lack of data, whoever counts in each year', () => {
			const points = [2000, 2001].flatMap((y) => year('ABCDEF', y));
			const line = groupLine(
				filledValues(points)!,
				(y) => [...(y === 2000 ? 'ABCD' : 'ABCDEF')],
				'median',
				null
			);
			expect(line.restarts).toEqual([2001]);
		});
	});

	it('takes a value of the year or of the two years before, whatever the order of the points', () => {
		const points = [2015, 2010, 2012, 2020, 2011].map((year) => ({ economy: 'A', year, value: year }));
		const filled = filledValues(points)!;
		const years = Array.from({ length: filled.last - filled.first + 1 }, (_, i) => filled.first + i);
		const values = years.map((year) => filled.byEconomy.get('A')![year - filled.first]!);
		expect(values).toEqual([2010, 2011, 2012, 2012, 2012, 2015, 2015, 2015, NaN, NaN, 2020]);
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
		expect(rankOf(placed, 'B', 'up')).toEqual({ rank: 2, of: 4, tied: 2 });
		expect(rankOf(placed, 'C', 'up')).toEqual({ rank: 2, of: 4, tied: 2 });
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
		expect(
			[2012, 2013, 2018, 2019, 2023, 2024].map((year) => pointNearYear(points, year)?.value ?? null)
		).toEqual([null, 1, 2, 2, 2, null]);
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
					const point = pointNearYear(points.get(member)!, year);
					return point ? [{ iso3: member, value: point.value }] : [];
				});
				const expected = members.includes(iso3)
					? { ...rankOf(near, iso3, 'down'), members: members.length, year }
					: undefined;
				expect(all.get(iso3)?.[group]).toEqual(expected);
			}
		}
	});
});

describe('the value nearest to a year', () => {
	const points = [2010, 2014, 2020].map((year) => ({ year }));
	it('is the earlier or the later of two equally near, as the rule says', () => {
		expect(nearest(points, 2012, { tie: 'earlier' })?.year).toBe(2010);
		expect(nearest(points, 2012, { tie: 'later' })?.year).toBe(2014);
		expect(nearest([...points].reverse(), 2012, { tie: 'earlier' })?.year).toBe(2010);
		expect(nearest([...points].reverse(), 2012, { tie: 'later' })?.year).toBe(2014);
	});
	it('is none when all are further away than the rule allows', () => {
		expect(nearest(points, 2017, { tolerance: 2, tie: 'later' })).toBeNull();
		expect(nearest(points, 2017, { tolerance: 3, tie: 'later' })?.year).toBe(2020);
	});
});
