import { describe, expect, it } from 'vitest';
import { SPARK, sparkLayout } from '../../../src/lib/chart/spark/layout';
import { at, yearly } from './points';

describe('a sparkline', () => {
	it('is one short path for each line and a dot at the last value', () => {
		const layout = sparkLayout({
			focus: yearly(2000, 0, 5, 10),
			median: yearly(2000, 4, 4, 4),
			unitKind: 'share'
		});
		expect(layout.focus).toBe('M3 25l42-11 42-11');
		expect(layout.median.startsWith('M3 ')).toBe(true);
		expect(layout.dot).toBe('M87 3h.1');
	});

	it('breaks at gaps and leaves out projections', () => {
		const points = [...yearly(2000, 1, 2, 3), ...yearly(2010, 4, 5), at(2012, 6, { nature: 'projection' })];
		const layout = sparkLayout({ focus: points, unitKind: 'share' });
		expect(layout.focus.match(/M/g)).toHaveLength(2);
		expect(layout.dot.startsWith(`M${SPARK.width - SPARK.inset} `)).toBe(true);
	});

	it('shares its years with others when they are given', () => {
		const layout = sparkLayout({ focus: yearly(2000, 1), from: 1990, to: 2010, unitKind: 'share' });
		expect(layout.dot.startsWith('M45 ')).toBe(true);
	});

	it('draws the level to be reached across its width, and makes room for it', () => {
		const points = yearly(2000, 40, 45, 50);
		const { target, focus } = sparkLayout({ focus: points, unitKind: 'share', target: 100 });
		expect(target).toBe('M3 3l84 0');
		expect(focus).not.toBe(sparkLayout({ focus: points, unitKind: 'share' }).focus);
	});

	it('draws nothing for nothing', () => {
		expect(sparkLayout({ focus: [], unitKind: 'share' })).toEqual({
			focus: '',
			median: '',
			target: '',
			dot: ''
		});
	});

	it('stays under 600 bytes for a yearly series of 35 years and its median', () => {
		const wave = (shift: number) =>
			yearly(1990, ...Array.from({ length: 35 }, (_, i) => 20 + 9 * Math.sin(i / 5 + shift)));
		const { focus, median, dot } = sparkLayout({ focus: wave(0), median: wave(2), unitKind: 'share' });
		expect((focus + median + dot).length).toBeLessThan(600);
	});
});
