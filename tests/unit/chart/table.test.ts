import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/chart/csv';
import { coverageTable } from '../../../src/lib/chart/coverage/table';
import { improverTable } from '../../../src/lib/chart/change/table';
import { lineRows, lineTable } from '../../../src/lib/chart/line/table';
import { rankTable } from '../../../src/lib/chart/bars/table';
import { cellMark, cellText } from '../../../src/lib/chart/table';
import { at, focus, model, other, yearly } from './points';

const chart = model(
	[
		{
			...focus([at(2000, 20.04, { low: 19, high: 21 }), at(2002, 18, { nature: 'estimate' })]),
			label: 'Lesotho, "the kingdom"'
		},
		other('ZAF', yearly(2001, 0, 5))
	],
	{ to: 2002 }
);

describe('the table of a line chart', () => {
	const table = lineTable(chart, 'A share, % of people');

	it('has a row a year, newest first, and a column a series', () => {
		expect(table.columns.map((column) => column.label)).toEqual(['Year', 'Lesotho, "the kingdom"', 'ZAF']);
		expect(table.rows.map((row) => row[0])).toEqual([2002, 2001, 2000]);
	});

	it('keeps missing apart from zero', () => {
		const [, year2001] = table.rows;
		expect(cellText(year2001![1], table.columns[1]!)).toBe('–');
		expect(cellText(year2001![2], table.columns[2]!)).toBe('0.0');
	});

	it('marks what is not measured', () => {
		expect(cellMark(table.rows[0]![1])).toBe('estimate');
		expect(cellMark(table.rows[2]![1])).toBe('');
	});

	it('leaves out years outside the range', () => {
		expect(lineTable({ ...chart, from: 2001 }, '').rows).toHaveLength(2);
		expect(lineRows({ ...chart, from: 2001 }, '').rows).toHaveLength(3);
	});
});

describe('CSV', () => {
	it('has full precision, empty cells for what is missing and quotes where they are needed', async () => {
		expect(await toCsv(lineRows(chart, ''))).toBe(
			[
				'id,name,year,value,low,high,nature,measured,unit,origin',
				'LSO,"Lesotho, ""the kingdom""",2000,20.04,19,21,actual,2000,% of people,observed',
				'LSO,"Lesotho, ""the kingdom""",2002,18,,,estimate,2002,% of people,observed',
				'ZAF,ZAF,2001,0,,,actual,2001,% of people,observed',
				'ZAF,ZAF,2002,5,,,actual,2002,% of people,observed',
				''
			].join('\r\n')
		);
	});

	it('of a table without rows is its header', async () => {
		expect(await toCsv(lineRows(model([]), ''))).toBe(
			'id,name,year,value,low,high,nature,measured,unit,origin\r\n'
		);
	});
});

describe('tables of the other charts', () => {
	const measure = { unit: '% a year', unitKind: 'percent', decimals: 1 } as const;

	it('give places, values and years of a ranking', () => {
		const table = rankTable(
			{
				...measure,
				year: 2023,
				rows: [{ id: 'LSO', label: 'Lesotho', value: -2.1, rank: 1, year: 2019, nature: 'estimate' }]
			},
			''
		);
		expect(table.rows).toEqual([['Lesotho', 1, { value: -2.1, mark: 'estimate' }, 2019, 'LSO']]);
		expect(cellText(table.rows[0]![2], table.columns[2]!)).toBe('−2.1');
	});

	it('give the change of improvers in words for reading and as a number for CSV', async () => {
		const table = improverTable(
			{
				...measure,
				rows: [
					{ id: 'LSO', label: 'Lesotho', from: { year: 2000, value: 3 }, to: { year: 2020, value: 4.5 } }
				]
			},
			''
		);
		expect(cellText(table.rows[0]![5], table.columns[5]!)).toBe('+1.5');
		expect((await toCsv(table)).split('\r\n')[1]).toBe('Lesotho,2000,3,2020,4.5,1.5,LSO');
	});

	it('give a row for each clause and year that has anything', () => {
		const table = coverageTable(
			{
				years: [2000, 2001],
				counted: 'Indicators',
				rowHeading: 'Clause',
				rows: [{ id: 'a', label: 'Aid', counts: [0, 3] }]
			},
			''
		);
		expect(table.rows).toEqual([['Aid', 2001, 3]]);
	});
});
