import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../src/lib/own/join/columns';
import { join } from '../../../src/lib/own/join/join';
import { Reading } from '../../../src/lib/own/reading';
import { placeOf } from './places';

const open = (text: string) => new Reading(placeOf).open(strToU8(text));
const rows = ({ joined }: Awaited<ReturnType<typeof open>>) =>
	[...observationsOf(joined.observations)].map(({ iso3, place, series, year, value }) =>
		[iso3 ?? place, series, year, value].join(' ')
	);

describe('a table with countries across its head', () => {
	it('has a place a column, and its years under each other; groups are named and left out', async () => {
		const opened = await open(
			'Year,Lesotho,Botswana,South Africa,World\n2010,1.5,2.5,3.5,9\n2020,1.6,2.6,,10\n'
		);
		expect(rows(opened)).toEqual([
			...['LSO Value 2010 1.5', 'BWA Value 2010 2.5', 'ZAF Value 2010 3.5'],
			...['LSO Value 2020 1.6', 'BWA Value 2020 2.6']
		]);
		expect(opened.joined.counts).toEqual({ aggregate: 2 });
		expect(opened.joined.left[0]).toMatchObject({ row: 2, text: 'World: 9' });
		expect(opened.understood.questions).toEqual([
			'Columns are called by countries (Lesotho, Botswana, South Africa), with years under each other: each is read as a place. Is that right?'
		]);
	});

	it('may have codes behind names, a code beside the year, codes alone, other languages, and rows of several series', async () => {
		expect(
			rows(await open('Time,Time Code,Lesotho [LSO],Botswana [BWA]\n2010,YR2010,1.5,2.5\n2020,YR2020,1,2\n'))
		).toEqual(['LSO Value 2010 1.5', 'BWA Value 2010 2.5', 'LSO Value 2020 1', 'BWA Value 2020 2']);
		expect(rows(await open('date;LSO;BWA\n2010-01-01;1,5;2,5\n'))).toEqual([
			'LSO Value 2010 1.5',
			'BWA Value 2010 2.5'
		]);
		expect(rows(await open('Année;Lesotho;Afrique du Sud\n2010;1,5;2\n'))).toEqual([
			'LSO Value 2010 1.5',
			'ZAF Value 2010 2'
		]);
		expect(
			rows(await open('Indicator,Year,Lesotho,Botswana\nGDP,2010,1,2\nGDP,2011,3,4\nPeople,2010,5,6\n'))
		).toEqual([
			...['LSO GDP 2010 1', 'BWA GDP 2010 2', 'LSO GDP 2011 3', 'BWA GDP 2011 4'],
			...['LSO People 2010 5', 'BWA People 2010 6']
		]);
	});

	it('is a table of series where its reader says so', async () => {
		const opened = await open('Year,Lesotho,Botswana\n2010,1.5,2.5\n');
		const understood = { ...opened.understood, across: false };
		const { observations } = join([['Year', 'Lesotho', 'Botswana'], ...opened.preview], understood, placeOf);
		expect(observations.series).toEqual(['Lesotho', 'Botswana']);
		expect(observations.places).toEqual([{ name: 'Table', iso3: null }]);
	});

	it('is none where words that are codes too stand among others', async () => {
		const opened = await open('Year,NO,ID,XY\n2010,1,2,3\n2011,1,2,3\n');
		expect(opened.understood.across).toBe(false);
		expect(opened.joined.observations.series).toEqual(['NO', 'ID', 'XY']);
	});
});

describe('answers in words', () => {
	it('are left out one by one with what to do, where a table has nothing else', async () => {
		const { joined, understood } = await open('Country,Year,Has a law\nLesotho,2010,Yes\nLesotho,2020,No\n');
		expect(joined.counts).toEqual({ answer: 2 });
		expect(joined.left[1]).toEqual({ row: 3, text: 'No', why: 'answer' });
		expect(understood.questions[0]).toContain(
			'“Has a law” holds answers (such as Yes and No) and no numbers'
		);
		expect((await open('Country,2010,2020\nLesotho,Oui,Non\n')).joined.counts).toEqual({ answer: 2 });
	});

	it('are said beside numbers, and part no series', async () => {
		const opened = await open('Country,Year,Law,Score\nLesotho,2010,Yes,3\nLesotho,2020,No,4\n');
		expect(rows(opened)).toEqual(['LSO Score 2010 3', 'LSO Score 2020 4']);
		expect(opened.understood.questions[0]).toContain('Write 1 and 0 instead');
	});
});

describe('Eurostat', () => {
	it('has codes of its own for Greece and the United Kingdom, and one or two marks behind a number', async () => {
		const opened = await open(
			'freq,unit,geo\\TIME_PERIOD\t2010 \t2011 \t2012 \nA,PC,EL\t12.3 b\t: \t11.1 p\nA,PC,UK\t10.2 bp\t: u\t9.8 e\nA,PC,EU27_2020\t10.2\t3\t9\n'
		);
		const said = [...observationsOf(opened.joined.observations)].map(({ iso3, value, said: mark }) =>
			[iso3, value, mark].join(' ')
		);
		expect(said).toEqual(['GRC 12.3 b', 'GRC 11.1 p', 'GBR 10.2 bp', 'GBR 9.8 e']);
		expect(opened.joined.missing).toBe(2);
		expect(opened.joined.counts).toEqual({ aggregate: 1 });
	});
});
