/** A small data/ in a temporary folder, the tables of the played services, and a refresh of the one by the other. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { importer as gho } from '../../../scripts/import/gho/importer';
import { importer as unhcr } from '../../../scripts/import/unhcr/importer';
import { importer as unsdg } from '../../../scripts/import/unsdg/importer';
import { importer as wdi } from '../../../scripts/import/wdi/importer';
import { importer as extra } from '../../../scripts/import/wdi/extra.importer';
import { readEndpoints } from '../../../scripts/refresh/endpoints';
import { BRING } from '../../../scripts/refresh/publishers';
import { refresh, type RefreshOptions } from '../../../scripts/refresh/refresh';
import { SDG_SERIES_COLUMNS } from '../../../scripts/lib/sdg-series-table';
import { environmentOf, type Played, type Tables } from './play-apis';

const ECONOMIES = join(import.meta.dirname, '../../../data/economies');
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const entry = (id: string, publisher: string, dataset: string) =>
	`- id: ${id}\n  publisher: ${publisher}\n  dataset: ${dataset}\n  vintage: before\n  retrieved: '2026-11-24'\n  citation: before\n`;

const SOURCES = `# A remark that stays.\n\n${[
	entry('wdi', 'World Bank', 'World Development Indicators'),
	entry('wdi_extra', 'World Bank', 'Further series'),
	entry('unsdg', 'United Nations', 'SDG Global Database'),
	entry('unhcr', 'UNHCR', 'Refugees')
].join('\n')}`;

/** Two series of the World Bank, one of the SDGs, one pair of origin and asylum, and life expectancy of WHO. */
export const smallTables = (): Tables => ({
	wdi: {
		updated: '2026-07-01',
		series: {
			'SP.POP.TOTL': {
				name: 'Population, total',
				topics: ['Health'],
				rows: [
					...([['WLD', 2023, 8e9]] as [string, number, number][]),
					...[2021, 2022, 2023].flatMap((year): [string, number, number][] => [
						['LSO', year, 2_200_000 + year],
						['ZAF', year, 60_000_000 + year]
					])
				]
			},
			'SP.DYN.LE00.IN': {
				name: 'Life expectancy at birth, total (years)',
				topics: ['Health'],
				rows: [
					['LSO', 2022, 53.1],
					['ZAF', 2022, 62.3],
					['ZAF', 2023, null]
				]
			}
		}
	},
	unsdg: {
		release: '2026.Q2.G.01',
		series: {
			SI_POV_DAY1: { description: 'Proportion of population below the poverty line (%)', target: '1.1' }
		},
		rows: [
			['SI_POV_DAY1', '426', 2017, '32.4', { Sex: 'BOTHSEX', Age: 'ALLAGE', 'Reporting Type': 'G' }],
			['SI_POV_DAY1', '710', 2014, '20.5', { Sex: 'BOTHSEX', Age: 'ALLAGE', 'Reporting Type': 'G' }],
			['SI_POV_DAY1', '710', 2015, 'NaN', { Sex: 'BOTHSEX', Age: 'ALLAGE', 'Reporting Type': 'G' }],
			['SI_POV_DAY1', '426', 2018, '99', { Sex: 'BOTHSEX', Age: 'ALLAGE', 'Reporting Type': 'N' }]
		]
	},
	unhcr: Object.fromEntries(
		[
			[
				'population',
				{
					refugees: 20,
					asylum_seekers: 5,
					returned_refugees: 15,
					idps: 10,
					returned_idps: 10,
					stateless: 5,
					ooc: 5,
					oip: 5,
					hst: 5
				}
			],
			[
				'asylum-applications',
				{ procedure_type: 'G', app_type: 'N', dec_level: 'FI', app_pc: 'P', applied: 30 }
			],
			[
				'asylum-decisions',
				{
					procedure_type: 'G',
					dec_level: 'FI',
					dec_pc: 'P',
					dec_recognized: 40,
					dec_other: 5,
					dec_rejected: 60,
					dec_closed: 5,
					dec_total: 110
				}
			],
			['solutions', { returned_refugees: 5, resettlement: 5, naturalisation: 5, returned_idps: 5 }]
		].map(([path, cells]) => [
			path as string,
			[
				['LSO', 'ZAF'],
				['ZAF', 'LSO'],
				['LSO', 'LSO']
			].map(([coo_iso, coa_iso]) => ({
				year: path === 'solutions' ? '2024' : 2024,
				coo: 'x',
				coo_iso: coo_iso!,
				coa_iso: coa_iso!,
				...(cells as object)
			}))
		])
	),
	gho: Object.fromEntries(
		['WHOSIS_000002', 'NCDMORT3070', 'UHC_INDEX_REPORTED', 'HWF_0001', 'HWF_0006'].map((code, index) => [
			code,
			['SEX_BTSX', 'SEX_FMLE'].flatMap((Dim1, sex) =>
				[2019, 2020].map((TimeDim, year) => ({
					Id: index * 100 + sex * 10 + year,
					...{
						IndicatorCode: code,
						SpatialDimType: 'COUNTRY',
						SpatialDim: 'LSO',
						TimeDimType: 'YEAR',
						TimeDim
					},
					...{
						Dim1,
						Dim2: null,
						Dim3: null,
						NumericValue: 44 + year,
						Low: 40,
						High: 50,
						Date: '2026-03-02T00:00:00Z'
					}
				}))
			)
		])
	)
});

export interface Small {
	data: string;
	/** What it said while it ran. */
	lines: string[];
	/** Milliseconds that it slept, each time. */
	slept: number[];
	/** Moves the clock. */
	now: number;
	refresh: (options?: Partial<RefreshOptions>) => ReturnType<typeof refresh>;
	read: (place: string) => string;
}

/** @param page rows a page, small so that there are several */
export function smallData(played: Played, page = 3): Small {
	const folder = mkdtempSync(join(tmpdir(), 'tsoelopele-refresh-'));
	made.push(folder);
	const data = join(folder, 'data');
	mkdirSync(join(data, 'observations'), { recursive: true });
	mkdirSync(join(data, 'frameworks'));
	cpSync(ECONOMIES, join(data, 'economies'), { recursive: true });
	writeFileSync(join(data, 'sources.yaml'), SOURCES);
	writeFileSync(
		join(data, 'frameworks/sdg-series.csv'),
		`${SDG_SERIES_COLUMNS.join(',')}\nSI_POV_DAY1,1.1.1,1.1,1,World Bank,Tier I,,,,,,,,,,\n`
	);
	writeFileSync(
		join(data, 'observations/wdi.indicators.csv'),
		'id,title\nSP.POP.TOTL,Population\nSP.DYN.LE00.IN,Life\n'
	);
	writeFileSync(join(data, 'observations/wdi_extra.indicators.csv'), 'id,title\n');
	const small: Small = {
		...{ data, lines: [], slept: [], now: Date.parse('2026-12-01T06:00:00Z') },
		read: (place) => readFileSync(join(data, place), 'utf8'),
		refresh: (options = {}) =>
			refresh({
				...{ root: folder, data, cache: join(folder, 'cache'), bring: BRING },
				endpoints: readEndpoints(environmentOf(played)).map((each) => ({ ...each, page })),
				importers: [wdi, extra, unsdg, unhcr, gho],
				...{ only: ['wdi'], accept: [], again: false },
				asking: {
					sleep: (milliseconds) => {
						small.slept.push(milliseconds);
						small.now += milliseconds;
						return Promise.resolve();
					},
					now: () => small.now,
					log: (line) => small.lines.push(line)
				},
				check: () => Promise.resolve(),
				...options
			})
	};
	return small;
}

/** Every file of a folder with its bytes, to hold a later state against. */
export const bytesIn = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((each) => each.isFile())
			.map((each) => join(each.parentPath, each.name))
			.map((file) => [file, readFileSync(file).toString('base64')])
	);
