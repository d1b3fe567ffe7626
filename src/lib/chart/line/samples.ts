/** Lines in good weather and in bad. Made-up data. */
import { pointAt } from '../../series/point';
import type { Sample } from '../kind';
import type { LineModel } from '../model';
import { bounded, context, course, focus, other } from '../samples';

const share = { unit: '% of people aged 15-49', unitKind: 'share', decimals: 1 } as const;

export const LINE_SAMPLES: readonly Sample<LineModel>[] = [
	{
		id: 'usual',
		title: 'A rate has fallen since 2005 and is still the second highest of its neighbours',
		measure: 'A made-up prevalence, % of people aged 15–49',
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
		title: 'Seven lines end within two points of each other',
		measure: 'Labels move apart; leaders where they move far',
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
		title: 'Measured five times in twenty years, once estimated, once filled in',
		measure: 'Survey series: points years apart, thin lines between them',
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
		title: 'Two gaps, one lonely year and a projection',
		measure: 'Gaps break the line; years to come are dashed',
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
		title: 'Money flowed out in four of the last ten years',
		measure: 'Millions of US dollars, current prices',
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
		title: 'A small rise that a zero would hide',
		measure: 'Life expectancy, years',
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
		title: 'Very large numbers, one line, no comparison',
		measure: 'Population, people',
		model: {
			unit: 'people',
			unitKind: 'count',
			decimals: 0,
			series: [focus(course(1960, 2024, 851_000, 2_337_000))]
		}
	},
	{
		id: 'single',
		title: 'One year only',
		measure: 'Index, 0 to 1',
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
		title: 'Nothing to draw',
		measure: '% of GDP',
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
		title: 'Nothing but zeros is not nothing',
		measure: 'Deaths per 100,000 people',
		model: {
			unit: 'deaths per 100,000 people',
			unitKind: 'per',
			decimals: 1,
			series: [focus(course(2005, 2023, 0, 0)), other('ZAF', 'South Africa', 0, [])]
		}
	}
];
