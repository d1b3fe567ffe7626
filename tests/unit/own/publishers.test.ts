/** Files in the forms of publishers, a few rows each, understood without a correction. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../src/lib/own/join/columns';
import { Reading } from '../../../src/lib/own/reading';
import { placeOf } from './places';

async function read(text: string | Uint8Array) {
	const reading = new Reading(placeOf);
	const { understood, file } = await reading.open(typeof text === 'string' ? strToU8(text) : text);
	const { observations: columns, left, unknown } = reading.join(understood);
	const observations = [...observationsOf(columns)];
	return {
		...{ file, unknown, questions: understood.questions },
		values: observations.map(({ iso3, place, series, year, value, said }) => [
			...[iso3 ?? place, series, year, value],
			...(said === null ? [] : [said])
		]),
		left: left.map(({ text, why }) => [text, why])
	};
}

describe('a file of', () => {
	it('the World Bank, one indicator: an archive, words above the head, a comma at each end, groups named', async () => {
		const csv = `﻿"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2026-07-01",\r\n\r\n"Country Name","Country Code","Indicator Name","Indicator Code","1960","2022","2023",\r\n"Africa Eastern and Southern","AFE","Made rate (%)","XX.MADE.ZS","","50.1","50.9",\r\n"Lesotho","LSO","Made rate (%)","XX.MADE.ZS","","48.0","",\r\n"Côte d'Ivoire","CIV","Made rate (%)","XX.MADE.ZS","1.5","2.5","3.5",\r\n"Not classified","INX","Made rate (%)","XX.MADE.ZS","","","",\r\n"Kosovo","XKX","Made rate (%)","XX.MADE.ZS","","99.1","99.2",\r\n`;
		const { file, questions, values, left } = await read(
			zipSync({
				'Metadata_Country_API_XX.csv': strToU8(`"Country Code","Region"\n${'"AAA","B"\n'.repeat(400)}`),
				'API_XX.MADE.ZS_DS2_en_csv_v2_1.csv': strToU8(csv)
			})
		);
		expect(file).toBe('API_XX.MADE.ZS_DS2_en_csv_v2_1.csv');
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['LSO', 'Made rate (%)', 2022, 48],
			['CIV', 'Made rate (%)', 1960, 1.5],
			['CIV', 'Made rate (%)', 2022, 2.5],
			['CIV', 'Made rate (%)', 2023, 3.5],
			['XKX', 'Made rate (%)', 2022, 99.1],
			['XKX', 'Made rate (%)', 2023, 99.2]
		]);
		expect(left.map(([, why]) => why)).toEqual(['aggregate', 'aggregate']);
	});

	it('an SDMX service with values in millions: multiplied by the powers of ten of their own rows, and said', async () => {
		const { questions, values } = await read(
			'REF_AREA,Reference area,TIME_PERIOD,OBS_VALUE,UNIT_MULT,Unit multiplier\nLSO,Lesotho,2019,2.1,6,Millions\nLSO,Lesotho,2020,2150.5,3,Thousands\nMWI,Malawi,2020,18628747,0,Units\nBWA,Botswana,2020,2.4E+00,6,Millions\nNAM,Namibia,2020,7,,\n'
		);
		expect(values).toEqual([
			['LSO', 'OBS_VALUE', 2019, 2_100_000],
			['LSO', 'OBS_VALUE', 2020, 2_150_500],
			['MWI', 'OBS_VALUE', 2020, 18_628_747],
			['BWA', 'OBS_VALUE', 2020, 2_400_000],
			['NAM', 'OBS_VALUE', 2020, 7]
		]);
		expect(questions).toEqual([
			'“UNIT_MULT” holds powers of ten (6, 3): values are multiplied by them, so that 2.1 with 6 is 2,100,000. Is that right?'
		]);
	});

	it('an SDMX service with values in ones: nothing is asked', async () => {
		const { questions, values } = await read(
			'REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nLSO,2019,2.1,0\nMWI,2020,3.5,0\n'
		);
		expect(values.map(([, , , value]) => value)).toEqual([2.1, 3.5]);
		expect(questions).toEqual([]);
	});

	it('Eurostat, parted by tabs: its first column taken apart, marks after values kept', async () => {
		const { questions, values, left } = await read(
			'freq,sex,geo\\TIME_PERIOD\t2019 \t2020 \nA,F,DE\t5.1 b\t: \nA,M,DE\t6.5 \t7 \nA,F,EL\t3.2 p\t4.1 \n'
		);
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['DEU', 'F', 2019, 5.1, 'b'],
			['DEU', 'M', 2019, 6.5],
			['DEU', 'M', 2020, 7],
			['GRC', 'F', 2019, 3.2, 'p'],
			['GRC', 'F', 2020, 4.1]
		]);
		expect(left).toEqual([]);
	});

	it('Switzerland: an apostrophe between thousands and a point, parted by semicolons', async () => {
		const { questions, values } = await read(
			"country;2019;2020\nLesotho;1'234'567.5;2'345\nMalawi;3’456;4’567.25\n"
		);
		expect(questions).toEqual([]);
		expect(values.map(([, , , value]) => value)).toEqual([1234567.5, 2345, 3456, 4567.25]);
	});

	it('the World Bank’s DataBank: marks for missing, brackets after years, words under the table', async () => {
		const { questions, values, left } = await read(
			`Country Name,Country Code,Series Name,Series Code,2019 [YR2019],2020 [YR2020]\nLesotho,LSO,"Births, total",A,24.5,..\nLesotho,LSO,"Deaths, total",B,1.25,2.5\nEswatini,SWZ,"Births, total",A,..,..\n,,,,,\n,,,,,\nData from database: World Development Indicators,,,,,\nLast Updated: 07/01/2026,,,,,\n`
		);
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['LSO', 'Births, total', 2019, 24.5],
			['LSO', 'Deaths, total', 2019, 1.25],
			['LSO', 'Deaths, total', 2020, 2.5]
		]);
		expect(left.map(([, why]) => why)).toEqual(['no-place', 'no-place']);
	});

	it('Our World in Data: former states and continents named, the column of values by its long name', async () => {
		const { questions, values, left } = await read(
			'Entity,Code,Year,"Share of people, by survey (%)",World region according to OWID\nLesotho,LSO,2020,38.3,Africa\nCzechoslovakia,OWID_CZS,1985,4,\nAfrica,,2020,40.5,\nWorld,OWID_WRL,2020,39,\nHigh-income countries,,2020,12,\nAfrica (WHO),,2020,3,\nCongo,COG,2020,4,\nKosovo,OWID_KOS,2020,1.5,Europe\n'
		);
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['LSO', 'Share of people, by survey (%)', 2020, 38.3],
			['COG', 'Share of people, by survey (%)', 2020, 4],
			['XKX', 'Share of people, by survey (%)', 2020, 1.5]
		]);
		expect(left).toEqual([
			['Czechoslovakia', 'former'],
			['Africa', 'aggregate'],
			['World', 'aggregate'],
			['High-income countries', 'aggregate'],
			['Africa (WHO)', 'aggregate']
		]);
	});

	it('the Global Health Observatory: the number and not its text, bounds left alone, sexes as series', async () => {
		const head =
			'IndicatorCode,Indicator,ValueType,ParentLocationCode,ParentLocation,Location type,SpatialDimValueCode,Location,Period type,Period,IsLatestYear,Dim1 type,Dim1,Dim1ValueCode,FactValueNumericPrefix,FactValueNumeric,FactValueUoM,FactValueNumericLow,FactValueNumericHigh,Value,FactComments,Language,DateModified';
		const row = (sex: string, year: number, value: number) =>
			`WHOSIS_000001,Life expectancy at birth (years),text,AFR,Africa,Country,LSO,Lesotho,Year,${year},true,Sex,${sex},SEX_X,,${value},,${value - 1},${value + 1},${value} [${value - 1}-${value + 1}],,EN,2026-01-05T23:00:00.000Z`;
		const { questions, values, left } = await read(
			[head, row('Female', 2020, 54.2), row('Male', 2020, 47.7), row('Female', 2021, 54.5), ''].join('\n')
		);
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['LSO', 'Life expectancy at birth (years), Female', 2020, 54.2],
			['LSO', 'Life expectancy at birth (years), Male', 2020, 47.7],
			['LSO', 'Life expectancy at birth (years), Female', 2021, 54.5]
		]);
		expect(left).toEqual([]);
	});

	it('the Global Health Observatory’s interface: codes of countries and of sexes', async () => {
		const { questions, values } = await read(
			'Id,IndicatorCode,SpatialDimType,SpatialDim,TimeDimType,ParentLocationCode,ParentLocation,Dim1Type,TimeDim,Dim1,Value,NumericValue,Low,High,Comments,Date,TimeDimensionValue,TimeDimensionBegin,TimeDimensionEnd\n11,MDG_01,COUNTRY,LSO,YEAR,AFR,Africa,SEX,2019,SEX_FMLE,86.4 [70-99],86.4,70,99,,2026-01-01,2019,2019-01-01,2019-12-31\n12,MDG_01,COUNTRY,LSO,YEAR,AFR,Africa,SEX,2019,SEX_MLE,42 [30-51],42,30,51,,2026-01-01,2019,2019-01-01,2019-12-31\n'
		);
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['LSO', 'SEX_FMLE', 2019, 86.4],
			['LSO', 'SEX_MLE', 2019, 42]
		]);
	});

	it('the SDG database: numbers of areas, limits named, sexes and places of residence as series', async () => {
		const head =
			'Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Time_Detail,TimeCoverage,UpperBound,LowerBound,BasePeriod,Source,GeoInfoUrl,FootNote,Location,Nature,Reporting Type,Sex,Units';
		const row = (code: string, name: string, year: number, value: string, sex: string) =>
			`3,3.2,3.2.1,SH_DYN_MORT,Under-five mortality rate,${code},"${name}",${year},${value},${year},,99.1,60.2,,UN IGME,,,ALLAREA,E,G,${sex},PER_1000_LIVE_BIRTHS`;
		const { questions, values, left } = await read(
			[
				head,
				row('426', 'Lesotho', 2020, '77.4', 'BOTHSEX'),
				row('426', 'Lesotho', 2020, '82.1', 'MALE'),
				row('4', 'Afghanistan', 2021, '>95', 'BOTHSEX'),
				row('1', 'World', 2020, '37.9', 'BOTHSEX'),
				row('792', 'Türkiye', 2020, '<0.1', 'BOTHSEX'),
				row('516', 'Namibia', 2020, 'NaN', 'BOTHSEX'),
				''
			].join('\n')
		);
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['LSO', 'Under-five mortality rate, BOTHSEX', 2020, 77.4],
			['LSO', 'Under-five mortality rate, MALE', 2020, 82.1]
		]);
		expect(left).toEqual([
			['>95', 'limit'],
			['World', 'aggregate'],
			['<0.1', 'limit']
		]);
	});

	// The first rows of the publisher's own file of estimates, in their form.
	it('UNAIDS: one column a number with its bounds beside it, regions by codes of its own', async () => {
		const { questions, values, left } = await read(
			'Indicator,Unit,Subgroup,Area,Area ID,Time Period,Source,Data value,Formatted,Footnote\nPeople living with HIV,Number,All ages estimate,Lesotho,LSO,2022,UNAIDS_Estimates_,270000,270 000,\nPeople living with HIV,Number,All ages lower estimate,Lesotho,LSO,2022,UNAIDS_Estimates_,260000,260 000,\nPeople living with HIV,Number,All ages estimate,Global,03M49WLD,2022,UNAIDS_Estimates_,39000000,39 000 000,\nPeople living with HIV,Number,All ages estimate,Malta,MLT,2022,UNAIDS_Estimates_,<500,<500,\n'
		);
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['LSO', 'People living with HIV, All ages estimate', 2022, 270000],
			['LSO', 'People living with HIV, All ages lower estimate', 2022, 260000]
		]);
		expect(left).toEqual([
			['Global', 'aggregate'],
			['<500', 'limit']
		]);
		const wide = await read(
			'Country,1990,1990_Footnote,1990_lower,1990_upper,2022,2022_Footnote,2022_lower,2022_upper\nLesotho,"5 600",,"4 900","6 400","270 000",,"260 000","280 000"\nMalta,<100,,<100,<100,...,,...,...\n'
		);
		expect(wide.values.map(([iso3, , year, value]) => [iso3, year, value])).toEqual([
			['LSO', 1990, 5600],
			['LSO', 2022, 270000]
		]);
		expect(wide.left).toEqual([['<100', 'limit']]);
	});

	// Rows of the Suite of Food Security Indicators as the publisher sends them.
	it('FAO, long: means of three years keep their words, limits are named', async () => {
		const head =
			'Domain Code,Domain,Area Code (FAO),Area,Element Code,Element,Item Code,Item,Year Code,Year,Unit,Value,Flag,Flag Description,Note';
		const row = (code: string, area: string, years: string, value: string) =>
			`"FS","Suite of Food Security Indicators","${code}","${area}","6121","Value","210041","Prevalence of undernourishment (percent) (3-year average)","${years.replace('-', '')}","${years}","%","${value}","F","FAO estimate",""`;
		const { questions, values, left } = await read(
			`﻿${[head, row('122', 'Lesotho', '2000-2002', '20'), row('122', 'Lesotho', '2001-2003', '18.5'), row('4', 'Algeria', '2018-2020', '<2.5'), ''].join('\r\n')}`
		);
		expect(questions).toEqual([]);
		expect(values.map(([iso3, , ...rest]) => [iso3, ...rest])).toEqual([
			['LSO', 2002, 20, '2000-2002'],
			['LSO', 2003, 18.5, '2001-2003']
		]);
		expect(left).toEqual([['<2.5', 'limit']]);
	});

	it('FAO, wide: a flag and a note beside each year, numbers of the UN behind an apostrophe', async () => {
		const { questions, values } = await read(
			`Area Code,Area Code (M49),Area,Item Code,Item,Element Code,Element,Unit,Y2020,Y2020F,Y2020N,Y2021,Y2021F,Y2021N\n"122","'426","Lesotho","15","Wheat","5510","Production","t","12000.000000","E",,"13500.000000","A",\n"122","'426","Lesotho","56","Maize (corn)","5510","Production","t","98000.000000","E",,"","M",\n"251","'894","Zambia","15","Wheat","5510","Production","t","201000.000000","A",,"206000.000000","A",\n`
		);
		expect(questions).toEqual([]);
		expect(values).toEqual([
			['LSO', 'Wheat', 2020, 12000],
			['LSO', 'Wheat', 2021, 13500],
			['LSO', 'Maize (corn)', 2020, 98000],
			['ZMB', 'Wheat', 2020, 201000],
			['ZMB', 'Wheat', 2021, 206000]
		]);
	});

	it('OECD, of today and of before: the value and its year among columns of codes and names', async () => {
		const today = await read(
			'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,Decimals\nDATAFLOW,OECD.SDD:X(1.0),Made table,I,CHE,Switzerland,UNE,Unemployment,PT,Percent,2021,,5.1,,A,Normal value,0,Units,1,One\nDATAFLOW,OECD.SDD:X(1.0),Made table,I,KOR,Korea,UNE,Unemployment,PT,Percent,2021,,3.7,,A,Normal value,0,Units,1,One\nDATAFLOW,OECD.SDD:X(1.0),Made table,I,OECD,OECD,UNE,Unemployment,PT,Percent,2021,,6.2,,A,Normal value,0,Units,1,One\n'
		);
		expect(today.questions).toEqual([]);
		expect(today.values.map(([iso3, , year, value]) => [iso3, year, value])).toEqual([
			['CHE', 2021, 5.1],
			['KOR', 2021, 3.7]
		]);
		expect(today.left).toEqual([['OECD', 'aggregate']]);
		const before = await read(
			'"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"\n"AUS","HUR","TOT","PC_LF","A","2018",5.3,\n"AUS","HUR","MEN","PC_LF","A","2018",5.3,\n"SVK","HUR","TOT","PC_LF","A","2018",6.5,"B"\n'
		);
		expect(before.questions).toEqual([]);
		expect(before.values).toEqual([
			['AUS', 'HUR, TOT', 2018, 5.3],
			['AUS', 'HUR, MEN', 2018, 5.3],
			['SVK', 'HUR, TOT', 2018, 6.5]
		]);
	});

	it('any, whose column of codes is empty for regions: the column with a name for each is used, whatever years it has', async () => {
		const { questions, values, left, unknown } = await read(
			'Entity,Code,Year,Made rate\nLesotho,LSO,2020,1\nDemocratic Republic of Congo,COD,2020,2\nMicronesia (country),FSM,2020,3\nWorld Bank Low Income,,2020,4\nLesotho,LSO,-500,5\nKosovo,OWID_KOS,2020,6\nZanzibar,OWID_ZAN,2020,7\nG20,,2020,8\nAtlantis,,2020,9\n'
		);
		expect(questions).toEqual([]);
		expect(values.map(([place, , , value]) => [place, value])).toEqual([
			...[
				['LSO', 1],
				['COD', 2],
				['FSM', 3],
				['XKX', 6],
				['Atlantis', 9]
			]
		]);
		expect(unknown).toEqual(['Atlantis']);
		expect(left).toEqual([
			['World Bank Low Income', 'aggregate'],
			['-500', 'no-year'],
			['Zanzibar', 'former'],
			['G20', 'aggregate']
		]);
	});

	it('the Global Health Observatory marks the latest year of each place: that is no series of its own', async () => {
		const { values } = await read(
			'Indicator,SpatialDimValueCode,Location,Period,IsLatestYear,Dim1,FactValueNumeric\nMade rate,LSO,Lesotho,2020,false,Total,1\nMade rate,LSO,Lesotho,2021,true,Total,2\nMade rate,LSO,Lesotho,2021,true,Urban,3\n'
		);
		expect(values.map(([, series]) => series)).toEqual([
			...['Made rate, Total', 'Made rate, Total', 'Made rate, Urban']
		]);
	});

	it('OECD with quarters among years: years are used, quarters named, and names are taken before their codes', async () => {
		const { values, left } = await read(
			'REF_AREA,Reference area,MEASURE,Measure,SEX,Sex,TIME_PERIOD,OBS_VALUE\nMEX,Mexico,UNE,Unemployment rate,F,Female,2020-Q1,1\nMEX,Mexico,UNE,Unemployment rate,F,Female,2020,2\nMEX,Mexico,UNE,Unemployment rate,M,Male,2020,3\nG7,G7,UNE,Unemployment rate,M,Male,2020,4\n'
		);
		expect(values).toEqual([
			['MEX', 'Unemployment rate, Female', 2020, 2],
			['MEX', 'Unemployment rate, Male', 2020, 3]
		]);
		expect(left).toEqual([
			['2020-Q1', 'part'],
			['G7', 'aggregate']
		]);
	});

	it('a ministry that writes in French or Portuguese: long forms of names are known, totals named', async () => {
		const { values, left } = await read(
			'Pays;Année;Taux\nRép. dém. du Congo;2019;61,25\nRépublique-Unie de Tanzanie;2019;1,5\nBolivie (État plurinational de);2019;2,5\nFederação Russa;2019;3,5\nTotal Afrique;2019;4,5\nMonde;2019;5,5\nÁfrica Subsariana;2019;6,5\n'
		);
		expect(values.map(([place]) => place)).toEqual(['COD', 'TZA', 'BOL', 'RUS']);
		expect(left.map(([, why]) => why)).toEqual(['aggregate', 'aggregate', 'aggregate']);
	});

	it('a ministry without a column of places: years with a mark are years, and no places', async () => {
		const { values } = await read(
			'Year,Revenue,Interest\n2018/19,"12,345.6",5\n2019/20,"13,000.1",6\n2020/21*,"11,500",7\n'
		);
		expect(values.map(([place, series, year, value]) => [place, series, year, value])).toContainEqual([
			...['Table', 'Revenue', 2020, 11500]
		]);
		expect(values).toHaveLength(6);
	});

	it('Eurostat: a mark behind a number, a colon for missing', async () => {
		const { questions, values } = await read(
			'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:X(1.0),01/07/26 11:00:00,A,PC,EL,2020,17.6,p\nESTAT:X(1.0),01/07/26 11:00:00,A,PC,UK,2020,:,\nESTAT:X(1.0),01/07/26 11:00:00,A,PC,EU27_2020,2020,7.2,\n'
		);
		expect(questions).toEqual([]);
		expect(values.map(([iso3, , year, value]) => [iso3, year, value])).toEqual([['GRC', 2020, 17.6]]);
	});

	it('the Human Development Report: several series beside each other, each with a column a year', async () => {
		const { questions, values } = await read(
			'iso3,country,hdicode,region,hdi_rank_2023,hdi_2021,hdi_2022,hdi_2023,le_2021,le_2022,le_2023\nLSO,Lesotho,Medium,SSA,167,0.517,0.521,0.55,53.1,53.0,57.4\nNOR,Norway,Very High,,2,0.961,0.966,0.97,83.2,,83.3\n'
		);
		expect(questions).toEqual([]);
		expect(values).toContainEqual(['LSO', 'hdi', 2023, 0.55]);
		expect(values).toContainEqual(['NOR', 'le', 2021, 83.2]);
		expect(values).toHaveLength(11);
	});
});

describe('limits and marks for missing', () => {
	it.each(['<0.1', '< 0.1', '≤5', '>95', '&lt;5', 'fewer than 10', '< 1 000'])(
		'“%s” is a limit, and no value',
		async (cell) => {
			const { values, left } = await read(`country,year,rate\nLesotho,2019,1.5\nLesotho,2020,"${cell}"\n`);
			expect(values).toEqual([['LSO', 'rate', 2019, 1.5]]);
			expect(left).toEqual([[cell, 'limit']]);
		}
	);

	it.each(['..', 'n/a', ':', '…', '-', '–', 'N.A.', 'null', 'NaN', '#N/A', 'x', 'nd', ': c', 'n.a'])(
		'“%s” is missing, and no fault',
		async (cell) => {
			const { values, left } = await read(`country,year,rate\nLesotho,2019,1.5\nLesotho,2020,"${cell}"\n`);
			expect(values).toEqual([['LSO', 'rate', 2019, 1.5]]);
			expect(left).toEqual([]);
		}
	);
});
