import { describe, expect, it } from 'vitest';
import { isOld } from '../../../src/lib/assess/age';
import { pastPoints } from '../../../src/lib/series/window';
import { scatter, smallestChange, uncertainty } from '../../../src/lib/assess/noise';
import { recentTrend, trend, type TrendOptions } from '../../../src/lib/assess/trend';
import { turningPoint } from '../../../src/lib/assess/turning-point';
import type { SeriesView } from '../../../src/lib/types';
import { series, yearly } from './series';

const down: TrendOptions = { direction: 'down', unitKind: 'share' };
const up: TrendOptions = { direction: 'up', unitKind: 'index' };

describe('direction since the start', () => {
	it('is better when less is better and the value fell by more than counts', () => {
		// The larger of 2 % of 24 (0.48) and half a point is 0.5; the fall is 6.
		const result = trend(series({ 2005: 24, 2010: 22, 2024: 18 }), down);
		expect(result).toMatchObject({
			status: 'better',
			from: { year: 2005, value: 24 },
			to: { year: 2024, value: 18 },
			change: -6,
			relative: -0.25,
			threshold: 0.5,
			cause: 'small'
		});
	});

	it('is worse the other way round, rising or falling when no direction is good', () => {
		const rising = series({ 2005: 18, 2010: 22, 2024: 24 });
		expect(trend(rising, down).status).toBe('worse');
		expect(trend(rising, { direction: 'none', unitKind: 'share' }).status).toBe('rising');
		expect(
			trend(series({ 2005: 24, 2010: 22, 2024: 18 }), { direction: 'none', unitKind: 'share' }).status
		).toBe('falling');
	});

	it('is flat at the threshold itself, and not a step beyond it', () => {
		// Of 25 and 24.5 two per cent of the larger are 0.5, and half a point is; 24.5 is exactly that far, 24.4 further.
		expect(trend(series({ 2005: 25, 2010: 25, 2024: 24.5 }), down)).toMatchObject({
			status: 'flat',
			change: -0.5,
			threshold: 0.5
		});
		expect(trend(series({ 2005: 25, 2010: 25, 2024: 24.375 }), down).status).toBe('better');
	});

	it('is flat within the series’ own scatter', () => {
		// Changes +4 −4 +5 −5 +3 differ by 8, 9, 10, 8 from one another; 1.2 times their median is 10.2; the change is 3.
		const result = trend(yearly(2010, [10, 14, 10, 15, 10, 13]), { direction: 'up', unitKind: 'quantity' });
		expect(result).toMatchObject({ status: 'flat', change: 3, threshold: 1.2 * 8.5, cause: 'scatter' });
		expect(result.reason).toEqual({ kind: 'within', cause: 'scatter' });
	});

	it('is flat five times in six for a series of pure chance', () => {
		let state = 1;
		const chance = () => (state = (state * 48271) % 2147483647) / 2147483647;
		const noise = () => Array.from({ length: 12 }, chance).reduce((sum, each) => sum + each, -6);
		const flat = Array.from({ length: 600 }, () =>
			yearly(
				1990,
				Array.from({ length: 30 }, () => 50 + noise())
			)
		).filter((each) => trend(each, up).status === 'flat');
		expect(flat.length / 600).toBeGreaterThan(0.78);
		expect(flat.length / 600).toBeLessThan(0.9);
	});

	it('does not count a steady climb as scatter', () => {
		const climb = pastPoints(yearly(2010, [10, 11, 12, 13, 14, 15, 16]));
		expect(scatter(climb, 2010, 'quantity')).toBe(0);
		expect(trend(yearly(2010, [10, 11, 12, 13, 14, 15, 16]), up).status).toBe('better');
	});

	it('is flat when the bounds of both values cannot tell them apart', () => {
		// Facing half-widths 0.3 and 0.4 combine to 0.5; the change is 0.45.
		const wide: SeriesView = {
			y: [2000, 2010, 2020],
			v: [-0.2, 0, 0.25],
			lo: [-0.6, -0.3, -0.15],
			hi: [0.1, 0.3, 0.6]
		};
		const result = trend(wide, { direction: 'up', unitKind: 'score' });
		expect(uncertainty(pastPoints(wide)[0]!, pastPoints(wide)[2]!)).toBeCloseTo(0.5, 12);
		expect(result).toMatchObject({ status: 'flat', cause: 'bounds' });
		expect(
			trend({ ...wide, lo: [-0.3, -0.1, 0.2], hi: [-0.1, 0.1, 0.3] }, { direction: 'up', unitKind: 'score' })
				.status
		).toBe('better');
	});

	it('compares distances where a certain value is best', () => {
		const parity: TrendOptions = { direction: 'to', ideal: 1, unitKind: 'ratio' };
		expect(trend(series({ 2000: 1.3, 2010: 1.2, 2020: 0.95 }), parity).status).toBe('better');
		expect(trend(series({ 2000: 0.98, 2010: 1.2, 2020: 1.3 }), parity).status).toBe('worse');
		expect(trend(series({ 2000: 0.95, 2010: 1, 2020: 1.05 }), parity).status).toBe('flat');
	});

	it('gives no relative change for a series that crosses zero', () => {
		const result = trend(series({ 1990: 16, 2000: 30, 2024: -42 }), { direction: 'up', unitKind: 'usd' });
		expect(result).toMatchObject({ status: 'worse', change: -58, relative: null });
	});

	it('calls any change of an ordered level or of yes and no a change', () => {
		expect(trend(series({ 2010: 2, 2015: 2, 2020: 3 }), { direction: 'up', unitKind: 'level' }).status).toBe(
			'better'
		);
		expect(smallestChange(0, 1, 'binary')).toBe(0);
	});

	it('needs three values that have happened', () => {
		const projected = series({ 2020: 1, 2022: 2, 2024: 3, 2030: 9 }, 'aapp');
		expect(trend(projected, up)).toMatchObject({
			status: 'too-little-data',
			reason: { kind: 'few-values', values: 2, year: null },
			change: null
		});
		expect(trend({ y: [], v: [] }, up).reason).toEqual({ kind: 'few-values', values: 0, year: null });
		expect(trend(null, up).status).toBe('too-little-data');
	});

	it('keeps to the years that the reader chose', () => {
		const fellThenRose = series({ 2000: 30, 2010: 20, 2015: 25, 2020: 28 });
		expect(trend(fellThenRose, down).status).toBe('better');
		expect(trend(fellThenRose, { ...down, from: 2010 })).toMatchObject({
			status: 'worse',
			from: { year: 2010 }
		});
	});
});

describe('half a point for small shares', () => {
	it.each([
		[40, 39, 0.8],
		[10, 9.6, 0.5],
		[2, 1.9, 0.2],
		[0.1, 0.05, 0.1]
	])('from %d to %d has to change by %d', (a, b, expected) => {
		expect(smallestChange(a, b, 'share')).toBeCloseTo(expected, 12);
	});
});

describe('direction in the last five years', () => {
	it('compares the latest value with the one nearest to five years before, the earlier of two', () => {
		const result = recentTrend(series({ 2000: 9, 2018: 20, 2020: 18, 2024: 12 }), {
			direction: 'down',
			unitKind: 'per'
		});
		expect(result).toMatchObject({ status: 'better', from: { year: 2018 }, to: { year: 2024 } });
	});

	it('has too little data when no value is four to seven years before', () => {
		const result = recentTrend(series({ 2000: 9, 2010: 20, 2022: 18, 2024: 12 }), down);
		expect(result).toMatchObject({
			status: 'too-little-data',
			reason: { kind: 'no-earlier-value', min: 4, max: 7, year: 2024 }
		});
	});

	it('says when a series was last measured instead of giving it a recent direction', () => {
		const old = series({ 2009: 9, 2012: 20, 2017: 18 });
		expect(recentTrend(old, { ...down, newestYear: 2024 })).toMatchObject({
			status: 'too-little-data',
			reason: { kind: 'old', year: 2017 }
		});
		expect(recentTrend(old, { ...down, newestYear: 2022 }).status).toBe('better');
		expect(recentTrend(old, { ...down, newestYear: 2024, to: 2017 }).status).toBe('better');
		expect([isOld(2018, 2024), isOld(2019, 2024)]).toEqual([true, false]);
	});

	it('takes the scatter of the last ten changes, not of calmer times', () => {
		const calm = Array.from({ length: 20 }, (_, i) => 10 + i * 0.01);
		const wild = yearly(1990, [...calm, 14, 9, 15, 8, 14, 9, 15, 8, 14, 9, 12]);
		expect(recentTrend(wild, { direction: 'up', unitKind: 'quantity' }).status).toBe('flat');
	});
});

describe('the turn of a series', () => {
	it('is found where both legs are long', () => {
		const points = pastPoints(yearly(2010, [30, 27, 24, 20, 15, 14, 16, 19, 23, 27]));
		expect(turningPoint(points, 1)).toEqual({ year: 2015, before: 'fell' });
		expect(turningPoint(points, 8)).toBeNull();
	});

	it('is not a single year’s peak', () => {
		expect(turningPoint(pastPoints(yearly(2010, [10, 10, 10, 10, 40, 10, 10, 10, 10])), 1)).toBeNull();
	});
});
