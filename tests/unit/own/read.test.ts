/** Tables as people have them, in the small: what they are, what is read of them, what is named as left out. */
import { describe, expect, it } from 'vitest';
import { decimalOf, readCell } from '../../../src/lib/own/detect/number';
import { understand } from '../../../src/lib/own/detect/table';
import { isPartOfYear, readYear } from '../../../src/lib/own/detect/year';
import { observationsOf } from '../../../src/lib/own/join/columns';
import { join } from '../../../src/lib/own/join/join';
import { kindOfFile, textOf } from '../../../src/lib/own/read/bytes';
import { delimiterOf, rowsOf } from '../../../src/lib/own/read/rows';
import { placeOf } from './places';

function read(text: string) {
	const { rows, delimiter, faults } = rowsOf(text);
	const understood = understand(rows, placeOf, { usual: delimiter === ';' ? ',' : '.' });
	const { observations: columns, left, missing } = join(rows, understood, placeOf);
	const observations = [...observationsOf(columns)];
	return {
		...{ delimiter, faults, understood, missing, left: left.map(({ row, text, why }) => [row, text, why]) },
		values: observations.map(({ iso3, place, year, value }) => [iso3 ?? place, year, value]),
		observations
	};
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a table of codes', () => {
	it('keeps Namibia’s NA and Kosovo’s XK, and takes none of them for missing', () => {
		const rows = [
			['LS', 11],
			['NA', 12.5],
			['XK', 13.5],
			['TW', 14.5],
			['CD', 15.5],
			['CG', 16.5],
			['KP', 19.5],
			['KR', 20.5]
		];
		const { values, left } = read(
			`iso2,year,rate\n${rows.map(([code, rate]) => `${code},2021,${rate}`).join('\n')}\n`
		);
		expect(values.map(([iso3, , value]) => [iso3, value])).toEqual([
			...[
				['LSO', 11],
				['NAM', 12.5],
				['XKX', 13.5],
				['TWN', 14.5],
				['COD', 15.5],
				['COG', 16.5],
				['PRK', 19.5],
				['KOR', 20.5]
			]
		]);
		expect(left).toEqual([]);
	});

	it('reads the numbers of the UN with their zeros, as codes and not as values', () => {
		const { values, understood } = read('M49 code,year,value\n004,2020,1\n426,2020,2\n516,2020,3\n');
		expect(values.map(([iso3]) => iso3)).toEqual(['AFG', 'LSO', 'NAM']);
		expect(understood.columns.map(({ role }) => role)).toEqual(['place', 'year', 'value']);
	});
});

describe('a table of names', () => {
	it('knows old names, French and Portuguese ones, and names former states and groups without matching them', () => {
		const names = ['Swaziland', 'Cabo Verde', 'Afrique du Sud', 'Moçambique', 'Viet Nam', 'DRC'];
		const others = ['Yugoslavia', 'USSR', 'Sub-Saharan Africa', 'World'];
		const { values, left } = read(
			`country,year,v\n${[...names, ...others].map((name) => `${name},2019,1`).join('\n')}`
		);
		expect(values.map(([iso3]) => iso3)).toEqual(['SWZ', 'CPV', 'ZAF', 'MOZ', 'VNM', 'COD']);
		expect(left.map(([, text, why]) => [text, why])).toEqual([
			...[
				['Yugoslavia', 'former'],
				['USSR', 'former'],
				['Sub-Saharan Africa', 'aggregate'],
				['World', 'aggregate']
			]
		]);
	});

	it('reads a file of a spreadsheet in French: semicolons, decimal commas, its own encoding', () => {
		const text =
			'Pays;Année;Taux\r\nLesotho;2019;3,5\r\nCôte d’Ivoire;2019;1.234,5\r\nSão Tomé et Principe;2019;-0,25\r\n';
		const cp1252 = Uint8Array.from([...text].map((letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0))));
		const kind = kindOfFile(cp1252);
		expect(kind).toEqual({ kind: 'text', encoding: 'windows-1252' });
		const { values, left, understood } = read(textOf(cp1252, 'windows-1252'));
		expect(values).toEqual([
			['LSO', 2019, 3.5],
			['CIV', 2019, 1234.5],
			['STP', 2019, -0.25]
		]);
		expect([left, understood.questions]).toEqual([[], []]);
	});

	it('takes districts as places of their own, and says that none is a country', () => {
		const { values, understood } = read('District,2016,2021\nMaseru,1.5,2.5\nLeribe,3,..\n');
		expect(values).toEqual([
			['Maseru', 2016, 1.5],
			['Maseru', 2021, 2.5],
			['Leribe', 2016, 3]
		]);
		expect(understood.questions.join()).toContain('holds no names of countries');
	});
});

describe('years', () => {
	it.each([
		['2019', 2019, null],
		['2022 [YR2022]', 2022, null],
		['YR2020', 2020, null],
		['2020.0', 2020, null],
		['2018-2020', 2020, '2018-2020'],
		['2018–2020', 2020, '2018–2020'],
		['2019/20', 2019, '2019/20'],
		['2019/2020', 2019, '2019/2020'],
		['FY2021', 2021, 'FY2021'],
		['2023p', 2023, '2023p'],
		['2023 (est)', 2023, '2023 (est)'],
		['2020-05-01', 2020, '2020-05-01']
	])('%s is %d', (text, year, said) => {
		expect(readYear(text)).toEqual({ year, said });
	});

	it('are not made of quarters, months, days that no calendar has, age bands or amounts', () => {
		for (const text of [
			'2020Q1',
			'2020-01',
			'Mar 2020',
			'2023-02-30',
			'5-9',
			'31/02/2023',
			'12345',
			'426',
			'2020-2019',
			''
		])
			expect(readYear(text)).toBeNull();
	});

	it('are read of days, whichever of day and month comes first; a month or a quarter is named as one', () => {
		for (const text of ['25/12/2023', '12/25/2023', '25.12.2023', '2023-12-25'])
			expect(readYear(text)).toEqual({ year: 2023, said: text });
		for (const text of [
			'2020Q1',
			'2020-Q1',
			'Q1 2020',
			'T1 2020',
			'2020-01',
			'2020M06',
			'01/2020',
			'Jan-2020',
			'février 2020'
		])
			expect([text, isPartOfYear(text)]).toEqual([text, true]);
		for (const text of ['2020', '2018-2020', '2019/20', '5-9', '']) expect(isPartOfYear(text)).toBe(false);
	});

	it('that are periods keep their words, and a row without one is named', () => {
		const { observations, left } = read(
			'iso3,period,value\nLSO,2018-2020,30.1\nLSO,2019/20,31.2\nLSO,2021Q1,5\nLSO,FY2021,32\nLSO,2030,40\n'
		);
		expect(observations.map(({ year, said }) => [year, said])).toEqual([
			...[
				[2020, '2018-2020'],
				[2019, '2019/20'],
				[2021, 'FY2021'],
				[2030, null]
			]
		]);
		expect(left).toEqual([[4, '2021Q1', 'part']]);
	});
});

describe('numbers', () => {
	it('are read with marks between thousands and a true minus; limits are named, the rest is missing, zero is zero', () => {
		const cells = ['"1,200"', '1 100', '<500', '..', 'NA', '-', '−3.4', '0', ''];
		const { values, left, missing } = read(
			`iso3,year,deaths\n${cells.map((cell, i) => `LSO,${2016 + i},${cell}`).join('\n')}\n`
		);
		expect(values).toEqual([
			['LSO', 2016, 1200],
			['LSO', 2017, 1100],
			['LSO', 2022, -3.4],
			['LSO', 2023, 0]
		]);
		expect(left).toEqual([[4, '<500', 'limit']]);
		expect(missing).toBe(4);
	});

	it('are never made of age bands, codes, dates or digits in the wrong groups', () => {
		for (const text of [
			'5-9',
			'10-14',
			'1-2',
			'2020-01',
			'0x1F',
			'1,2,3',
			'1.2.3',
			'1,00',
			'(5)',
			'TRUE',
			'12.5 kg'
		])
			expect([text, readCell(text, '.').kind]).toEqual([text, 'text']);
		expect(readCell('1,5', ',')).toEqual({ kind: 'number', value: 1.5 });
		expect(readCell('12.5p', '.')).toEqual({ kind: 'number', value: 12.5, mark: 'p' });
		expect(readCell('12.3 %', '.')).toEqual({ kind: 'number', value: 12.3 });
		expect(readCell('2e5', '.')).toEqual({ kind: 'number', value: 200000 });
	});

	it('that can be read in two ways are asked about', () => {
		expect(decimalOf(['1,234', '2,500'], '.')).toEqual({ decimal: '.', unsure: '1,234' });
		expect(decimalOf(['3,5', '1,234'], '.').decimal).toBe(',');
		expect(decimalOf(['0,123'], '.')).toEqual({ decimal: ',', unsure: null });
		expect(read('iso3,year,v\nLSO,2020,"1,234"\n').understood.questions[0]).toContain(
			'“1,234” can be read in two ways'
		);
	});

	it('may have a mark for missing that comes first after tens of thousands of rows', () => {
		const rows = Array.from({ length: 30_000 }, (_, i) => `P${i},2020,${i}`);
		const { values, missing, left } = read(`place,year,v\n${rows.join('\n')}\nLast,2020,n/a\n`);
		expect([values.length, missing, left]).toEqual([30_000, 1, []]);
	});
});

describe('a wide table with words above it', () => {
	it('is read as publishers send it, ends of lines and all', () => {
		const text =
			'"Data Source","Made up",\n\n"Last Updated Date","2026-07-01",\n\n"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022","2023",\n' +
			'"Africa Eastern and Southern","AFE","Rate (%)","XX","50.1","50.9","",\n"Lesotho","LSO","Rate (%)","XX","48.0","","50.0",\n' +
			'"Namibia","NAM","Rate (%)","XX","55.3","56.1","56.9",\n"Not classified","INX","Rate (%)","XX","","","",\n"Kosovo","XKX","Rate (%)","XX","99.0","99.1","99.2",\n';
		const { values, left, understood } = read(text);
		expect(values.map(([iso3, year]) => `${iso3}${year}`)).toEqual([
			...['LSO2021', 'LSO2023', 'NAM2021', 'NAM2022', 'NAM2023', 'XKX2021', 'XKX2022', 'XKX2023']
		]);
		expect(left.map(([, , why]) => why)).toEqual(['aggregate', 'aggregate']);
		expect(understood.head).toBe(4);
		expect(understood.columns.every(({ name }) => name !== '')).toBe(true);
	});

	it('may have words that a bracket marks in its years', () => {
		const { values } = read('Country Name,2021 [YR2021],2022 [YR2022]\nLesotho,1,2\nNamibia,..,3\n');
		expect(values).toEqual([
			['LSO', 2021, 1],
			['LSO', 2022, 2],
			['NAM', 2022, 3]
		]);
	});
});

describe('a long table', () => {
	it('keeps series apart by its words, and leaves second names, bounds and flags alone', () => {
		const { observations, understood } = read(
			'REF_AREA,Reference area,TIME_PERIOD,SEX,OBS_VALUE,LOWER,OBS_STATUS\nLSO,Lesotho,2020,Female,1,0.5,A\nLSO,Lesotho,2020,Male,2,1,A\nBWA,Botswana,2020,Female,3,2,B\n'
		);
		expect(understood.columns.map(({ role }) => role)).toEqual([
			'place',
			'none',
			'year',
			'series',
			'value',
			'none',
			'none'
		]);
		expect(observations.map(({ iso3, series, value }) => [iso3, series, value])).toEqual([
			...[
				['LSO', 'Female', 1],
				['LSO', 'Male', 2],
				['BWA', 'Female', 3]
			]
		]);
	});

	it('names a second value for one year, and keeps the first', () => {
		const { values, left } = read('iso3,year,v\nLSO,2020,1\nLSO,2020,2\n');
		expect(values).toEqual([['LSO', 2020, 1]]);
		expect(left).toEqual([[3, 'LSO, 2020: 2', 'twice']]);
	});
});

describe('bad input', () => {
	it('is known by its bytes', () => {
		expect(kindOfFile(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toEqual({ kind: 'zip' });
		expect(kindOfFile(Uint8Array.from([0x89, 0x50, 0, 0, 0, 1, 2, 3]))).toEqual({ kind: 'binary' });
		const wide = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
		expect(kindOfFile(wide('iso3,year\n'))).toEqual({ kind: 'text', encoding: 'utf-16le' });
		expect(kindOfFile(Uint8Array.from([0xff, 0xfe, ...wide('a')]))).toEqual({
			kind: 'text',
			encoding: 'utf-16le'
		});
		expect(kindOfFile(bytes('\ufeffpays,année'))).toEqual({ kind: 'text', encoding: 'utf-8' });
	});

	it('that is empty, or a head alone, gives nothing and does not fail', () => {
		for (const text of ['', '\n\n', 'iso3,year,value\n', '\ufeff']) expect(read(text).values).toEqual([]);
	});

	it('with a quote left open says its row and uses nothing after it', () => {
		const { faults, values } = read('iso3,year,v\nLSO,2020,1\nLSO,"2021,2\nLSO,2022,3\n');
		expect(faults[0]?.row).toBe(3);
		expect(values).toEqual([['LSO', 2020, 1]]);
	});

	it('with mixed ends of lines, a line sep=, a mark of order, two columns or one', () => {
		expect(read('\ufeffsep=;\niso3;year;v\r\nLSO;2020;1\nLSO;2021;2\r\n').values).toHaveLength(2);
		expect(delimiterOf('a;b\n1;2')).toBe(';');
		expect(delimiterOf('rate\n3,5\n4,5\n')).not.toBe(',');
		expect(delimiterOf('a\tb,c\n1\t2,5\n')).toBe('\t');
		expect(delimiterOf('"a;b",c\n"d;e",f\n')).toBe(',');
	});

	it('with more cells than columns is named, with fewer is read as far as it goes', () => {
		const { values, left } = read('iso3,year,v\nLSO,2020,1\nLSO,2021\nLSO,2022,3,4\nBWA,2020,2\n');
		expect(values).toEqual([
			['LSO', 2020, 1],
			['BWA', 2020, 2]
		]);
		expect(left).toEqual([[4, 'LSO 2022 3 4', 'ragged']]);
	});
});

describe('two thousand random tables', () => {
	it('go out and come back with every value at its place, year and sign', () => {
		let seed = 7;
		const random = (below: number) => {
			seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
			return (seed >> 8) % below;
		};
		const codes = ['LSO', 'NAM', 'BWA', 'ZAF', 'SWZ', 'XKX', 'CIV', 'PRK'];
		for (let turn = 0; turn < 2000; turn += 1) {
			const delimiter = [',', ';', '\t', '|'][random(4)]!;
			const decimal = delimiter === ';' ? ',' : '.';
			const places = codes.slice(0, 2 + random(6));
			const years = Array.from({ length: 2 + random(5) }, (_, i) => 2000 + i);
			const facts = places.flatMap((iso3) =>
				years.map((year) => [iso3, year, (random(2_000_000) - 1_000_000) / 100 + 0.001] as const)
			);
			const written = (value: number) => `"${value.toFixed(3).replace('.', decimal)}"`;
			const end = random(2) ? '\r\n' : '\n';
			const isWide = random(2) === 1;
			const lines = isWide
				? [
						['iso3', ...years],
						...places.map((iso3) => [
							iso3,
							...facts.filter(([one]) => one === iso3).map(([, , value]) => written(value))
						])
					]
				: [['iso3', 'year', 'value'], ...facts.map(([iso3, year, value]) => [iso3, year, written(value)])];
			const text = lines.map((line) => line.join(delimiter)).join(end);
			const { values, left } = read(`${random(2) ? '\ufeff' : ''}${text}${random(2) ? end : ''}`);
			expect(values).toEqual(facts.map(([iso3, year, value]) => [iso3, year, Number(value.toFixed(3))]));
			expect(left).toEqual([]);
		}
	}, 120_000);
});
