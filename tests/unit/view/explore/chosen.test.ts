/** Those chosen alone, members of a group in charts of years, and axes of a scatter that differ. */
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../../../src/lib/series/point';
import { CHOSEN, type ExploreState } from '../../../../src/lib/state/explore';
import { barsChart } from '../../../../src/lib/view/explore/charts/bars';
import { lineChart } from '../../../../src/lib/view/explore/charts/line';
import { multiplesChart } from '../../../../src/lib/view/explore/charts/multiples';
import { allTable, yearsTable } from '../../../../src/lib/view/explore/charts/tables';
import { mapOf, scatterOf } from '../../../../src/lib/view/explore/charts/world';
import { basisOf, measure } from './small-world';

const of = (value: number) => [pointAt(2000, 50), pointAt(2015, value)];
const DEATHS = measure('DEATHS', { LSO: of(72), ZAF: of(35), BWA: of(40), KEN: of(41), ZMB: of(55) });
const WEB = measure('WEB', { LSO: of(48), ZAF: of(75), BWA: of(80), KEN: of(30) });

const basis = (part: Partial<ExploreState>, measures = [DEATHS]) =>
	basisOf({ with: ['ZAF', 'KEN', 'SADC'], ...part }, measures, 2015);
const listing = (built: ReturnType<typeof yearsTable>) => {
	if (built?.chart.kind !== 'listing') throw new Error('expected a listing');
	return built.chart.model;
};

describe('those chosen alone', () => {
	it('are ranked among themselves, groups beside them left out', () => {
		const built = barsChart(basis({ group: CHOSEN }))!;
		if (built.chart.kind !== 'bars') throw new Error('expected bars');
		expect(built.chart.model.rows.map(({ id, rank }) => `${rank} ${id}`)).toEqual([
			'1 ZAF',
			'2 KEN',
			'3 LSO'
		]);
		expect(built.title).toContain('in the countries chosen');
	});

	it('are what a map shows', () => {
		const { model } = mapOf(basis({ group: CHOSEN }))!;
		expect(model.rows.map(({ id }) => id).sort()).toEqual(['KEN', 'LSO', 'ZAF']);
		expect(model.region).toEqual({ label: 'The countries chosen', members: ['KEN', 'LSO', 'ZAF'] });
	});
});

describe('members of a group', () => {
	it('are the rows of a heat table, the focus first and marked', () => {
		const model = listing(yearsTable(basis({ group: 'SADC' })));
		expect(model.rows.map(([name]) => name)).toEqual(['Lesotho', 'South Africa', 'Botswana', 'Zambia']);
		expect(model.focus).toBe(0);
	});

	it('have a small chart each', () => {
		const built = multiplesChart(basis({ group: 'SADC' }));
		if (built.chart.kind !== 'multiples') throw new Error('expected small multiples');
		expect(built.chart.model.cells.map(({ id }) => id)).toEqual(['LSO', 'ZAF', 'BWA', 'ZMB']);
	});
});

describe('the row of the country in focus', () => {
	it('is told apart in a table of all', () => {
		const model = listing(allTable(basis({})));
		expect(model.rows[model.focus ?? -1]?.[0]).toBe('Lesotho');
	});
});

describe('a logarithm across', () => {
	it('is of the horizontal axis of a scatter alone, and of no other chart', () => {
		const { model } = scatterOf(basis({ scale: 'log-x' }, [DEATHS, WEB]))!;
		expect([model.x.scale, model.y.scale]).toEqual(['log', 'linear']);
		const built = lineChart(basis({ scale: 'log-x' }));
		if (built.chart.kind !== 'line') throw new Error('expected lines');
		expect(built.chart.model.scale).toBeUndefined();
	});
});
