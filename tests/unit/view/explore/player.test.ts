/** What plays through the years: the same chart in each, on scales that stand still. */
import { describe, expect, it } from 'vitest';
import { classesOf } from '../../../../src/lib/chart/map/classes';
import { scatterLayout } from '../../../../src/lib/chart/scatter/layout';
import { pointAt } from '../../../../src/lib/series/point';
import type { ExploreKind, ExploreState } from '../../../../src/lib/state/explore';
import { playerOf } from '../../../../src/lib/view/explore/player';
import { basisOf, measure } from './small-world';

const line = (first: number, step: number) =>
	[0, 10, 20].map((at) => pointAt(1990 + at, first + (step * at) / 10));
const UP = measure('UP', { LSO: line(60, -20), ZAF: line(50, -20), BWA: line(40, -10), KEN: line(30, 5) });
const RIGHT = measure('RIGHT', { LSO: line(5, 10), ZAF: line(10, 30), BWA: line(20, 20), KEN: line(15, 1) });

const player = (kind: ExploreKind, part: Partial<ExploreState> = {}, measures = [UP]) =>
	playerOf(basisOf({ with: ['ZAF'], ...part }, measures, 2010), kind, [2010, 2000, 1990]);

describe('a chart that plays', () => {
	it('has the years in their order, and the values of each', () => {
		const { years, figureAt } = player('map');
		expect(years).toEqual([1990, 2000, 2010]);
		const of = (year: number) => {
			const { chart } = figureAt(year);
			if (chart?.kind !== 'map') throw new Error('expected a map');
			return Object.fromEntries(chart.model.rows.map(({ id, value }) => [id, value]));
		};
		expect(of(1990)).toMatchObject({ LSO: 60, ZAF: 50 });
		expect(of(2010)).toMatchObject({ LSO: 20, ZAF: 10 });
	});

	it('has the same classes in every year on a map, from the least to the greatest value of all years', () => {
		const { figureAt } = player('map');
		const bounds = [1990, 2000, 2010].map((year) => {
			const { chart } = figureAt(year);
			if (chart?.kind !== 'map') throw new Error('expected a map');
			return classesOf(chart.model).list.map(({ from, to }) => [from, to]);
		});
		expect(bounds[1]).toEqual(bounds[0]);
		expect(bounds[2]).toEqual(bounds[0]);
		expect([bounds[0]?.[0]?.[0], bounds[0]?.at(-1)?.[1]]).toEqual([10, 60]);
	});

	it('has the same axes in every year on a scatter, and the way there as a trail', () => {
		const { figureAt } = player('scatter', { trails: 'on' }, [UP, RIGHT]);
		const layouts = [1990, 2010].map((year) => {
			const { chart } = figureAt(year);
			if (chart?.kind !== 'scatter') throw new Error('expected a scatter');
			return { model: chart.model, layout: scatterLayout(chart.model) };
		});
		const ends = layouts.map(({ layout: { x, y } }) => [x.min, x.max, y.min, y.max]);
		expect(ends[1]).toEqual(ends[0]);
		const trail = (at: number) => layouts[at]?.model.dots.find(({ id }) => id === 'LSO')?.trail?.length;
		expect([trail(0), trail(1)]).toEqual([1, 3]);
	});

	it('has the same track in every year for bars, and the same axis for a distribution', () => {
		const bars = player('bars').figureAt(2010).chart;
		if (bars?.kind !== 'bars') throw new Error('expected bars');
		expect(bars.model.reach).toEqual([10, 60]);
		const spread = player('distribution').figureAt(2010).chart;
		if (spread?.kind !== 'distribution') throw new Error('expected a distribution');
		expect(spread.model).toMatchObject({ from: 10, to: 60 });
	});

	it('may work out beforehand what its years share, which changes none of them', () => {
		const [plain, warm] = [player('scatter', {}, [UP, RIGHT]), player('scatter', {}, [UP, RIGHT])];
		expect(warm.ready(() => true)).toBe(true);
		expect(warm.figureAt(2000)).toEqual(plain.figureAt(2000));
		expect(warm.momentAt(2000)).toEqual(plain.momentAt(2000));
		expect(playerOf(basisOf({}, [UP], 2010), 'map', []).ready(() => true)).toBe(true);
	});

	it('works ahead only as long as there is time, and goes on where it was', () => {
		const { ready } = player('map');
		const years = [1, 1, 1];
		expect(ready(() => years.pop() === 1 && years.length > 0)).toBe(false);
		expect(ready(() => true)).toBe(true);
		expect(player('bars').ready(() => true)).toBe(true);
	});

	it('moves the marks of a map and of a scatter by the same models that their figures have, and no others', () => {
		for (const [kind, measures] of [
			['map', [UP]],
			['scatter', [UP, RIGHT]]
		] as const) {
			const { momentAt, figureAt } = player(kind, {}, [...measures]);
			expect(momentAt(2000)).toEqual(figureAt(2000).chart?.model);
		}
		expect(player('bars').momentAt(2000)).toBe(null);
	});
});
