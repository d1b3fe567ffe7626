import { describe, expect, it } from 'vitest';
import { casesOf, meets, towards, windowsWithin } from '../../../src/lib/assess/feasibility/cases';
import { endOf, historiesOf } from '../../../src/lib/assess/feasibility/histories';
import { precedents } from '../../../src/lib/assess/feasibility/precedents';
import { placeScale } from '../../../src/lib/assess/feasibility/scale';
import { brier, meanGap, reliability } from '../../../src/lib/assess/feasibility/score';
import type { UnitKind } from '../../../src/lib/types';

/** Economies "A00", "A01", … with a value in each of some years. */
const world = (rows: Record<string, [from: number, values: number[]]>, kind: UnitKind = 'per') =>
	historiesOf(
		Object.entries(rows).map(([iso3, [from, v]]) => [iso3, { y: v.map((_, i) => from + i), v }] as const),
		kind
	)!;

/** So many economies that fall from 100 by a tenth a year, over thirty years from 1990. */
const falling = (count: number) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i): [string, [number, number[]]] => [
			`A${String(i).padStart(2, '0')}`,
			[1990, Array.from({ length: 30 }, (_, year) => 100 * 0.9 ** year)]
		])
	);

const TO_40 = { value: 40, better: 'down' } as const;

describe('the scale of a place', () => {
	it('is ln((v + 0.5) / (100.5 − v)) for shares, so that 0 and 100 have a place', () => {
		const scale = placeScale([0, 50, 100], 'share')!;
		expect(scale(50)).toBeCloseTo(0, 10);
		expect(scale(100)).toBeCloseTo(Math.log(100.5 / 0.5), 10);
		expect(scale(0)).toBeCloseTo(-scale(100), 10);
	});

	it('is the logarithm elsewhere, with 2 % of the middle positive value added where zeros occur', () => {
		expect(placeScale([1, 10], 'per')!(10)).toBeCloseTo(Math.log(10), 10);
		expect(placeScale([0, 5, 10, 15], 'per')!(0)).toBeCloseTo(Math.log(0.2), 10);
	});

	it('is none for money, counts and scores, and none where values lie below zero', () => {
		for (const kind of ['usd', 'count', 'score', 'binary', 'level'] as const)
			expect(placeScale([1, 2, 3], kind)).toBeNull();
		expect(placeScale([-1, 2, 3], 'percent')).toBeNull();
		expect(placeScale([], 'share')).toBeNull();
	});
});

describe('a window', () => {
	const histories = world({ AAA: [2000, [50, 48, 46, 44, 42, 40, 38]], BBB: [2000, [60]] });

	it('ends with the value of its last year', () => {
		expect(endOf(histories, 0, 2000, 6)).toEqual({ year: 2006, value: 38 });
	});

	it('that is not over by the newest year has no end, though it has values: it is no failure', () => {
		expect(endOf(histories, 0, 2001, 6)).toBeNull();
	});

	it('may be measured up to a third of its length early, at most two years, and never at its start', () => {
		const gap = world({ AAA: [2000, [50, 48, 46, 44, 42]], ZZZ: [2000, [9, 9, 9, 9, 9, 9, 9, 9]] });
		expect(endOf(gap, 0, 2000, 5)).toEqual({ year: 2004, value: 42 });
		expect(endOf(gap, 0, 2000, 6)).toEqual({ year: 2004, value: 42 });
		expect(endOf(gap, 0, 2000, 7)).toBeNull();
		expect(endOf(world({ AAA: [2000, [50]], ZZZ: [2000, [1, 2, 3]] }), 0, 2000, 2)).toBeNull();
	});
});

describe('who stood there', () => {
	const at = { iso3: 'LSO', value: 60, year: 2024, years: 6 };

	it('is every year of every other economy within the band, not each economy once', () => {
		const histories = world({
			LSO: [2000, [60, 60, 60, 60, 60, 60, 60, 60, 60]],
			AAA: [2000, [60.1, 60, 59.9, 59, 58, 57, 56, 55, 54]],
			BBB: [2000, [900, 800, 700, 5, 4, 3, 2, 1, 1]]
		});
		const cases = windowsWithin(histories, at, 0.05);
		expect(cases.map(({ economy, start }) => [histories.economies[economy], start])).toEqual([
			...[
				['AAA', 2002],
				['AAA', 2001],
				['AAA', 2000]
			]
		]);
	});

	it('is nobody who had met the goal in an earlier year, unless this economy had met it, too', () => {
		const rows: Parameters<typeof world>[0] = {
			AAA: [1990, [20, 60, 55, 50, 45, 40, 35, 30]],
			BBB: [1990, [99, 60, 55, 50, 45, 42, 41, 39]]
		};
		const goal = { value: 25, better: 'down' } as const;
		const asked = (own: number[]) => {
			const histories = world({ ...rows, LSO: [2016, own] });
			return towards(histories, windowsWithin(histories, at, 0.05), at, goal).map(
				({ economy }) => histories.economies[economy]
			);
		};
		expect(asked([70, 65, 61, 60])).toEqual(['BBB']);
		expect(asked([24, 65, 61, 60])).toEqual(['AAA', 'BBB']);
	});

	it('is nobody who is at the goal already', () => {
		const histories = world({
			AAA: [1990, [60, 60, 60, 60, 60, 60, 60]],
			BBB: [1990, [1, 2, 3, 4, 5, 6, 7]]
		});
		expect(towards(histories, windowsWithin(histories, at, 0.1), at, { value: 62, better: 'down' })).toEqual(
			[]
		);
	});

	it('is looked for in a wider band where the narrow one holds fewer than twenty, and given up then', () => {
		const asked = (count: number) =>
			casesOf(world(falling(count)), { iso3: 'LSO', value: 60, year: 2024, years: 6 })(TO_40);
		expect(asked(19)).toBeNull();
		expect(asked(20)!.length).toBeGreaterThanOrEqual(20);
	});

	it('has met a goal within a thousandth of it, as published values are rounded', () => {
		expect(meets({ value: 25, better: 'down' })(25.02)).toBe(true);
		expect(meets({ value: 25, better: 'down' })(25.03)).toBe(false);
		expect(meets({ value: 99, better: 'up' })(98.91)).toBe(true);
	});
});

describe('who has done it before', () => {
	const histories = world(falling(30));
	const at = { iso3: 'LSO', value: 59.049, year: 2024, years: 6 };

	it('counts years and economies, those who reached it, and where one in ten and half of them ended', () => {
		const found = precedents(histories, at, TO_40)!;
		expect(found).toMatchObject({ cases: 90, economies: 30, reached: 90, reachedBy: 30 });
		expect(found.from).toEqual([2024, 59.049]);
		expect(found.target).toEqual([2030, 40]);
		expect(found.ends[1]).toBeCloseTo(100 * 0.9 ** 11, 8);
		expect(found.fan).toHaveLength(7);
		expect(found.fan[0]![1]).toBeCloseTo(59.049, 8);
		expect(found.nearest).toHaveLength(5);
		expect(found.nearest[0]).toMatchObject({ iso3: 'A00', start: 1996 });
	});

	it('says none of what nobody reached', () => {
		expect(precedents(histories, at, { value: 20, better: 'down' })).toMatchObject({ cases: 90, reached: 0 });
	});

	it('says nothing of a deadline nearer than five years or farther than twelve, or of a goal that is met', () => {
		expect(precedents(histories, { ...at, years: 4 }, TO_40)).toBeNull();
		expect(precedents(histories, { ...at, years: 13 }, TO_40)).toBeNull();
		expect(precedents(histories, at, { value: 70, better: 'down' })).toBeNull();
	});

	it('names nobody by a step such as one in a hundred is, but counts the year', () => {
		const rows = falling(30);
		rows.A07 = [1990, [100, 90, 81, 72.9, 65.6, 59.049, 53, 3, 3, 3, 3, 3]];
		const found = precedents(world(rows), at, TO_40)!;
		expect(found.cases).toBe(90);
		expect(found.nearest.map(({ iso3 }) => iso3)).not.toContain('A07');
	});
});

describe('the score of answers', () => {
	const answers = [
		{ said: 0, came: false },
		{ said: 0.25, came: true },
		{ said: 0.25, came: false },
		{ said: 1, came: true }
	];

	it('is their mean squared distance from what came', () => {
		expect(brier(answers)).toBeCloseTo((0 + 0.5625 + 0.0625 + 0) / 4, 12);
	});

	it('is put in tenths, with bins of their own for none and all', () => {
		expect(reliability(answers).map(({ count }) => count)).toEqual([1, 2, 1]);
		expect(meanGap(answers)).toBeCloseTo((2 * 0.25) / 4, 12);
	});
});
