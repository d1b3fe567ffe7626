import { describe, expect, it } from 'vitest';
import type { Result, Value } from '../../../src/lib/sql/result';
import { quickFigure } from '../../../src/lib/view/sql/quick-figure';

const result = (columns: [name: string, type: string, values: Value[]][]): Result => ({
	columns: columns.map(([name, type, values]) => ({ name, type, values })),
	rows: columns[0]?.[2].length ?? 0,
	isCut: false,
	ms: 1
});
const country = { iso3: 'LSO', name: 'Lesotho' };
const names = new Map([
	['LSO', 'Lesotho'],
	['BWA', 'Botswana']
]);
const figureOf = (columns: Parameters<typeof result>[0]) =>
	quickFigure({ result: result(columns), country, names });

describe('the chart of a result', () => {
	it('is bars when names stand beside a number, by the names of codes, the country in focus marked', () => {
		const { chart, title } = figureOf([
			['iso3', 'VARCHAR', ['BWA', 'LSO', 'XXX']],
			['year', 'SMALLINT', [2020, 2021, 2020]],
			['million_dollars', 'DECIMAL(10,2)', ['1.10', '-2.50', null]]
		]);
		expect(title).toBe('Million dollars, by iso3');
		expect(chart?.kind === 'bars' && chart.model.rows).toEqual([
			{ id: 'row-0', label: 'Botswana', also: '2020', values: [1.1] },
			{ id: 'row-1', label: 'Lesotho', also: '2021', values: [-2.5], focus: true },
			{ id: 'row-2', label: 'XXX', also: '2020', values: [null] }
		]);
	});

	it('is a line for each name when names come again with years, sorted, gaps left out', () => {
		const { chart } = figureOf([
			['year', 'SMALLINT', [2021, 2020, 2020, 2021]],
			['name', 'VARCHAR', ['Lesotho', 'Lesotho', 'Botswana', 'Botswana']],
			['value', 'DOUBLE', [2, 1, NaN, 4]]
		]);
		const series = chart?.kind === 'line' ? chart.model.series : [];
		expect(
			series.map(({ id, role, points }) => [id, role, points.map(({ year, value }) => [year, value])])
		).toEqual([
			[
				'Lesotho',
				'focus',
				[
					[2020, 1],
					[2021, 2]
				]
			],
			['Botswana', 'comparator', [[2021, 4]]]
		]);
		// What a query reckons is never called reported.
		expect(
			series
				.flatMap(({ points }) => points)
				.every(({ nature, origin }) => nature === null && origin === 'computed')
		).toBe(true);
	});

	it('is a line for each number when there are years alone', () => {
		const { chart } = figureOf([
			['year', 'INTEGER', [2020, 2021]],
			['median_of_ldcs', 'DOUBLE', [1, 2]],
			['lesotho', 'DOUBLE', [3, 4]]
		]);
		expect(chart?.kind === 'line' && chart.model.series.map(({ id, role }) => [id, role])).toEqual([
			['median of ldcs', 'comparator'],
			['lesotho', 'focus']
		]);
	});

	it('is bars without years where all are of one', () => {
		const { chart } = figureOf([
			['iso3', 'VARCHAR', ['BWA', 'LSO']],
			['year', 'SMALLINT', [2020, 2020]],
			['value', 'DOUBLE', [1, 2]]
		]);
		expect(chart?.kind === 'bars' && chart.model.rows.map(({ also }) => also)).toEqual([
			undefined,
			undefined
		]);
	});

	it('puts no two measures on one axis', () => {
		const mixed = (column: string, values: string[], number = 'value') =>
			figureOf([
				['economy', 'VARCHAR', ['BWA', 'LSO', 'BWA', 'LSO']],
				[column, 'VARCHAR', values],
				[number, 'DOUBLE', [37, 64, 2_400_000, 2_260_000]]
			]);
		const two = mixed('indicator', ['A', 'A', 'B', 'B']);
		expect(two.chart).toBeNull();
		expect(two.none).toContain('2 different measures');
		expect(two.none).toContain("WHERE indicator = '…'");
		expect(mixed('unit', ['%', '%', 'people', 'people'], 'n').chart).toBeNull();
		// One measure, told by its second column; a count of rows is one measure whatever it counts.
		const sexes = mixed('sex', ['women', 'women', 'men', 'men']);
		expect(sexes.chart?.kind === 'bars' && sexes.chart.model.rows.map(({ label }) => label)).toEqual([
			...['Botswana, women', 'Lesotho, women', 'Botswana, men', 'Lesotho, men']
		]);
		expect(mixed('indicator', ['A', 'A', 'B', 'B'], 'count').chart?.kind).toBe('bars');
	});

	it('takes its names from what differs: an indicator that is the same in all rows is none', () => {
		const { chart } = figureOf([
			['indicator', 'VARCHAR', ['A', 'A']],
			['economy', 'VARCHAR', ['BWA', 'LSO']],
			['value', 'DOUBLE', [1, 2]]
		]);
		expect(chart?.kind === 'bars' && chart.model.rows.map(({ label }) => label)).toEqual([
			'Botswana',
			'Lesotho'
		]);
	});

	it('is refused in words, with what to write instead', () => {
		const none = (columns: Parameters<typeof result>[0]) => {
			const { chart, none } = figureOf(columns);
			expect(chart).toBeNull();
			return none;
		};
		expect(none([['name', 'VARCHAR', ['a']]])).toContain('needs a column of numbers');
		expect(none([['n', 'DOUBLE', [1]]])).toContain('needs a column of years');
		const double = none([
			['year', 'INTEGER', [2020, 2020]],
			['name', 'VARCHAR', ['a', 'a']],
			['n', 'DOUBLE', [1, 2]]
		]);
		expect(double).toContain('“a” has more than one row for 2020');
		const many = Array.from({ length: 301 }, (_, i) => `n${i}`);
		expect(
			none([
				['name', 'VARCHAR', many],
				['n', 'DOUBLE', many.map((_, i) => i)]
			])
		).toContain('LIMIT 20');
	});
});
