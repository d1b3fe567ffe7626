import { describe, expect, it } from 'vitest';
import { improvers } from '../../../src/lib/assess/improvers';
import { series } from './series';

const LESOTHO = series({ 2000: 50, 2010: 60 });
const listOf = (others: Record<string, ReturnType<typeof series>>, direction: 'up' | 'down' = 'up') =>
	improvers({ LSO: LESOTHO, ...others }, 'LSO', direction);

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
