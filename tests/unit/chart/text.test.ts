import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/lib/chart/model';
import { nearestYear, readout, shortValue, spokenPoint, tickLabels } from '../../../src/lib/chart/text';
import { at, focus, model, other, yearly } from './points';

const share: Measure = { unit: '% of people', unitKind: 'share', decimals: 1 };
const dollars: Measure = { unit: 'US dollars', unitKind: 'usd', decimals: 0 };
const plain = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('labels of gridlines', () => {
	it('have the per cent sign at the topmost only', () => {
		expect(plain(tickLabels([0, 10, 20], share))).toEqual(['0', '10', '20 %']);
	});

	it('share one scale word and as many decimals as their steps need', () => {
		expect(plain(tickLabels([0, 5e8, 1e9], dollars))).toEqual(['0', '0.5 billion', '1.0 billion']);
		expect(plain(tickLabels([0, 5e8, 1e9], dollars, true))).toEqual(['0', '0.5', '1.0 billion']);
		expect(tickLabels([0, 0.25, 0.5], { unit: 'index', unitKind: 'index', decimals: 3 })).toEqual([
			'0',
			'0.25',
			'0.50'
		]);
	});

	it('are told apart by as many decimals as the smallest steps need', () => {
		expect(plain(tickLabels([0, 5e-7, 1e-6, 1.5e-6], share))).toEqual([
			'0',
			'0.0000005',
			'0.0000010',
			'0.0000015 %'
		]);
	});

	it('count in the multiplier of the unit', () => {
		const millions: Measure = { unit: 'million US dollars', unitKind: 'usd', decimals: 1 };
		expect(plain(tickLabels([-50, 0, 50], millions))).toEqual(['−50 million', '0', '50 million']);
		expect(plain([shortValue(-42.2, millions)])).toEqual(['−42.2 million']);
	});

	it('are words for yes or no', () => {
		expect(tickLabels([0, 1], { unit: '', unitKind: 'binary', decimals: 0 })).toEqual(['no', 'yes']);
	});
});

describe('the readout of a year', () => {
	const chart = model([
		focus([at(2010, 5, { low: 4, high: 6, nature: 'estimate' })]),
		other('ZAF', yearly(2010, 9)),
		other('BWA', yearly(2011, 3))
	]);

	it('is sorted by value, with those that have none last', () => {
		expect(readout(chart, 2010).map((row) => row.id)).toEqual(['ZAF', 'LSO', 'BWA']);
		expect(readout(chart, 2010)[2]).toMatchObject({ point: null, text: 'no value' });
	});

	it('names nature, bounds and the year a filled-in value comes from', () => {
		expect(plain([spokenPoint(chart.series[0]!.points[0]!, share)])).toEqual([
			'2010: 5.0 %, between 4.0 % and 6.0 %, estimate'
		]);
		expect(plain([spokenPoint(at(2020, 7, { measured: 2018 }), share)])).toEqual([
			'2020: 7.0 %, value of 2018'
		]);
	});

	it('belongs to the nearest year that has any value', () => {
		expect(nearestYear([2000, 2004, 2009], 2005.9)).toBe(2004);
		expect(nearestYear([2000, 2004, 2009], 2002)).toBe(2000);
		expect(nearestYear([], 2002)).toBeUndefined();
	});
});
