import { describe, expect, it } from 'vitest';
import { improvers, leading } from '../../../src/lib/assess/improvers';
import { series } from './series';

const LESOTHO = series({ 2000: 50, 2010: 60 });
const listOf = (others: Record<string, ReturnType<typeof series>>, direction: 'up' | 'down' = 'up') =>
	improvers({ LSO: LESOTHO, ...others }, 'LSO', direction);

describe('who stands best at the end', () => {
	const now = (values: Record<string, number>, direction: 'up' | 'down') => {
		const all = Object.fromEntries(
			Object.entries(values).map(([iso3, value]) => [iso3, series({ 2000: 1, 2010: value })])
		);
		const { standing } = improvers({ LSO: LESOTHO, ...all }, 'LSO', direction)!;
		const { named, shared } = leading(standing, direction, standing.length)!;
		return [named.map(({ iso3 }) => iso3), shared];
	};

	it('is sought among all that have a value at the end, and not at all where half of the members have none', () => {
		const { list, standing } = listOf({ NAM: series({ 2009: 90 }), ZAF: series({ 2000: 1, 2010: 2 }) })!;
		expect(list.map(({ iso3 }) => iso3)).not.toContain('NAM');
		expect(leading(standing, 'up', 3)?.named.map(({ iso3 }) => iso3)).toEqual(['NAM', 'LSO', 'ZAF']);
		expect(leading(standing, 'up', 6)).not.toBeNull();
		expect(leading(standing, 'up', 7)).toBeNull();
	});

	it('is named whatever it has moved, three at most, none of a tie that would be cut', () => {
		expect(now({ BWA: 3, NAM: 2, ZAF: 9, SWZ: 1 }, 'down')).toEqual([['SWZ', 'NAM', 'BWA'], 1]);
		expect(now({ BWA: 70, NAM: 80, ZAF: 65 }, 'up')).toEqual([['NAM', 'BWA', 'ZAF'], 1]);
		expect(now({ BWA: 70, NAM: 80, ZAF: 70, SWZ: 70 }, 'up')).toEqual([['NAM'], 1]);
		expect(now({ BWA: 100, NAM: 100, ZAF: 100, SWZ: 100 }, 'up')).toEqual([[], 4]);
	});
});

describe('who improved most', () => {
	it('is compared over the country’s own years, by values at most two years from them', () => {
		const result = listOf({ BWA: series({ 2001: 40, 2009: 70 }), NAM: series({ 2003: 10, 2010: 90 }) })!;
		expect([result.fromYear, result.toYear]).toEqual([2000, 2010]);
		expect(result.list.map(({ iso3, change, place }) => [iso3, change, place])).toEqual([
			['BWA', 30, 1],
			['LSO', 10, 2]
		]);
		expect(result.without).toEqual(['NAM']);
	});

	it('takes the earlier of two values that are equally near', () => {
		const [first] = listOf({ BWA: series({ 1999: 10, 2001: 40, 2009: 70, 2011: 90 }) })!.list;
		expect(first).toMatchObject({ from: { year: 1999, value: 10 }, to: { year: 2009, value: 70 } });
	});

	it('gives equal changes one place, and orders by the good direction', () => {
		const same = series({ 2000: 20, 2010: 30 });
		expect(listOf({ BWA: same, NAM: series({ 2000: 9, 2010: 10 }) })!.list.map(({ place }) => place)).toEqual(
			[1, 1, 3]
		);
		expect(listOf({ NAM: series({ 2000: 9, 2010: 1 }) }, 'down')!.list[0]!.iso3).toBe('NAM');
	});

	it('has no years to compare with one value', () => {
		expect(improvers({ LSO: series({ 2000: 1 }) }, 'LSO', 'up')).toBeNull();
	});
});
