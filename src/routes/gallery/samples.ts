/** Made-up data for the gallery: every chart in good weather and in bad. Not real figures of anybody. */
import { pointAt, type Point } from '$lib/series/point';
import type { ImproverModel, LineModel, RankModel, Series } from '$lib/chart/model';
import type { Nature } from '$lib/types';

/** A smooth made-up course: `from`..`to`, start, end and a hump. */
function course(
	from: number,
	to: number,
	start: number,
	end: number,
	hump = 0,
	every = 1,
	nature: Nature = 'actual'
): Point[] {
	const points: Point[] = [];
	for (let year = from; year <= to; year += every) {
		const t = (year - from) / Math.max(1, to - from);
		const value = start + (end - start) * t + hump * Math.sin(Math.PI * t) + 0.15 * hump * Math.sin(9 * t);
		points.push(pointAt(year, Math.round(value * 100) / 100, 'observed', nature));
	}
	return points;
}

const bounded = (points: Point[], part: number): Point[] =>
	points.map((point) => ({ ...point, low: point.value * (1 - part), high: point.value * (1 + part) }));

const focus = (points: Point[], label = 'Lesotho'): Series => ({ id: 'LSO', label, role: 'focus', points });
const other = (
	id: string,
	label: string,
	slot: 0 | 1 | 2 | 3 | 4,
	points: Point[],
	short?: string
): Series => ({
	id,
	label,
	short,
	role: 'comparator',
	slot,
	points
});
const context = (id: string, label: string, points: Point[], short?: string): Series => ({
	id,
	label,
	short,
	role: 'context',
	points
});

const share = { unit: '% of people aged 15-49', unitKind: 'share', decimals: 1 } as const;

export interface Sample {
	id: string;
	finding: string;
	subtitle: string;
	model: LineModel;
}

export const LINES: Sample[] = [
	{
		id: 'usual',
		finding: 'A rate has fallen since 2005 and is still the second highest of its neighbours',
		subtitle: 'A made-up prevalence, % of people aged 15–49',
		model: {
			...share,
			from: 1990,
			to: 2030,
			series: [
				focus(bounded(course(1990, 2024, 1, 18.5, 12), 0.08)),
				other('LDC', 'Least developed countries', 0, course(1990, 2024, 1.5, 2.2, 1.4), 'LDC median'),
				other(
					'SADC',
					'Southern African Development Community',
					1,
					course(1990, 2024, 3, 9.7, 6),
					'SADC median'
				),
				other('ZAF', 'South Africa', 2, bounded(course(1990, 2024, 0.4, 17.2, 6), 0.15)),
				other('BWA', 'Botswana', 3, bounded(course(1990, 2024, 5, 17.6, 11), 0.1)),
				context('WORLD', 'World', course(1990, 2024, 0.2, 0.7, 0.3))
			],
			target: { value: 3, label: 'target 2030: 3 %' },
			marker: { year: 2015, label: 'baseline 2015' }
		}
	},
	{
		id: 'crowded',
		finding: 'Seven lines end within two points of each other',
		subtitle: 'Labels move apart; leaders where they move far',
		model: {
			...share,
			series: [
				focus(course(2000, 2024, 61, 92)),
				other('A', 'Eswatini', 0, course(2000, 2024, 55, 92.4)),
				other('B', 'Namibia', 1, course(2000, 2024, 70, 91.7)),
				other('C', 'Zambia', 2, course(2000, 2024, 66, 92.9)),
				other('D', 'Malawi', 3, course(2000, 2024, 48, 91.2)),
				other('E', 'United Republic of Tanzania, mainland', 4, course(2000, 2024, 52, 91.9)),
				context('W', 'World', course(2000, 2024, 80, 90.8))
			]
		}
	},
	{
		id: 'surveys',
		finding: 'Measured five times in twenty years, once estimated, once filled in',
		subtitle: 'Survey series: points years apart, thin lines between them',
		model: {
			...share,
			unit: '% of children under 5',
			from: 2000,
			to: 2024,
			target: { value: 26, label: 'target 2030: 26 %' },
			series: [
				focus(
					bounded(
						[
							pointAt(2000, 52.7),
							pointAt(2004, 45.2),
							pointAt(2009, 39.3),
							pointAt(2014, 33.4, 'observed', 'estimate'),
							pointAt(2018, 34.6),
							{ ...pointAt(2024, 34.6), measured: 2018 }
						],
						0.06
					)
				),
				other('MWI', 'Malawi', 0, course(2000, 2020, 54, 35.5, 0, 5)),
				other('ZMB', 'Zambia', 1, [{ ...pointAt(2018, 34.6), low: 33, high: 36 }])
			]
		}
	},
	{
		id: 'gaps',
		finding: 'Two gaps, one lonely year and a projection',
		subtitle: 'Gaps break the line; years to come are dashed',
		model: {
			unit: '% of GDP',
			unitKind: 'percent',
			decimals: 1,
			series: [
				focus([
					...course(1990, 1998, 40, 55),
					pointAt(2001, 49),
					...course(2005, 2023, 38, 61, -9),
					...course(2024, 2029, 62, 57, 0, 1, 'forecast')
				]),
				other('BWA', 'Botswana', 0, [
					...course(1990, 2023, 20, 24, 6),
					...course(2024, 2029, 25, 31, 0, 1, 'forecast')
				])
			]
		}
	},
	{
		id: 'negative',
		finding: 'Money flowed out in four of the last ten years',
		subtitle: 'Millions of US dollars, current prices',
		model: {
			unit: 'million US dollars, current prices',
			unitKind: 'usd',
			decimals: 1,
			series: [
				focus([32, 57, 39, 41, 35, 26, 31, -17, -10, -42.2].map((value, i) => pointAt(2015 + i, value))),
				other('SWZ', 'Eswatini', 0, course(2015, 2024, 41, 26, 60))
			]
		}
	},
	{
		id: 'truncated',
		finding: 'A small rise that a zero would hide',
		subtitle: 'Life expectancy, years',
		model: {
			unit: 'years',
			unitKind: 'years',
			decimals: 1,
			series: [
				focus(course(1960, 2023, 48, 57.4, 3)),
				context('SSF', 'Sub-Saharan Africa', course(1960, 2023, 41, 62.6), 'Sub-Saharan Africa')
			]
		}
	},
	{
		id: 'large',
		finding: 'Very large numbers, one line, no comparison',
		subtitle: 'Population, people',
		model: {
			unit: 'people',
			unitKind: 'count',
			decimals: 0,
			series: [focus(course(1960, 2024, 851_000, 2_337_000))]
		}
	},
	{
		id: 'single',
		finding: 'One year only',
		subtitle: 'Index, 0 to 1',
		model: {
			unit: 'index, 0-1',
			unitKind: 'index',
			decimals: 3,
			series: [
				focus([{ ...pointAt(2021, 0.514), low: 0.5, high: 0.53 }]),
				other('NAM', 'Namibia', 0, [pointAt(2021, 0.61)])
			]
		}
	},
	{
		id: 'empty',
		finding: 'Nothing to draw',
		subtitle: '% of GDP',
		model: {
			unit: '% of GDP',
			unitKind: 'percent',
			decimals: 1,
			from: 2000,
			to: 2024,
			series: [focus([]), other('ZAF', 'South Africa', 0, course(1980, 1990, 3, 4))]
		}
	},
	{
		id: 'zeros',
		finding: 'Nothing but zeros is not nothing',
		subtitle: 'Deaths per 100,000 people',
		model: {
			unit: 'deaths per 100,000 people',
			unitKind: 'per',
			decimals: 1,
			series: [focus(course(2005, 2023, 0, 0)), other('ZAF', 'South Africa', 0, [])]
		}
	}
];

const NAMES =
	'Botswana,Namibia,South Africa,Eswatini,Mauritius,Seychelles,Angola,Zambia,Zimbabwe,Malawi,Mozambique,Madagascar,Comoros,Kenya,Uganda,Rwanda,Burundi,Ghana,Togo,Benin,Senegal,Gambia,Mali,Niger,Chad,Sudan,Egypt,Tunisia,Morocco,Nepal,Bhutan,Bolivia,Paraguay,Saint Vincent and the Grenadines'.split(
		','
	);

function ranking(values: number[], unit: RankModel['unit'], unitKind: RankModel['unitKind']): RankModel {
	const named = values.map((value, i) => ({
		id: `E${i}`,
		label: i === 17 ? 'Lesotho' : NAMES[i % NAMES.length]!,
		value
	}));
	return {
		unit,
		unitKind,
		decimals: 1,
		year: 2023,
		group: 'SADC',
		rows: named
			.sort((a, b) => a.value - b.value)
			.map((row, i) => ({
				...row,
				rank: i + 1,
				year: i % 7 === 3 ? 2019 : 2023,
				nature: i === 4 ? ('estimate' as const) : ('actual' as const),
				member: ['Botswana', 'Namibia', 'South Africa', 'Zambia', 'Lesotho', 'Eswatini'].includes(row.label),
				focus: row.label === 'Lesotho',
				slot: row.label === 'Eswatini' ? (0 as const) : undefined
			}))
	};
}

export const RANKING = ranking(
	NAMES.map((_, i) => 2 + ((i * 37) % 97)),
	'deaths per 1,000 births',
	'per'
);
export const RANKING_NEGATIVE = ranking([-2.1, 3.4, -0.6, 1.2, 7.8, 0], '% a year', 'percent');

export const IMPROVERS: ImproverModel = {
	unit: 'deaths per 1,000 births',
	unitKind: 'per',
	decimals: 1,
	rows: [
		['MWI', 'Malawi', 174, 39],
		['ZMB', 'Zambia', 158, 55],
		['NAM', 'Namibia', 78, 38],
		['SWZ', 'Eswatini', 122, 50],
		['LSO', 'Lesotho', 107, 72],
		['MUS', 'Mauritius', 18, 17],
		['SYC', 'Seychelles', 14, 16]
	].map(([id, label, from, to]) => ({
		id: String(id),
		label: String(label),
		from: { year: 2000, value: Number(from) },
		to: { year: 2023, value: Number(to) },
		better: Number(to) < Number(from),
		focus: id === 'LSO'
	}))
};

export const COVERAGE = {
	years: Array.from({ length: 36 }, (_, i) => 1990 + i),
	counted: 'Indicators',
	rowHeading: 'Clause',
	rows: [
		{ id: 'hiv', label: 'HIV and AIDS', start: 1990, most: 9 },
		{ id: 'food', label: 'Food security and self-sufficiency in production', start: 2000, most: 5 },
		{ id: 'fdi', label: 'Foreign direct investment', start: 1990, most: 2 },
		{ id: 'law', label: 'Respect for international law', start: 2100, most: 0 },
		{ id: 'migration', label: 'Migration and the diaspora', start: 2005, most: 3 }
	].map(({ id, label, start, most }) => ({
		id,
		label,
		counts: Array.from({ length: 36 }, (_, i) =>
			1990 + i < start
				? 0
				: Math.max(0, Math.round(most * (0.35 + (0.65 * i) / 30)) - (i > 33 ? most - 1 : 0))
		),
		reason: most === 0 ? 'No open data measure it.' : undefined
	}))
};

export const SOURCE = {
	publisher: 'A publisher',
	dataset: 'A made-up data set',
	url: '#',
	licence: 'CC BY 4.0',
	licence_url: 'https://creativecommons.org/licenses/by/4.0/',
	non_commercial: false,
	vintage: 'June 2026'
};
