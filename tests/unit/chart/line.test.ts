import { describe, expect, it } from 'vitest';
import {
	describeLines,
	leaderBox,
	missingSeries,
	targetPlace,
	yearLabels
} from '../../../src/lib/chart/line/frame';
import { lineLayout } from '../../../src/lib/chart/line/layout';
import { at, focus, model, other, yearly } from './points';

describe('the layout of a line chart', () => {
	it('places years from left to right and values from bottom to top', () => {
		const layout = lineLayout(model([focus(yearly(2000, 0, 10, 20))], { unitKind: 'percent' }));
		expect([layout.from, layout.to]).toEqual([2000, 2002]);
		expect([layout.x(2000), layout.x(2001), layout.x(2002)]).toEqual([0, 0.5, 1]);
		expect(layout.y(layout.axis.min)).toBe(1);
		expect(layout.y(layout.axis.max)).toBe(0);
		expect(layout.drawn[0]).toMatchObject({
			tone: 'tone-focus',
			ahead: '',
			bridge: '',
			hollow: '',
			band: ''
		});
		expect(layout.drawn[0]!.line).toBe('M0 1000l500-500 500-500');
	});

	it('is read in the newest year of the line in focus before a year is chosen, projections left out', () => {
		const ahead = at(2003, 40, { nature: 'projection' });
		const lines = [focus([...yearly(2000, 0, 10), ahead]), other('SADC', yearly(2000, 1, 2, 3, 4))];
		expect(lineLayout(model(lines)).readYear).toBe(2001);
		expect(lineLayout(model([other('SADC', yearly(2000, 1, 2))])).readYear).toBe(2001);
	});

	it('draws context first, then comparators, the focus last', () => {
		const layout = lineLayout(
			model([
				focus(yearly(2000, 1, 2)),
				other('ZAF', yearly(2000, 2, 3), 2),
				{ ...other('WORLD', yearly(2000, 4, 5)), role: 'context' }
			])
		);
		expect(layout.drawn.map((placed) => placed.tone)).toEqual(['tone-context', 'tone-3', 'tone-focus']);
	});

	it('leaves out years outside the range and series without a value in it', () => {
		const layout = lineLayout(
			model([focus(yearly(1990, 900, 1, 2)), other('ZAF', yearly(1980, 5))], { from: 1991, to: 2000 })
		);
		expect(layout.drawn.map((placed) => placed.series.id)).toEqual(['LSO']);
		expect(layout.years).toEqual([1991, 1992]);
		expect(layout.axis.max).toBeLessThan(10);
		expect(layout.points('ZAF')).toEqual([]);
		expect(layout.points('nobody')).toEqual([]);
	});

	it('draws every point of a short series, only the last one of a long focus, none of a long comparator', () => {
		const long = yearly(2000, ...Array.from({ length: 20 }, (_, i) => i));
		const layout = lineLayout(model([focus(long), other('ZAF', long), other('BWA', long.slice(0, 5))]));
		const dots = Object.fromEntries(
			layout.drawn.map((placed) => [placed.series.id, placed.dots.match(/M/g)?.length ?? 0])
		);
		expect(dots).toEqual({ LSO: 1, ZAF: 0, BWA: 5 });
	});

	it('draws estimates hollow when points are few, and never a projection as measured', () => {
		const few = lineLayout(model([focus([at(2000, 1), at(2001, 2, { nature: 'estimate' })])])).drawn[0]!;
		expect([few.dots.match(/M/g)?.length, few.hollow.match(/M/g)?.length]).toEqual([1, 1]);
		const many = yearly(2000, ...Array.from({ length: 20 }, (_, i) => i)).map((point) => ({
			...point,
			nature: point.year > 2015 ? ('projection' as const) : ('estimate' as const)
		}));
		const long = lineLayout(model([focus(many)])).drawn[0]!;
		expect(long.dots).toBe('');
		expect(long.hollow.match(/M/g)).toHaveLength(1);
		expect(long.ahead).not.toBe('');
	});

	it('marks a filled-in value with its own sign, not as a measured point', () => {
		const placed = lineLayout(
			model([focus([at(2010, 30), at(2014, 25), at(2018, 20), at(2024, 20, { measured: 2018 })])])
		).drawn[0]!;
		expect(placed.dots.match(/M/g)).toHaveLength(3);
		expect(placed.filledIn.match(/M/g)).toHaveLength(1);
		expect(placed.held).not.toBe('');
	});

	it('draws bounds as a band where there are any, broken where there are none, as a stroke for a point alone', () => {
		const bounds = { low: 1, high: 9 };
		const points = [
			at(2000, 5, bounds),
			at(2001, 5, bounds),
			at(2002, 5),
			at(2003, 5, bounds),
			at(2004, 5, bounds)
		];
		const placed = lineLayout(model([focus([...points, at(2010, 5, bounds)])])).drawn[0]!;
		expect(placed.band.match(/z/g)).toHaveLength(2);
		expect(placed.whiskers.match(/M/g)).toHaveLength(1);
	});

	it('makes room for the target and the bounds of the focus, not for the bounds of others', () => {
		const wide = { low: 0, high: 90 };
		const narrow = lineLayout(model([focus(yearly(2000, 5, 6)), other('ZAF', [at(2000, 7, wide)])]));
		expect(narrow.axis.max).toBeLessThan(10);
		const own = lineLayout(model([focus([at(2000, 5, wide), at(2001, 5, wide)])]));
		expect(own.axis.max).toBeGreaterThanOrEqual(90);
		const aimed = lineLayout(
			model([focus(yearly(2000, 5, 6))], { target: { value: 40, label: 'target: 40 %' } })
		);
		expect(aimed.axis.max).toBeGreaterThanOrEqual(40);
	});

	it('survives a model without series and a single year', () => {
		expect(lineLayout(model([])).drawn).toEqual([]);
		const one = lineLayout(model([focus([at(2021, 0.5)])], { unitKind: 'index' }));
		expect(one.x(2021)).toBe(0.5);
		expect(one.drawn[0]!.dots).toMatch(/^M500 \d+h\.1$/);
	});
});

describe('around the lines', () => {
	const layout = lineLayout(model([focus(yearly(1990, ...Array.from({ length: 41 }, (_, i) => 10 + i)))]));

	it('stand the first and last year, and round years clear of both', () => {
		expect(yearLabels(layout).map((label) => `${label.place} ${label.year}`)).toEqual([
			'first 1990',
			'between 2000',
			'between 2010',
			'between 2020',
			'last 2030'
		]);
		expect(yearLabels({ from: 2021, to: 2021, x: () => 0.5 })).toEqual([{ year: 2021, place: 'only' }]);
	});

	it('stands the label of the target where it covers no line', () => {
		const aimed = model([focus(yearly(1990, ...Array.from({ length: 41 }, (_, i) => 10 + i)))], {
			target: { value: 45, label: 'target 2030: 45 %' }
		});
		expect(targetPlace(aimed, lineLayout(aimed))).toMatchObject({ side: 'left', label: 'target 2030: 45 %' });
		expect(targetPlace(model([]), layout)).toBeNull();
	});

	it('keeps the label of a target near the axis out of the years', () => {
		const low = model([focus(yearly(1990, ...Array.from({ length: 41 }, (_, i) => (i < 20 ? 1.5 : 10))))], {
			target: { value: 0.2, label: '2030: 0.2' }
		});
		expect(targetPlace(low, lineLayout(low))?.under).toBe(false);
	});

	it('run leaders from the line to the label, up or down', () => {
		const base = { id: 'a', at: 0.5, anchor: 0.5, leader: true };
		expect(leaderBox({ ...base, offset: 17 })).toEqual({
			style: 'top:50%;height:calc(0% + 1.308em)',
			path: 'M0 0L1 1'
		});
		expect(leaderBox({ ...base, offset: -17 })?.path).toBe('M0 1L1 0');
		expect(leaderBox({ ...base, offset: 17, leader: false })).toBeNull();
	});

	it('say in words what is drawn, and who has no value', () => {
		const told = model([focus(yearly(2000, 20, 10)), other('ZAF', [])]);
		expect(describeLines(told, lineLayout(told)).replaceAll('\u00a0', ' ')).toBe(
			'Line chart, 2000 to 2001, % of people. Lesotho: 20.0 % in 2000, 10.0 % in 2001. ZAF: no value.'
		);
	});
});

describe('who has no value', () => {
	const said = (series: Parameters<typeof model>[0]) => {
		const chart = model(series, { from: 2000, to: 2010 });
		return missingSeries(chart, lineLayout(chart));
	};

	it('is named under the chart, and nobody is when all have some', () => {
		expect(said([focus(yearly(2000, 1, 2)), other('ZAF', []), other('BWA', yearly(1990, 5))])).toBe(
			'No values in 2000–2010: ZAF and BWA.'
		);
		expect(said([focus(yearly(2000, 1, 2))])).toBe('');
	});

	it('is everybody when there is nothing to draw', () => {
		expect(said([focus([]), other('ZAF', [])])).toBe('No values in 2000–2010.');
	});
});
