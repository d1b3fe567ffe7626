import { describe, expect, it } from 'vitest';
import { endsOf } from '../../../../src/lib/assess/frameworks/ends';
import { answer } from '../../../../src/lib/assess/frameworks/question';
import type { UnitOf } from '../../../../src/lib/types';
import { sdg } from './helpers';

const unit = (text: string, unit_kind: UnitOf['unit_kind']): UnitOf => ({
	unit: text,
	unit_kind,
	decimals: 1
});
const UP = { trendMethodology: 'CAGRA', normativeDirection: 'increase', CAGRLimit: [0.01, 0.005, -0.01] };
const DOWN = { trendMethodology: 'CAGRA', normativeDirection: 'decrease', CAGRLimit: [0.01, -0.005, -0.01] };
const ask = (method: Record<string, unknown>, values: Record<number, number>, of: UnitOf) => {
	const given = sdg(method, values);
	return answer({ ...given, unit: of, indicator: 'X', method: 'un-sdg-undp' }, given.series ?? null);
};

describe('the ends of a unit', () => {
	it('are those that it names', () => {
		expect(endsOf(unit('% of seats', 'share'))).toEqual([0, 100]);
		expect(endsOf(unit('index, 0 to 1', 'index'))).toEqual([0, 1]);
		expect(endsOf(unit('index, 0 (all extinct) to 1 (none at risk)', 'index'))).toEqual([0, 1]);
		expect(endsOf(unit('% of GDP', 'percent'))).toBeNull();
		expect(endsOf(unit('ratio', 'ratio'))).toBeNull();
	});

	it('are as good as it gets in the good direction alone', () => {
		const share = unit('% of questions', 'share');
		const at = (method: Record<string, unknown>, value: number) =>
			ask(method, { 2018: value, 2024: value }, share);
		expect(at(UP, 100)).toMatchObject({
			...{ status: 'limited', shown: 'achieved', refused_by: 'at-best', reach_year: 2018, pace: null }
		});
		expect(at(UP, 99)).toMatchObject({ shown: 'limited', refused_by: null });
		expect(at(DOWN, 100)).toMatchObject({ shown: 'limited', refused_by: null });
	});

	it('count where a series fell or rose there', () => {
		expect(ask(UP, { 2015: 0.6, 2025: 1 }, unit('index, 0 to 1', 'index')).shown).toBe('achieved');
	});
});

describe('a value not to be left', () => {
	it('is held from the right side', () => {
		const method = { ...UP, normativeDirection: 'not decrease', targetValue: 20 };
		const ofGdp = unit('% of GDP', 'percent');
		expect(ask(method, { 2015: 20.3, 2025: 25.8 }, ofGdp).shown).toBe('achieved');
		expect(ask(method, { 2015: 19.4, 2025: 18.7 }, ofGdp).shown).toBe('limited');
	});
});

describe('a pace that comes too late', () => {
	it('is not on track, and needs what leads to the number in time', () => {
		// 26.1 to 22 in nine years is −1.9 % a year; (1 / 26.1)^(1/15) − 1 is −19.5 %.
		const smokers = ask({ ...DOWN, targetValue: 1 }, { 2015: 26.1, 2024: 22 }, unit('% of adults', 'share'));
		expect(smokers).toMatchObject({ status: 'on-track', shown: 'acceleration-needed', reach_year: 2187 });
		expect(smokers.refused_by).toBe('late-by-rule');
		expect(smokers.pace_needed).toBeCloseTo(-19.5, 1);
	});

	it('stays on track where it comes within ten years of the deadline', () => {
		const ofPeople = unit('% of people', 'share');
		expect(ask({ ...DOWN, targetValue: 5 }, { 2015: 10, 2024: 7 }, ofPeople)).toMatchObject({
			...{ shown: 'on-track', reach_year: 2033 }
		});
	});
});

describe('growth from next to nothing', () => {
	it('is no pace: 0.04 % to 0.72 % of energy, where 95 % is asked for', () => {
		const energy = unit('% of energy', 'share');
		const method = { ...UP, trendMethodology: 'CAGRR', targetValue: 95 };
		expect(ask(method, { 2015: 0.04, 2023: 0.72 }, energy).refused_by).toBe('small-start');
		expect(ask(method, { 2015: 1.2, 2023: 3 }, energy).refused_by).toBeNull();
	});

	it('is not printed beside what is achieved either', () => {
		const poor = ask(
			{ ...DOWN, trendMethodology: 'CAGRR', targetValue: 3 },
			{ 2015: 0.1, 2022: 0.7 },
			unit('% of people', 'share')
		);
		expect(poor).toMatchObject({ shown: 'achieved', pace: null, pace_unit: null });
	});
});

describe('a loss of which nothing is left', () => {
	const deaths = unit('number', 'count');
	it('is judged by five years of it, and not by one', () => {
		expect(ask(DOWN, { 2017: 0 }, deaths)).toMatchObject({ status: 'achieved', shown: 'insufficient-data' });
		const years = (from: number, to: number) =>
			Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, 0]));
		const now = (values: Record<number, number>) => ask(DOWN, values, deaths);
		expect(now({ ...years(2020, 2024) })).toMatchObject({ shown: 'achieved', reach_year: 2020 });
		expect(now({ 2020: 0, 2021: 4, 2022: 0, 2023: 0, 2024: 0 })).toMatchObject({
			refused_by: 'zero-of-a-year'
		});
		expect(now(years(2014, 2019))).toMatchObject({ refused_by: 'zero-of-a-year' });
	});
});
