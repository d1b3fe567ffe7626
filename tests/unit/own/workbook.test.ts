/** Workbooks as statistics offices send them, made in the test: what a sheet shows is what is read. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../src/lib/own/join/columns';
import { Reading } from '../../../src/lib/own/reading';
import { placeOf } from './places';

async function read(bytes: Uint8Array, sheet?: string) {
	const reading = new Reading(placeOf);
	const opened = await reading.open(bytes, undefined, sheet);
	const { observations: columns, left } = opened.joined;
	const observations = [...observationsOf(columns)];
	return {
		...{ opened, reading, left, questions: opened.understood.questions },
		values: observations.map(({ iso3, place, series, year, value }) => [iso3 ?? place, series, year, value])
	};
}
const book = (...sheets: WriteSheet[]) => writeXlsx({ sheets });
const cells = (of: Record<string, Partial<Cell>>) => new Map(Object.entries(of)) as Map<string, Cell>;
const sheet = (rows: CellValue[][], part: Partial<WriteSheet> = {}): WriteSheet => ({
	...{ name: 'Sheet', rows },
	...part
});
const HEAD = ['Country', 'Year', 'Rate'];

describe('a workbook', () => {
	it('loses footnotes that are set above the line, and says so: 12.5 with the note 3 is not 12.53', async () => {
		const raised = (text: string, note: string): Partial<Cell> => ({
			richText: [{ text }, { text: note, font: { vertAlign: 'superscript' } }]
		});
		const { values, opened } = await read(
			await book(
				sheet([HEAD, ['Lesotho', 2020, ''], ['', 2020, 7], ['Botswana', 2020, '8.5²']], {
					cells: cells({ '1,2': raised('12.5', '3'), '2,0': raised('Namibia', 'a') })
				})
			)
		);
		expect(values).toEqual([
			['LSO', 'Rate', 2020, 12.5],
			['NAM', 'Rate', 2020, 7],
			['BWA', 'Rate', 2020, 8.5]
		]);
		expect(opened.notes.join()).toContain('2 marks set above the line (footnotes) are left out');
	});

	it('shows two rows of names as one, whether sexes stand over years or years over sexes', async () => {
		const sexes = sheet(
			[
				['Table 3. Literacy', null, null, null, null],
				['District', 'Male', null, 'Female', null],
				[null, 2015, 2016, 2015, 2016],
				['Maseru', 1, 2, 3, 4],
				['Berea', 5, 6, 7, 8]
			],
			{
				merges: [
					{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
					{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
					{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
					{ startRow: 1, startCol: 3, endRow: 1, endCol: 4 }
				]
			}
		);
		const { values } = await read(await book(sexes));
		expect(values.slice(0, 4)).toEqual([
			['Maseru', 'Male', 2015, 1],
			['Maseru', 'Male', 2016, 2],
			['Maseru', 'Female', 2015, 3],
			['Maseru', 'Female', 2016, 4]
		]);
		const years = await read(
			await book(
				sheet([
					['District', 2015, null, 2016, null],
					[null, 'Male', 'Female', 'Male', 'Female'],
					['Maseru', 1, 2, 3, 4]
				])
			)
		);
		expect(years.values).toEqual([
			['Maseru', 'Male', 2015, 1],
			['Maseru', 'Female', 2015, 2],
			['Maseru', 'Male', 2016, 3],
			['Maseru', 'Female', 2016, 4]
		]);
	});

	it('fills a place that is merged over its rows', async () => {
		const { values } = await read(
			await book(
				sheet(
					[
						['Country', 'Sex', 'Year', 'Rate'],
						['Lesotho', 'Male', 2020, 1],
						[null, 'Female', 2020, 2]
					],
					{
						merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]
					}
				)
			)
		);
		expect(values).toEqual([
			['LSO', 'Male', 2020, 1],
			['LSO', 'Female', 2020, 2]
		]);
	});

	it('has 12.3 for a cell that shows 12.3 %, all digits of a long number, and the year of a date', async () => {
		const { values, questions } = await read(
			await book(
				sheet(
					[
						HEAD,
						['Lesotho', new Date(Date.UTC(2019, 11, 31)), 0.123],
						['Botswana', new Date(Date.UTC(2020, 11, 31)), 1234567890123.45],
						['Namibia', new Date(Date.UTC(2020, 11, 31)), 1.234]
					],
					{ cells: cells({ '1,2': { value: 0.123, type: 'number', style: { numFmt: '0.0%' } } }) }
				)
			)
		);
		expect(values).toEqual([
			['LSO', 'Rate', 2019, 12.3],
			['BWA', 'Rate', 2020, 1234567890123.45],
			['NAM', 'Rate', 2020, 1.234]
		]);
		// A number of a sheet is never asked about: the sheet knows it.
		expect(questions).toEqual([]);
	});

	it('keeps age bands as words, and reads “1,5” that stands as text as 1.5', async () => {
		const { values } = await read(
			await book(
				sheet([
					['Country', 'Age', 'Year', 'Rate'],
					['Lesotho', '0-4', 2020, '1,5'],
					['Lesotho', '5-9', 2020, 2.25],
					['Lesotho', '10-14', 2020, '3,5'],
					['Lesotho', '1-2', 2020, 1]
				])
			)
		);
		expect(values).toEqual([
			['LSO', '0-4', 2020, 1.5],
			['LSO', '5-9', 2020, 2.25],
			['LSO', '10-14', 2020, 3.5],
			['LSO', '1-2', 2020, 1]
		]);
	});

	it('leaves out what is hidden and says so, with the numbers of rows as the sheet has them', async () => {
		const { values, left, opened } = await read(
			await book(
				sheet([HEAD, ['Lesotho', 2020, 1], ['Lesotho', 2021, 2], ['Lesotho', 2022, '<5']], {
					rowDefs: new Map([[2, { hidden: true }]])
				}),
				sheet([['a', 'b'], ...Array.from({ length: 9 }, () => [1, 2])], { name: 'Secret', hidden: true })
			)
		);
		expect(values).toEqual([['LSO', 'Rate', 2020, 1]]);
		expect(left).toEqual([{ row: 4, text: '<5', why: 'limit' }]);
		expect(opened.notes.join()).toContain('1 hidden row is left out');
		expect(opened.files).toEqual(['Sheet']);
	});

	it('offers its sheets, the largest first, and opens the one that is asked for', async () => {
		const bytes = await book(
			sheet([['Notes'], ['Made by the office']], { name: 'About' }),
			sheet([HEAD, ['Lesotho', 2020, 1], ['Lesotho', 2021, 2]], { name: 'Data' }),
			sheet([HEAD, ['Botswana', 2020, 5]], { name: 'More' })
		);
		const { opened } = await read(bytes);
		expect([opened.files, opened.file]).toEqual([['Data', 'More', 'About'], 'Data']);
		expect((await read(bytes, 'More')).values).toEqual([['BWA', 'Rate', 2020, 5]]);
	});

	it('has the values that formulas had when it was saved, and names those that have none', async () => {
		const { values, opened } = await read(
			await book(
				sheet([HEAD, ['Lesotho', 2020, null], ['Lesotho', 2021, null]], {
					cells: cells({
						'1,2': { formula: '1+2', formulaResult: 3, value: 3, type: 'formula' },
						'2,2': { formula: '2+2', value: null, type: 'formula' }
					})
				})
			)
		);
		expect(values).toEqual([['LSO', 'Rate', 2020, 3]]);
		expect(opened.notes.join()).toContain('1 formula has no value in the file');
	});

	it('that is locked or broken is refused in words that say what to do', async () => {
		const locked = Uint8Array.from([
			0xd0,
			0xcf,
			0x11,
			0xe0,
			0xa1,
			0xb1,
			0x1a,
			0xe1,
			...new Array(600).fill(0)
		]);
		await expect(read(locked)).rejects.toThrow('save the sheet there as CSV');
	});
});

describe('a workbook of OpenDocument', () => {
	it('is read as one of Excel is: percentages, merges, footnotes above the line, hidden rows', async () => {
		const made = unzipSync(
			await writeOds({
				sheets: [sheet([HEAD, ['Lesotho', 2020, '12.5NOTE'], ['Namibia', 2020, 4], ['Botswana', 2020, 6]])]
			})
		);
		const content = strFromU8(made['content.xml']!)
			.replace(
				/<office:automatic-styles\s*\/>|<\/office:automatic-styles>/,
				(end) =>
					`${end.includes('/>') ? '<office:automatic-styles>' : ''}<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles>`
			)
			.replace('NOTE', '<text:span text:style-name="T1">3</text:span>')
			.replace(
				/(<table:table-row)([^>]*>(?:(?!<table:table-row).)*?Namibia)/s,
				'$1 table:visibility="collapse"$2'
			);
		const { values, opened } = await read(zipSync({ ...made, 'content.xml': strToU8(content) }));
		expect(content).toContain('text:span');
		expect(values).toEqual([
			['LSO', 'Rate', 2020, 12.5],
			['BWA', 'Rate', 2020, 6]
		]);
		expect(opened.notes.join()).toContain('1 mark set above the line');
		expect(opened.notes.join()).toContain('1 hidden row');
	});
});
