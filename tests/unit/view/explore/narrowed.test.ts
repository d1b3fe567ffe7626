/** Some of all economies, in an order: thresholds, order and number, in every chart of everybody. */
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../../../src/lib/series/point';
import type { ExploreState } from '../../../../src/lib/state/explore';
import { barsChart } from '../../../../src/lib/view/explore/charts/bars';
import { allTable } from '../../../../src/lib/view/explore/charts/tables';
import { twoYearsChart } from '../../../../src/lib/view/explore/charts/two-years';
import { distributionOf, mapOf, scatterOf } from '../../../../src/lib/view/explore/charts/world';
import { basisOf, measure } from './small-world';

const of2000 = (value: number) => [pointAt(2000, 50), pointAt(2015, value)];
const DEATHS = measure('DEATHS', {
	...{ LSO: of2000(72), ZAF: of2000(35), BWA: of2000(40), KEN: of2000(40), ZMB: of2000(55) }
});
const WEB = measure('WEB', {
	...{ LSO: of2000(48), ZAF: of2000(75), BWA: of2000(80), KEN: of2000(30) }
});

const basis = (part: Partial<ExploreState>, measures = [DEATHS]) =>
	basisOf({ with: ['ZAF'], ...part }, measures, 2015);
const places = (part: Partial<ExploreState>) => {
	const built = barsChart(basis(part))!;
	if (built.chart.kind !== 'bars') throw new Error('expected bars');
	return { ...built, rows: built.chart.model.rows.map(({ id, rank }) => `${rank} ${id}`) };
};

describe('a ranking', () => {
	it('comes in the order asked for, with places counted in it', () => {
		expect(places({}).rows).toEqual(['1 ZAF', '2 BWA', '2 KEN', '4 ZMB', '5 LSO']);
		expect(places({ order: 'worst' }).rows).toEqual(['1 LSO', '2 ZMB', '3 BWA', '3 KEN', '5 ZAF']);
		expect(places({ order: 'name' }).rows).toEqual(['2 BWA', '2 KEN', '5 LSO', '1 ZAF', '4 ZMB']);
		expect(places({ order: 'highest' }).said).toBe('Highest first');
	});

	it('shows as many as asked for, whoever shares the last place, and the focus below them', () => {
		const { rows, said, notes } = places({ limit: 2 });
		expect(rows).toEqual(['1 ZAF', '2 BWA', '2 KEN', '5 LSO']);
		expect(said).toBe('The 2 best of 5');
		expect(notes).toEqual(['Lesotho, with 72.0 %, comes 5th of 5 and stands below them.']);
	});

	it('leaves out who is not above or below a value, and says how many', () => {
		const { rows, said, notes, title } = places({ below: { of: null, value: 55 } });
		expect(rows).toEqual(['1 ZAF', '2 BWA', '2 KEN']);
		expect(said).toBe('Only economies below 55 %');
		expect(notes).toEqual(['2 with a value are left out.', 'Lesotho, with 72.0 %, is not among them.']);
		expect(title).toBe(
			'DEATHS below 55 %, 2015: highest in Botswana and Kenya (40.0 %), lowest in South Africa (35.0 %)'
		);
	});
});

describe('another indicator', () => {
	it('may be what values are limited by', () => {
		const built = scatterOf(basis({ above: { of: 'WEB', value: 45 } }, [DEATHS, WEB]))!;
		expect(built.model.dots.map(({ id }) => id).sort()).toEqual(['BWA', 'LSO', 'ZAF']);
		expect(built.said).toBe('Only economies with WEB above 45 %');
		expect(built.notes).toContain('2 with a value are left out, 1 of them for want of a value to judge by.');
	});
});

describe('a map', () => {
	it('greys who is left out, and has no class for them', () => {
		const { model, said } = mapOf(basis({ above: { of: null, value: 39.5 } }))!;
		expect(model.rows.filter(({ left }) => left).map(({ id }) => id)).toEqual(['ZAF']);
		expect(model.left).toBe('Not above 39.5 %');
		expect(said).toBe('Coloured: above 39.5 %');
	});

	it('finds who has most and least, and where the focus is', () => {
		expect(mapOf(basis({}))!.title).toBe(
			'DEATHS, 2015: highest in Lesotho (72.0 %), lowest in South Africa (35.0 %)'
		);
		expect(mapOf(basis({ country: 'ZMB' }))!.title).toContain('; Zambia (55.0 %) is 2nd highest of 5');
	});
});

describe('other charts of everybody', () => {
	it('a distribution and a table show the same ones', () => {
		const asked = basis({ above: { of: null, value: 36 }, limit: 3, order: 'lowest' });
		expect(distributionOf(asked)!.model.rows.map(({ id }) => id)).toEqual(['BWA', 'KEN', 'ZMB']);
		const table = allTable(asked)!.chart;
		if (table.kind !== 'listing') throw new Error('expected a table');
		expect(table.model.rows.map(([name]) => name)).toEqual(['Botswana', 'Kenya', 'Zambia', 'Lesotho']);
	});

	it('a change of everybody is in the order of the change, and finds how many fell', () => {
		const built = twoYearsChart(basis({ order: 'best', limit: 2 }), 'change')!;
		if (built.chart.kind !== 'change') throw new Error('expected changes');
		expect(built.chart.model.rows.map(({ id }) => id)).toEqual(['ZAF', 'BWA', 'LSO']);
		expect(built.said).toBe('The 2 of 5 that improved most, by the difference');
		expect(built.title).toBe(
			'DEATHS, 2000 to 2015: lower in 3 of 5, most of all in South Africa (from 50.0 % to 35.0 %); Lesotho from 50.0 % to 72.0 %'
		);
	});
});
