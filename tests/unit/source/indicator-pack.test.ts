import { describe, expect, it } from 'vitest';
import { packSeries, unpackSeries } from '../../../src/lib/source/indicator-pack';
import type { SeriesView } from '../../../src/lib/types';

const again = (all: Record<string, SeriesView>) =>
	unpackSeries(JSON.parse(JSON.stringify(packSeries(all))) as ReturnType<typeof packSeries>);

describe('one indicator of all economies, packed', () => {
	it('is what it was: gaps, natures, bounds, decimals, values below zero and the first year of a state', () => {
		const all: Record<string, SeriesView> = {
			LSO: { y: [1990, 1991, 1995], v: [88.1, 87, -0.25], n: 'aep' },
			ZAF: { y: [2000, 2001], v: [0, 12.345], lo: [null, 12], hi: [0.5, null] },
			BWA: { y: [2020], v: [3] },
			SSD: { y: [1990, 2012], v: [1, 2], s: 2011 }
		};
		expect(again(all)).toEqual(all);
	});

	it('leaves out whom it has nothing of', () => {
		expect(again({ LSO: { y: [], v: [] } })).toEqual({});
	});

	it('keeps six digits of numbers that are too far apart for one scale', () => {
		const all = { LSO: { y: [2000, 2001], v: [0.00000123456, 1.23456e15] } };
		expect(packSeries(all).order).toBe(0);
		expect(again(all)).toEqual(all);
	});

	it('keeps as many digits as a large file has room for, and the right sign', () => {
		let state = 1;
		const noise = () => ((state = (state * 16807) % 2147483647) / 2147483647 - 0.5) * 20;
		const y = Array.from({ length: 66 }, (_, i) => 1960 + i);
		const all = Object.fromEntries(
			Array.from({ length: 230 }, (_, i): [string, SeriesView] => [`A${i}`, { y, v: y.map(noise) }])
		);
		const packed = packSeries(all);
		expect(JSON.stringify(packed.rows).length).toBeLessThan(88_000);
		const read = unpackSeries(packed);
		for (const [iso3, { v }] of Object.entries(all))
			for (const [i, value] of v.entries())
				expect(Math.abs(read[iso3]!.v[i]! - value)).toBeLessThanOrEqual(Math.abs(value) * 0.005);
	});

	it('follows a smooth series by what the years before lead to expect', () => {
		const y = Array.from({ length: 150 }, (_, i) => 1950 + i);
		const all = Object.fromEntries(
			Array.from({ length: 237 }, (_, i): [string, SeriesView] => [
				`A${i}`,
				{ y, v: y.map((year) => Math.round(1000 + 300 * (i + 1) * (year - 1940))) }
			])
		);
		expect(packSeries(all).order).toBe(2);
		expect(unpackSeries(packSeries(all))).toEqual(
			Object.fromEntries(
				Object.entries(all).map(([id, { y, v }]) => [
					id,
					{ y, v: v.map((value) => Number(value.toPrecision(6))) }
				])
			)
		);
	});
});
