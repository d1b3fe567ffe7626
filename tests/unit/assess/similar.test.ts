import { describe, expect, it } from 'vitest';
import { comparedBy, disagreements } from '../../../src/lib/assess/disagreement';
import { improvers } from '../../../src/lib/assess/improvers';
import { distanceBetween, similarEconomies } from '../../../src/lib/assess/similar';
import { series } from './series';

const economy = (
	iso3: string,
	population: number | null,
	income: number | null,
	region = 'SSF',
	landlocked = true
) => ({
	iso3,
	population,
	income,
	region,
	landlocked
});

describe('similar economies', () => {
	const focus = economy('AAA', 2e6, 1000);

	it('count three times the people as far as three times the income, or another region, or a coast', () => {
		expect(distanceBetween(focus, economy('B', 6e6, 1000))).toBeCloseTo(1, 12);
		expect(distanceBetween(focus, economy('B', 2e6, 3000))).toBeCloseTo(1, 12);
		expect(distanceBetween(focus, economy('B', 2e6, 1000, 'EAS'))).toBe(1);
		expect(distanceBetween(focus, economy('B', 2e6, 1000, 'SSF', false))).toBe(1);
		expect(distanceBetween(focus, economy('B', 6e6, 3000, 'EAS', false))).toBeCloseTo(2, 12);
	});

	it('are listed nearest first, by code when equally near, without the economy itself', () => {
		const list = [focus, economy('CCC', 6e6, 1000), economy('BBB', 2e6, 3000), economy('DDD', 2.1e6, 1000)];
		expect(
			similarEconomies(list)
				.get('AAA')!
				.map(({ iso3 }) => iso3)
		).toEqual(['DDD', 'BBB', 'CCC']);
		expect(similarEconomies(list, 1).get('AAA')).toHaveLength(1);
	});

	it('leave out who has no population and count an unknown income as one step', () => {
		const list = [focus, economy('BBB', null, 1000), economy('CCC', 2e6, null)];
		expect(similarEconomies(list).get('AAA')).toEqual([{ iso3: 'CCC', distance: 1 }]);
		expect(similarEconomies(list).has('BBB')).toBe(false);
	});
});

describe('who improved most', () => {
	const group = {
		AAA: series({ 2005: 20, 2015: 15 }),
		BBB: series({ 2004: 30, 2016: 10 }),
		CCC: series({ 2005: 10, 2015: 12 }),
		DDD: series({ 2010: 10, 2015: 2 }),
		EEE: { y: [], v: [] }
	};

	it('is ordered by the change the right way, over the focus’ own years', () => {
		const result = improvers(group, 'AAA', 'down')!;
		expect(result).toMatchObject({ fromYear: 2005, toYear: 2015, without: ['DDD', 'EEE'] });
		expect(result.list.map(({ iso3, improvement, place }) => [iso3, improvement, place])).toEqual([
			['BBB', 20, 1],
			['AAA', 5, 2],
			['CCC', -2, 3]
		]);
		expect(result.focus).toMatchObject({ place: 2, isFocus: true, change: -5 });
	});

	it('knows no years when the focus has fewer than two values', () => {
		expect(improvers(group, 'EEE', 'down')).toBeNull();
		expect(improvers(group, 'ZZZ', 'down')).toBeNull();
	});
});

describe('publishers who disagree', () => {
	const million = { indicator: 'M', series: series({ 2023: 25, 2024: -42.2 }), scale: 1e6 };

	it('are compared in the newest common year and in one unit', () => {
		const dollars = { indicator: 'D', series: series({ 2023: 25e6, 2024: -12.6e6 }) };
		const [pair] = disagreements([million, dollars]);
		expect(pair).toMatchObject({ a: 'M', b: 'D', year: 2024, valueA: -42.2e6, valueB: -12.6e6 });
		expect(pair!.difference).toBeCloseTo(29.6 / 42.2, 12);
	});

	it('are left alone within a tenth, without a common year, and at zero', () => {
		expect(disagreements([million, { indicator: 'D', series: series({ 2024: -40e6 }) }])).toEqual([]);
		expect(disagreements([million, { indicator: 'D', series: series({ 2000: 1 }) }])).toEqual([]);
		const zero = { indicator: 'Z', series: series({ 2024: 0 }) };
		expect(disagreements([zero, { ...zero, indicator: 'Y' }])).toEqual([]);
	});
});

describe('what tied series are compared by', () => {
	const whole = {
		A: series({ 2010: 1, 2015: 2, 2020: 3 }),
		B: series({ 2010: 5, 2015: 8, 2021: 1 }),
		C: { ...series({ 2020: 7, 2030: 9 }), n: 'af' },
		D: series({ 1999: 1 })
	};
	const tied = (all: Record<string, (typeof whole)['A']>) =>
		Object.entries(all).map(([indicator, one]) => ({ indicator, series: one }));

	it('is the newest year that each pair has, and nothing of a series without one', () => {
		expect(comparedBy(whole)).toEqual({
			A: { y: [2015, 2020], v: [2, 3] },
			B: { y: [2015], v: [8] },
			C: { y: [2020], v: [7], n: 'a' }
		});
	});

	it('disagrees as the whole series do, also where one of them is whole', () => {
		const short = comparedBy(whole);
		expect(disagreements(tied(short))).toEqual(disagreements(tied(whole)));
		expect(disagreements(tied({ ...short, B: whole.B }))).toEqual(disagreements(tied(whole)));
	});
});
