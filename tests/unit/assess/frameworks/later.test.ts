import { describe, expect, it } from 'vitest';
import { answer, type RowQuestion } from '../../../../src/lib/assess/frameworks/question';
import { isTooFar } from '../../../../src/lib/assess/frameworks/pace';
import { series } from './helpers';

const question = (more: Partial<RowQuestion> = {}): RowQuestion => ({
	indicator: 'X',
	method: 'reach',
	rule: { kind: 'reach', op: 'at-most', value: 202 },
	unit: { unit: 'per 100,000 people', unit_kind: 'per', decimals: 1 },
	baselineYear: 2015,
	deadline: 2020,
	asOf: 2025,
	...more
});
const later = (values: Record<number, number>, more?: Partial<RowQuestion>) =>
	answer(question(more), series(values)).later;

describe('what is known after a deadline', () => {
	it('is the newest value, and the first that meets the target', () => {
		expect(later({ 2015: 311, 2020: 229, 2023: 210, 2024: 187 })).toEqual({
			newest: [2024, 187],
			isMet: true,
			first: [2024, 187]
		});
		expect(later({ 2015: 311, 2020: 229, 2023: 210 })).toEqual({
			newest: [2023, 210],
			isMet: false,
			first: null
		});
	});

	it('is said of what was met in time, too', () => {
		expect(later({ 2015: 311, 2020: 200, 2023: 210 })).toEqual({
			newest: [2023, 210],
			isMet: false,
			first: null
		});
	});

	it('is nothing where the series ends, where the deadline is to come, and of what has no deadline', () => {
		expect(later({ 2015: 311, 2020: 229 })).toBeNull();
		expect(later({ 2015: 311, 2020: 229, 2024: 187 }, { deadline: 2030 })).toBeNull();
		expect(later({ 2015: 311, 2020: 229, 2024: 187 }, { standing: true })).toBeNull();
	});
});

describe('a way that was made in one step', () => {
	const step = (values: Record<number, number>) =>
		answer(question({ unit: { unit: '% of land', unit_kind: 'share', decimals: 1 } }), series(values)).step;

	it('is named by the two values it lies between', () => {
		expect(step({ 2015: 0.3, 2016: 0.3, 2017: 0.5, 2018: 21.3, 2019: 21.3, 2020: 21.3 })).toEqual({
			from: [2017, 0.5],
			to: [2018, 21.3]
		});
	});

	it('is none where it moved on in several, where other years go up and down, and with few values', () => {
		expect(step({ 2015: 1, 2016: 3, 2017: 5, 2018: 7, 2019: 9, 2020: 11 })).toBeNull();
		expect(step({ 2015: 10, 2016: 14, 2017: 9, 2018: 20, 2019: 16, 2020: 20 })).toBeNull();
		expect(step({ 2015: 1, 2018: 1, 2020: 9 })).toBeNull();
	});

	it('is none where it is less than a tenth of the value', () => {
		expect(step({ 2015: 25, 2016: 25, 2017: 25, 2018: 26, 2020: 26 })).toBeNull();
	});
});

describe('a pace of a few years', () => {
	it('is not carried on for decades, one of five years is', () => {
		expect(isTooFar(2015, 2017, 2081)).toBe(true);
		expect(isTooFar(2015, 2017, 2027)).toBe(false);
		expect(isTooFar(2010, 2015, 2041)).toBe(false);
	});
});
