import { describe, expect, it } from 'vitest';
import { LeftOutCounter } from '../../../scripts/import/lib/left-out';
import { createMatcher } from '../../../scripts/import/lib/economies';
import { readSeries } from '../../../scripts/import/wdi/importer';
import { directionOf, topicOf } from '../../../scripts/import/wdi/topic';
import { splitTitle, unitKind } from '../../../scripts/import/wdi/unit';
import { importer as wdiExtra } from '../../../scripts/import/wdi/extra.importer';
import { temporaryFolder, write } from './run-files';

const economies = createMatcher([
	{ alias: 'LSO', iso3: 'LSO', kind: 'iso3' },
	{ alias: 'SEN', iso3: 'SEN', kind: 'iso3' }
]);

describe('a World Bank title', () => {
	it.each([
		['GDP growth (annual %)', 'GDP growth', '% a year'],
		[
			'Unemployment, total (% of total labor force) (modeled ILO estimate)',
			'Unemployment, total',
			'% of total labor force'
		],
		[
			'Maternal mortality ratio (modeled estimate, per 100,000 live births)',
			'Maternal mortality ratio',
			'per 100,000 live births'
		],
		[
			'Net ODA received per capita (current US$)',
			'Net ODA received per capita',
			'US dollars per person, current prices'
		],
		['Current account balance (BoP, current US$)', 'Current account balance', 'US dollars, current prices'],
		['Poverty gap at $3.00 a day (2021 PPP) (%)', 'Poverty gap at $3.00 a day (2021 PPP)', '%'],
		['Population, total', 'Population, total', 'people'],
		['Statistical Capacity score (Overall average)', 'Statistical Capacity score (Overall average)', 'index'],
		['Use of IMF credit (DOD, current US$)', 'Use of IMF credit', 'US dollars, current prices']
	])('%s is split', (published, title, unit) => {
		expect(splitTitle(published)).toMatchObject({ title, unit });
	});

	it('says whether the values are modelled', () => {
		expect(splitTitle('Unemployment (%) (modeled ILO estimate)').modelled).toBe(true);
		expect(splitTitle('Births attended by skilled health staff (% of total)').modelled).toBe(false);
	});
});

describe('the kind of a unit', () => {
	const within = { min: 0, max: 90 };
	it.each([
		['% of population', 'Access to electricity', within, 'share'],
		['% of population', 'Something', { min: 0, max: 120 }, 'percent'],
		['% of GDP', 'Tax revenue', within, 'percent'],
		['% a year', 'GDP growth', { min: -20, max: 30 }, 'percent'],
		['per 1,000 live births', 'Mortality rate', within, 'per'],
		['US dollars, current prices', 'FDI', { min: -5, max: 5 }, 'usd'],
		['international dollars, current prices', 'GDP, PPP', within, 'ppp'],
		['people', 'Population', within, 'count'],
		['people', 'Net migration', { min: -5, max: 5 }, 'score'],
		['1=yes; 0=no', 'Clause', { min: 0, max: 1 }, 'binary'],
		['index: 2015 = 100', 'Terms of trade', within, 'index'],
		['ratio: girls to boys, 1 where they are equal', 'Parity', within, 'ratio'],
		['years', 'Life expectancy', within, 'years'],
		['hectares', 'Land', within, 'quantity']
	] as const)('%s of %s is told', (unit, title, range, kind) => {
		expect(unitKind(unit, title, range)).toBe(kind);
	});
});

describe('topic and direction', () => {
	it('follow the code before the topic of the publisher', () => {
		expect(topicOf('SH.DYN.AIDS.ZS', ['Health'])).toBe('hiv');
		expect(topicOf('DT.ODA.ODAT.CD', ['External Debt'])).toBe('aid');
		expect(topicOf('XX.NEW', ['Energy & Mining'])).toBe('energy');
	});

	it('stay undecided where the matter can be disputed', () => {
		expect(directionOf('SH.DYN.MORT')).toBe('down');
		expect(directionOf('SP.DYN.LE00.IN')).toBe('up');
		expect(directionOf('SP.DYN.TFRT.IN')).toBe('none');
		expect(directionOf('NE.EXP.GNFS.ZS')).toBe('none');
	});
});

describe('a series', () => {
	it('keeps a published zero and leaves out an empty cell', () => {
		const leftOut = new LeftOutCounter();
		const rows = [
			{ code: 'LSO', year: '2020', value: '0' },
			{ code: 'LSO', year: '2021', value: '' }
		];
		const { observations } = readSeries(
			{ code: 'A.B', title: 'A (%)', topics: [] },
			rows,
			'f',
			{ economies },
			leftOut
		);
		expect(observations.map(({ year, value }) => [year, value])).toEqual([[2020, 0]]);
		expect(leftOut.list()).toEqual([{ reason: 'no value (an empty cell)', rows: 1, examples: ['A.B'] }]);
	});

	it('leaves out negative emissions, which can only be an error', () => {
		const leftOut = new LeftOutCounter();
		const about = { code: 'EN.ATM.CO2E.KT', title: 'CO2 emissions (kt)', topics: [] };
		const rows = [
			{ code: 'SEN', year: '1967', value: '100' },
			{ code: 'SEN', year: '1968', value: '-80.674' }
		];
		const { indicator, observations } = readSeries(about, rows, 'f', { economies }, leftOut);
		expect(observations).toHaveLength(1);
		expect(indicator?.unit_kind).toBe('quantity');
		expect(leftOut.list()[0]?.examples).toEqual(['EN.ATM.CO2E.KT SEN 1968: -80.674']);
	});

	it('names file and line of a year that is none', () => {
		const rows = [{ code: 'LSO', year: '2020-21', value: '1' }];
		const about = { code: 'A.B', title: 'A (%)', topics: [] };
		expect(() => readSeries(about, rows, 'f.csv', { economies }, new LeftOutCounter())).toThrow(
			'f.csv, line 2: expected a year, found "2020-21"'
		);
	});
});

describe('further series', () => {
	const codes = [
		'SE.XPD.TOTL.GB.ZS',
		'SH.STA.STNT.ME.ZS',
		'SH.XPD.CHEX.GD.ZS',
		'SH.XPD.CHEX.PC.CD',
		'SH.XPD.GHED.GE.ZS',
		'SN.ITK.SVFI.ZS'
	];
	const raw = () => {
		const folder = temporaryFolder();
		for (const code of codes)
			write(
				folder,
				`wdi_extra/${code}.csv.gz`,
				`date,iso_code,indicator_code,value\n2020-01-01,LSO,${code},35\n2021-01-01,LSO,${code},\n`
			);
		return folder;
	};

	it('give way to the newer release where it has the series', async () => {
		const folder = raw();
		write(folder, 'wdi/SE.XPD.TOTL.GB.ZS.csv.gz', 'Country Code,Year,Value\nLSO,2020,1\n');
		const { indicators, observations, read, leftOut } = await wdiExtra.run({ raw: folder, economies });
		expect(indicators.map(({ id }) => id)).toEqual(codes.slice(1));
		expect(observations[0]).toMatchObject({ indicator: 'SH.STA.STNT.ME.ZS', year: 2020, nature: 'estimate' });
		expect(read).toBe(12);
		expect(leftOut).toContainEqual({
			reason: 'the newer release has the series',
			rows: 2,
			examples: ['SE.XPD.TOTL.GB.ZS']
		});
	});

	it('stop at a file that holds another series', () => {
		const folder = raw();
		write(
			folder,
			'wdi_extra/SH.XPD.CHEX.GD.ZS.csv.gz',
			'date,iso_code,indicator_code,value\n2020-01-01,LSO,OTHER,1\n'
		);
		expect(() => wdiExtra.run({ raw: folder, economies })).toThrow(
			/line 2: expected SH\.XPD\.CHEX\.GD\.ZS, found "OTHER"/
		);
	});
});
