import { describe, expect, it } from 'vitest';
import { joinOf, runsOf, usualStep } from '../../../src/lib/chart/line/segments';
import { at, yearly } from './points';

const joins = (points: Parameters<typeof runsOf>[0]) =>
	runsOf(points).runs.map((run) => [run.join, ...run.points.map((point) => point.year)]);

describe('what joins two points', () => {
	it('is an unbroken line from year to year', () => {
		expect(joins(yearly(2000, 1, 2, 3))).toEqual([['joined', 2000, 2001, 2002]]);
	});

	it('is nothing over a missing year of a yearly series', () => {
		const points = [...yearly(2000, 1, 2, 3), ...yearly(2004, 4, 5)];
		expect(joins(points)).toEqual([
			['joined', 2000, 2001, 2002],
			['joined', 2004, 2005]
		]);
	});

	it('is nothing before a point that others are behind than behind those before it', () => {
		const points = [...yearly(2000, 1, 2), { ...at(2002, 9), restarts: true as const }, at(2003, 9)];
		expect(joins(points)).toEqual([
			['joined', 2000, 2001],
			['joined', 2002, 2003]
		]);
	});

	it('is a bridge between surveys years apart, up to twice their usual step', () => {
		const surveys = [at(2000, 1), at(2004, 1), at(2009, 1), at(2014, 1), at(2018, 1)];
		expect(usualStep(surveys)).toBe(4.5);
		expect(joins(surveys)).toEqual([['bridge', 2000, 2004, 2009, 2014, 2018]]);
		expect(joinOf(at(2000, 1), at(2010, 1), 4.5)).toBe('gap');
		expect(joinOf(at(2000, 1), at(2009, 1), 4.5)).toBe('bridge');
	});

	it('never bridges more than twelve years', () => {
		expect(joinOf(at(1990, 1), at(2002, 1), 12)).toBe('bridge');
		expect(joinOf(at(1990, 1), at(2003, 1), 13)).toBe('gap');
	});

	it('is dashed towards a projection or forecast', () => {
		const points = [
			...yearly(2021, 1, 2),
			at(2023, 3, { nature: 'projection' }),
			at(2024, 4, { nature: 'forecast' })
		];
		expect(joins(points)).toEqual([
			['joined', 2021, 2022],
			['ahead', 2022, 2023, 2024]
		]);
	});

	it('is dotted towards a value that was filled in from an earlier year, however long ago', () => {
		const points = [...yearly(2010, 1, 2), at(2024, 2, { measured: 2011 })];
		expect(joins(points)).toEqual([
			['joined', 2010, 2011],
			['held', 2011, 2024]
		]);
		expect(usualStep(points)).toBe(1);
	});

	it('leaves points alone that have no neighbour near', () => {
		const points = [at(1990, 5), ...yearly(2000, 1, 2, 3)];
		expect(runsOf(points).alone.map((point) => point.year)).toEqual([1990]);
		expect(runsOf([at(2000, 1)]).alone).toHaveLength(1);
		expect(runsOf([])).toEqual({ runs: [], alone: [] });
	});
});
