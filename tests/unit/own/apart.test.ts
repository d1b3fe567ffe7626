/** What a table says twice in a row of names: nothing is drawn as a whole that is a part, in another unit or of a day. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../src/lib/own/join/columns';
import { Reading } from '../../../src/lib/own/reading';
import { csvPieces, type OwnData } from '../../../src/lib/own/table';
import { placeOf } from './places';

async function read(text: string) {
	const { understood, joined } = await new Reading(placeOf).open(strToU8(text));
	const rows = [...observationsOf(joined.observations)];
	return {
		rows,
		observations: joined.observations,
		questions: understood.questions,
		counts: joined.counts,
		left: joined.left.map(({ text, why }) => [text, why]),
		values: rows.map(({ iso3, place, series, year, value }) => [iso3 ?? place, series, year, value])
	};
}

describe('values of one place and year', () => {
	it('of the UN’s database are told apart by where people live, whatever its column is called', async () => {
		const { values, questions, counts } = await read(
			'SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,[Location],[Nature],[Units]\nA,Poor people,426,Lesotho,2019,21.5,RURAL,C,PERCENT\nA,Poor people,426,Lesotho,2019,28.2,ALLAREA,C,PERCENT\nA,Poor people,426,Lesotho,2019,45.1,URBAN,C,PERCENT\nA,Poor people,516,Namibia,2019,84.5,ALLAREA,C,PERCENT\n'
		);
		expect(values.map(([iso3, series, , value]) => [iso3, series, value])).toEqual([
			['LSO', 'Poor people, RURAL', 21.5],
			['LSO', 'Poor people, ALLAREA', 28.2],
			['LSO', 'Poor people, URBAN', 45.1],
			['NAM', 'Poor people, ALLAREA', 84.5]
		]);
		expect(questions.join()).toContain('“[Location]” tells apart values of one place and year');
		expect(counts.twice).toBeUndefined();
	});

	it('in two units are two series, in years beside each other and under each other', async () => {
		const wide = await read(
			'ISO,Subject Descriptor,Units,2019,2020\nLSO,Gross domestic product,National currency,34,31\nLSO,Gross domestic product,U.S. dollars,2.4,2.1\nNAM,Gross domestic product,National currency,n/a,174\nNAM,Gross domestic product,U.S. dollars,12.5,10.6\n'
		);
		expect(wide.values).toContainEqual(['NAM', 'Gross domestic product, U.S. dollars', 2019, 12.5]);
		expect(wide.values).toContainEqual(['NAM', 'Gross domestic product, National currency', 2020, 174]);
		expect(wide.counts.twice).toBeUndefined();
		const long = await read(
			'REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\nTUR,2020,5048,XDC\nTUR,2020,717,USD\nTUR,2021,7249,XDC\nTUR,2021,819,USD\nLSO,2020,31,XDC\n'
		);
		expect(long.values).toContainEqual(['TUR', 'USD', 2021, 819]);
		expect(long.values).toContainEqual(['TUR', 'XDC', 2021, 7249]);
	});

	it('that no column tells apart are said: the first one stands', async () => {
		const { values, questions } = await read(
			'District,Year,Rate\nMaseru,2016,10\nMaseru,2016,12\nLeribe,2016,9\nLeribe,2016,9\n'
		);
		expect(values.map(([, , , value]) => value)).toEqual([10, 9]);
		expect(questions.join()).toContain('One row gives another value for the same place, series and year');
	});

	it('keep one series where a column is filled in one year alone', async () => {
		const { values } = await read(
			'Entity,Code,Year,Life expectancy,World region according to OWID\nLesotho,LSO,2021,52,\nLesotho,LSO,2022,53,\nLesotho,LSO,2023,57,Africa\nFrance,FRA,2022,82,\nFrance,FRA,2023,83,Europe\n'
		);
		expect(new Set(values.map(([, series]) => series))).toEqual(new Set(['Life expectancy']));
		expect(values).toHaveLength(5);
	});

	it('are told apart by rows with a name alone, where the same places come again', async () => {
		const { values, questions, left } = await read(
			'District,2006,2016\nMale,,\nMaseru,10,11\nLeribe,12,13\nFemale,,\nMaseru,20,21\nLeribe,22,23\nSource: census 2016,,\n'
		);
		expect(values).toEqual([
			['Maseru', 'Male', 2006, 10],
			['Maseru', 'Male', 2016, 11],
			['Leribe', 'Male', 2006, 12],
			['Leribe', 'Male', 2016, 13],
			['Maseru', 'Female', 2006, 20],
			['Maseru', 'Female', 2016, 21],
			['Leribe', 'Female', 2006, 22],
			['Leribe', 'Female', 2016, 23]
		]);
		expect(left).toEqual([]);
		expect(questions.join()).toContain('Rows with a name alone (“Male”, “Female”) begin parts of the table');
		const regions = await read('District,2006\nNorth,\nLeribe,12\nSouth,\nQuthing,13\n');
		expect(regions.values.map(([place, series]) => [place, series])).toEqual([
			['Leribe', 'Value'],
			['Quthing', 'Value']
		]);
	});

	it('are told apart by three rows of names above each other', async () => {
		const { values } = await read(
			'District,2006,,,,2016,,,\n,Urban,,Rural,,Urban,,Rural,\n,Male,Female,Male,Female,Male,Female,Male,Female\nMaseru,1,2,3,4,5,6,7,8\nLeribe,11,12,13,14,15,16,17,18\n'
		);
		expect(values).toHaveLength(16);
		expect(values).toContainEqual(['Maseru', 'Urban, Male', 2006, 1]);
		expect(values).toContainEqual(['Maseru', 'Rural, Female', 2016, 8]);
		expect(values).toContainEqual(['Leribe', 'Rural, Male', 2006, 13]);
	});

	it('are of the place above where it is written once and blank below', async () => {
		const { values, questions } = await read(
			'District,Age,2006,2016\nMaseru,0-4,10,11\n,5-9,12,13\n,10-14,14,15\nLeribe,0-4,20,21\n,5-9,22,23\n,10-14,24,25\n\nSource: census,,,\n'
		);
		expect(values).toContainEqual(['Maseru', '5-9', 2016, 13]);
		expect(values).toContainEqual(['Leribe', '10-14', 2006, 24]);
		expect(values).toHaveLength(12);
		expect(questions.join()).toContain('“District” is written once and blank below');
	});

	it('that are of days are of no year', async () => {
		const { values, left, questions } = await read(
			'Country,Date,CPI\nLesotho,2022-01-01,100\nLesotho,2022-02-01,101\nLesotho,2022-12-01,109\n'
		);
		expect(values).toEqual([]);
		expect(left.map(([, why]) => why)).toEqual(['part', 'part', 'part']);
		expect(questions.join()).toContain('several days of one year');
		const yearly = await read('Country,Date,CPI\nLesotho,2021-12-31,100\nLesotho,2022-12-31,101\n');
		expect(yearly.values.map(([, , year, value]) => [year, value])).toEqual([
			[2021, 100],
			[2022, 101]
		]);
	});
});

describe('a cell', () => {
	it('in thousands or millions is not read as ones', async () => {
		const { values, left } = await read(
			'Country,Year,Budget\nLesotho,2020,1.2 M\nNamibia,2020,950 k\nKenya,2020,3.1 bn\nZambia,2020,800000\n'
		);
		expect(values.map(([iso3, , , value]) => [iso3, value])).toEqual([['ZMB', 800_000]]);
		expect(left.map(([, why]) => why)).toEqual(['multiple', 'multiple', 'multiple']);
	});

	it('with its bounds is the value, with the bounds beside it; outside of them it is none', async () => {
		const { rows, left } = await read(
			'Country,Year,People\nLesotho,2020,290 000 [270 000 - 310 000]\nNamibia,2020,86.4 [60.3-122.5]\nKenya,2020,<500 [<200 - 900]\nZambia,2020,5 [6 - 9]\n'
		);
		expect(rows.map(({ iso3, value, said }) => [iso3, value, said])).toEqual([
			['LSO', 290_000, '270 000 to 310 000'],
			['NAM', 86.4, '60.3 to 122.5']
		]);
		expect(left.map(([, why]) => why)).toEqual(['limit', 'text']);
	});

	it('with its sign in another column is a limit', async () => {
		const { values, left } = await read(
			'Location,Period,FactValueNumericPrefix,FactValueNumeric,Value\nLesotho,2020,,0.4,0.4\nMadagascar,2020,<,0.1,<0.1\n'
		);
		expect(values.map(([iso3, , , value]) => [iso3, value])).toEqual([['LSO', 0.4]]);
		expect(left).toEqual([['<0.1', 'limit']]);
	});
});

it('parts of the United Kingdom are not the United Kingdom', async () => {
	const { values, left } = await read(
		'Country,Year,Rate\nEngland,2000,1\nScotland,2000,2\nFrance,2000,3\nHolland,2000,4\n'
	);
	expect(values.map(([iso3]) => iso3)).toEqual(['FRA', 'NLD']);
	expect(left.map(([text, why]) => [text, why])).toEqual([
		['England', 'former'],
		['Scotland', 'former']
	]);
});

it('a table that left the site comes back as it was', async () => {
	const { observations, rows } = await read(
		'Place,Year,Sex,Rate\nMaseru,2018/19,Male,10\nLesotho,2019,Male,9\nLeribe,2020 est.,Male,8*\n=Cost,2020,Male,7\n'
	);
	const table: OwnData = { id: 'a', name: 'a', added: 0, isKept: false, observations };
	const guarded = (said: string) => (/^[=+\-@]/.test(said) ? `'${said}` : said);
	const back = await read([...csvPieces(table, guarded)].join(''));
	expect(back.rows).toEqual(rows);
	expect(back.rows.map(({ place }) => place)).toContain('=Cost');
});

it('a table with more columns than a spreadsheet holds is refused at once', async () => {
	const start = performance.now();
	await expect(read(`${'a,'.repeat(100_000)}\n1,2\n`)).rejects.toThrow(
		'columns, more than a spreadsheet holds'
	);
	expect(performance.now() - start).toBeLessThan(5000);
});

it('a quotation mark that stays open in the second row is said, and not that the table is empty', async () => {
	await expect(read('Country,Year,Value\n"Lesotho,2000,1\nNamibia,2001,2\n')).rejects.toThrow(
		'Row 2: A quotation mark'
	);
});

it('Eurostat’s own form is read where it has more commas than tabs', async () => {
	const { values } = await read(
		'freq,unit,age,sex,geo\\TIME_PERIOD\t2020 \t2021 \nA,PC,TOTAL,F,FR\t12.5 \t13.1 b\nA,PC,TOTAL,M,FR\t11.5 \t: \n'
	);
	expect(values.map(([iso3, , year, value]) => [iso3, year, value])).toEqual([
		['FRA', 2020, 12.5],
		['FRA', 2021, 13.1],
		['FRA', 2020, 11.5]
	]);
});

it('two columns of years are asked about, and codes of goods are no places', async () => {
	const { questions } = await read(
		'Country,Survey year,Report year,Rate\nLesotho,2014,2016,10\nLesotho,2018,2020,12\n'
	);
	expect(questions).toContain(
		'“Survey year” and “Report year” both hold years. “Survey year” is used. Is that right?'
	);
	const fao = await read(
		"Area Code,Area Code (M49),Area,Item Code,Item Code (CPC),Item,Year,Unit,Value\n122,'426,Lesotho,56,'0112,Maize,2020,t,10\n351,'159,China,56,'0112,Maize,2020,t,260\n147,'516,Namibia,56,'0112,Maize,2020,t,20\n"
	);
	expect(fao.questions).toEqual([]);
	expect(fao.values.map(([iso3, series, , value]) => [iso3, series, value])).toEqual([
		['LSO', 'Maize', 10],
		['NAM', 'Maize', 20]
	]);
});
