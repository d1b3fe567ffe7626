import { describe, expect, it } from 'vitest';
import { isRepeated } from '../../../../src/lib/assess/frameworks/judgeable';
import { observed } from '../../../../src/lib/assess/frameworks/points';
import { answer, type Asked, type RowQuestion } from '../../../../src/lib/assess/frameworks/question';
import type { MethodId } from '../../../../src/lib/assess/frameworks/method-ids';
import type { Rule } from '../../../../src/lib/assess/frameworks/rule';
import type { UnitKind } from '../../../../src/lib/types';
import { input, sdg, series } from './helpers';

const ask = (
	rule: Rule,
	values: Record<number, number>,
	more: Partial<RowQuestion> & { kind?: UnitKind } = {},
	asked: Asked = {}
) => {
	const given = input(rule, values, more);
	const question: RowQuestion = { method: 'reach' as MethodId, indicator: 'X', ...given, ...more };
	return answer(question, given.series ?? null, asked);
};
const years = (from: number, to: number, value: (year: number) => number) =>
	Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, value(from + i)]));
const OPEN = { baselineYear: 2015, deadline: 2030 };

describe('a figure that the publisher repeats', () => {
	it('for ten years is not measured anew, whatever the method says of it', () => {
		// Forest in Lesotho: 1.13702 % in every year from 1990.
		const forest = years(1990, 2023, () => 1.13702);
		expect(ask({ kind: 'halt-and-reverse', of: 'loss' }, forest, { method: 'mdg-gmr' })).toMatchObject({
			...{ status: 'achieved', shown: 'not-measured-anew', refused_by: 'not-measured-anew' }
		});
	});

	it('is none when it is rounded to a digit or two, is shorter, or changed once', () => {
		expect(isRepeated(observed(series(years(1990, 2023, () => 0.1))))).toBe(false);
		expect(isRepeated(observed(series(years(1990, 2023, () => 100))))).toBe(false);
		expect(isRepeated(observed(series(years(2015, 2023, () => 1.137))))).toBe(false);
		expect(isRepeated(observed(series({ ...years(1990, 2023, () => 1.137), 2023: 1.138 })))).toBe(false);
	});
});

describe('a move the wrong way', () => {
	it('of less than 2 % is limited progress and never a deterioration', () => {
		// Primary enrolment in Lesotho: 88.637 in 2010, 88.608 in 2015.
		const said = ask(
			{ kind: 'universal' },
			{ 1990: 65.1, 2010: 88.637, 2015: 88.608 },
			{
				method: 'mdg-gmr',
				kind: 'share'
			}
		);
		expect(said).toMatchObject({ status: 'deteriorating', shown: 'limited', refused_by: 'within-noise' });
	});

	it('is within the noise where the publisher’s bounds overlap, and beyond it where they do not', () => {
		const bounded = (low: number, high: number) =>
			answer(
				{
					...input({ kind: 'reach', op: 'at-most', value: 10 }, null, OPEN),
					indicator: 'X',
					method: 'reach'
				},
				{ y: [2015, 2020], v: [20, 25], lo: [15, low], hi: [24, high] }
			).shown;
		expect(bounded(22, 28)).toBe('limited');
		expect(bounded(24.5, 28)).toBe('deteriorating');
	});
});

describe('a pace', () => {
	it('is not read from one year', () => {
		// Exports of Lesotho, in million dollars, one year into the programme of Awaza.
		const said = ask(
			{ kind: 'fraction-of-baseline', factor: 2 },
			{ 2024: 991, 2025: 773 },
			{
				...{ baselineYear: 2024, deadline: 2034 }
			}
		);
		expect(said).toMatchObject({
			status: 'deteriorating',
			shown: 'insufficient-data',
			refused_by: 'one-year'
		});
	});

	it('is not read from less than a tenth of a point of a share, or a tenth of a small target', () => {
		const up = { kind: 'reach', op: 'at-least', value: 0.7 } as const;
		expect(ask(up, { 2015: 0.3, 2024: 0.24 }, { ...OPEN, kind: 'share' }).refused_by).toBe('small-change');
		expect(ask(up, { 2015: 0.3, 2024: 0.22 }, { ...OPEN, kind: 'share' }).refused_by).toBeNull();
		const duty = { kind: 'reach', op: 'at-most', value: 0 } as const;
		expect(
			ask(duty, { 2010: 0.00933, 2024: 0.06373 }, { ...OPEN, baselineYear: 2010, kind: 'percent' })
		).toMatchObject({ status: 'deteriorating', refused_by: 'small-change' });
	});

	it('is not told of a multiple of next to nothing', () => {
		const twice = { kind: 'fraction-of-baseline', factor: 2 } as const;
		const at = { ...OPEN, baselineYear: 2021, kind: 'share' } as const;
		// Manufacturing in Tuvalu, % of GDP: a trough of two years is no start.
		const trough = { 2017: 1.04, 2018: 1.22, 2019: 1.28, 2021: 0.02, 2023: 1.22, 2025: 1.47 };
		expect(ask(twice, trough, at)).toMatchObject({
			...{ status: 'achieved', shown: 'insufficient-data', refused_by: 'small-start' }
		});
		// The same of an amount: so far below what was usual that it does not matter how it is counted.
		const amounts = Object.fromEntries(Object.entries(trough).map(([year, value]) => [year, value * 1e6]));
		expect(ask(twice, amounts, { ...at, kind: 'usd' }).refused_by).toBe('small-start');
		expect(ask(twice, { ...amounts, 2021: 0.2e6 }, { ...at, kind: 'usd' }).shown).toBe('achieved');
		// Half of 0.1 % is within rounding; half of what is large is not.
		const half = { kind: 'fraction-of-baseline', factor: 0.5 } as const;
		expect(ask(half, { 2021: 0.1, 2025: 0.04 }, at).refused_by).toBe('small-start');
		expect(ask(half, { 2021: 0.1, 2025: 2.1 }, at).shown).toBe('deteriorating');
		expect(ask(half, { 2021: 12, 2025: 4 }, at).shown).toBe('achieved');
		// From 99.95 % no more than 100 % can be asked for.
		expect(ask({ ...twice, cap: 100 }, { 2021: 99.95, 2025: 100 }, at).shown).toBe('achieved');
	});

	it('of money is not that of one year', () => {
		const method = {
			trendMethodology: 'CAGRA',
			normativeDirection: 'increase',
			CAGRLimit: [0.01, 0.005, -0.01]
		};
		const lumpy = { ...years(2013, 2023, () => 10), 2015: 2.3, 2024: 5 };
		const given = {
			...sdg(method, lumpy),
			unit: { unit: 'million US dollars', unit_kind: 'usd', decimals: 1 } as const
		};
		const question: RowQuestion = { ...given, indicator: 'X', method: 'un-sdg-undp' };
		expect(answer(question, given.series ?? null)).toMatchObject({
			...{ status: 'on-track', shown: 'on-track' }
		});
		const spike = { ...years(2013, 2023, () => 10), 2015: 2.3, 2022: 4, 2023: 4, 2024: 8 };
		const said = answer(question, series(spike));
		expect(said.status).toBe('on-track');
		expect(said.refused_by).toBe('one-year-decides');
		// 274.6 of 352.4 million dollars of three years: means of three years rise too, by one commitment.
		const promised = { ...years(2013, 2021, () => 30), 2022: 63.1, 2023: 14.7, 2024: 274.6 };
		expect(answer(question, series(promised)).refused_by).toBe('one-year-most');
		const steady = { ...promised, 2023: 150, 2022: 120 };
		expect(answer(question, series(steady)).refused_by).toBeNull();
	});
});

describe('what is known of one economy alone', () => {
	const falling = { kind: 'reach', op: 'at-most', value: 1 } as const;
	it('refuses it and nobody else', () => {
		const more = { ...OPEN, refusedFor: { LSO: 'survey-break' as const } };
		expect(ask(falling, { 2019: 22.6, 2024: 7.9 }, more, { iso3: 'LSO' })).toMatchObject({
			...{ shown: 'insufficient-data', refused_by: 'survey-break' }
		});
		expect(ask(falling, { 2019: 22.6, 2024: 7.9 }, more, { iso3: 'ZAF' }).refused_by).toBeNull();
	});

	it('lets a state’s series begin with the state', () => {
		const values = { 1990: 80, 1993: 70, 2015: 30 };
		const rule = { kind: 'fraction-of-baseline', factor: 0.5 } as const;
		expect(ask(rule, values, { stateSince: { ERI: 1993 } }, { iso3: 'ERI' }).baseline).toEqual([1993, 70]);
		expect(ask(rule, values, { stateSince: { ERI: 1993 } }, { iso3: 'LSO' }).baseline).toEqual([1990, 80]);
	});
});

describe('a share', () => {
	it('is never asked to pass 100 %', () => {
		const said = ask(
			{ kind: 'fraction-of-baseline', factor: 1.6 },
			{ 1990: 84.7, 2009: 91.8 },
			{ kind: 'share', deadline: 2010 }
		);
		expect(said).toMatchObject({ status: 'not-achieved', shown: 'no-method', refused_by: 'out-of-scale' });
	});
});

describe('a rate above all there is', () => {
	it('shows no pace to everybody, since it counts those over age', () => {
		// Primary completion in Bangladesh.
		const asked = { ...OPEN, baselineYear: 2021, kind: 'percent' } as const;
		expect(ask({ kind: 'universal' }, { 2021: 109.9, 2022: 96.6, 2024: 94.3 }, asked)).toMatchObject({
			...{ status: 'deteriorating', shown: 'insufficient-data', refused_by: 'over-age' }
		});
		expect(ask({ kind: 'universal' }, { 2021: 99, 2024: 94.3 }, asked).refused_by).toBeNull();
	});
});
