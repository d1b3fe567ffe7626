import { describe, expect, it } from 'vitest';
import { bandOf, purposeRows, recentMean, spreadsOf } from '../../../../src/lib/view/aid/purposes';
import { purposeBars, purposeBarsFinding } from '../../../../src/lib/view/aid/purpose-lines';

const people = { y: [2021, 2022, 2023, 2024], v: [1e6, 1e6, 1e6, 1e6] };
const PURPOSES = [
	{
		id: 'FARM',
		label: 'Farms (all)',
		part: 'economy' as const,
		clauses: [{ id: 'food', label: 'Food', reason: 'r' }]
	},
	{ id: 'CARE', label: 'Care', part: 'people' as const, clauses: [] }
];
const spread = { year: 2024, lower: 1, median: 2, upper: 4, n: 40, m: 44 };

describe('the mean of recent years', () => {
	it('is of the three years that end with the last value, per person of the years with one', () => {
		expect(recentMean({ y: [2021, 2022, 2023, 2024], v: [90, 1, 2, 6] }, people)).toEqual({
			...{ mean: 3, perPerson: 3, years: '2022-2024', end: 2024 }
		});
		expect(recentMean({ y: [2021, 2024], v: [90, 6] }, people)).toMatchObject({ mean: 6, years: '2024' });
	});

	it('ends with the year that the reader chose', () => {
		expect(recentMean({ y: [2021, 2022, 2023], v: [3, 5, 90] }, people, 2022)).toMatchObject({
			mean: 4,
			end: 2022
		});
	});

	it('is nothing without a value, and nothing per person where people of a year are not known', () => {
		expect(recentMean(undefined, people)).toBeNull();
		expect(recentMean({ y: [2024, 2025], v: [1, 1] }, people)).toMatchObject({ mean: 1, perPerson: null });
	});
});

describe('aid by purpose', () => {
	it('is little below the lower quartile, much from the upper one on', () => {
		expect([0.99, 1, 3.99, 4].map((value) => bandOf(value, spread))).toEqual([
			'little',
			'middle',
			'middle',
			'more'
		]);
	});

	it('is held to the spread of the same years, and to none where there is none', () => {
		const series = { FARM: people, CARE: people, 'SP.POP.TOTL': people };
		const rows = purposeRows(PURPOSES, series, { FARM: [{ ...spread, year: 2023 }, spread], CARE: [] }, null);
		expect(rows.map(({ id, perPerson, spread: found, band }) => [id, perPerson, found?.year, band])).toEqual([
			['FARM', 1e6, 2024, 'more'],
			['CARE', 1e6, undefined, null]
		]);
		expect(purposeRows(PURPOSES, series, { FARM: [spread] }, 2022)[0]?.spread).toBeNull();
	});

	it('says what gets less than in the typical country, and draws it beside the median', () => {
		const series = { FARM: { y: [2024], v: [1.5] }, CARE: { y: [2024], v: [3] }, 'SP.POP.TOTL': people };
		const rows = purposeRows(PURPOSES, series, { FARM: [spread], CARE: [spread] }, null);
		expect(purposeBarsFinding(rows, 'Xyz').replaceAll('\u00a0', ' ')).toBe(
			'Xyz: most per person for care, 3.00 US dollars; below the median of the least developed countries for 1 of 2'
		);
		expect(purposeBars(rows, 'Xyz').rows.map(({ values }) => values)).toEqual([
			[3, 2],
			[1.5, 2]
		]);
	});

	it('keeps spreads by purpose to the cent', () => {
		const row = { indicator: 'FARM', year: 2024, lower: 1.234, median: 2.345, upper: 3.456, n: 3, m: 4 };
		expect(spreadsOf([row])).toEqual({
			FARM: [{ year: 2024, lower: 1.23, median: 2.35, upper: 3.46, n: 3, m: 4 }]
		});
	});
});
