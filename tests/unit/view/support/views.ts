/** A made-up country with its views, a directory of a few economies and groups, and an indicator. */
import type { IndicatorMeta } from '../../../../src/lib/view/clause';
import type { Compared, Views } from '../../../../src/lib/view/views';
import type { Directory, SeriesView } from '../../../../src/lib/types';

export const indicator = (more: Partial<IndicatorMeta> = {}): IndicatorMeta => ({
	id: 'a',
	title: 'Share of people with water',
	short_title: 'Water',
	subject: 'the share of people with water',
	plural: false,
	unit: '% of people',
	unit_kind: 'share',
	direction: 'up',
	ideal: null,
	decimals: 1,
	last_year: 2024,
	source_id: 'wdi',
	aggregate: 'median',
	...more
});

/** One value a year, the last of them of 2024. */
export const yearly = (...v: number[]): SeriesView => ({ y: v.map((_, i) => 2025 - v.length + i), v });

export const sadc = (series: SeriesView): Compared => ({
	id: 'SADC',
	kind: 'group',
	label: 'SADC',
	inSentence: 'SADC',
	series: { a: { ...series, n: series.y.map(() => 14), m: series.y.map(() => 16) } as never }
});
export const botswana = (series: SeriesView): Compared => ({
	id: 'BWA',
	kind: 'economy',
	label: 'Botswana',
	inSentence: 'Botswana',
	series: { a: series }
});

export const views = (
	series: SeriesView | null,
	compared: Compared[] = [],
	ranks: Views['economy']['ranks'][string] = {}
): Views => ({
	country: { iso3: 'LSO', name: 'Lesotho', inSentence: 'Lesotho' },
	economy: {
		iso3: 'LSO',
		groups: ['SADC'],
		similar: [],
		series: series ? { a: series } : {},
		ranks: { a: ranks }
	},
	compared,
	groupNames: { SADC: 'SADC', WORLD: 'the world' }
});

export const directory: Directory = {
	economies: [
		{ iso3: 'BWA', iso2: 'BW', name: 'Botswana', in_sentence: 'Botswana' },
		{ iso3: 'GMB', iso2: 'GM', name: 'The Gambia', in_sentence: 'the Gambia' },
		{ iso3: 'LSO', iso2: 'LS', name: 'Lesotho', in_sentence: 'Lesotho' },
		{ iso3: 'NAM', iso2: 'NA', name: 'Namibia', in_sentence: 'Namibia' }
	],
	groups: [
		{
			id: 'SADC',
			name: 'Southern African Development Community',
			short_name: 'SADC',
			kind: 'union',
			members: [
				['BWA', 1980, null],
				['LSO', 1980, null],
				['NAM', 1990, 2020]
			]
		},
		{
			id: 'NAM',
			name: 'Non-Aligned Movement',
			short_name: 'Non-Aligned Movement',
			kind: 'union',
			members: [['LSO', 1970, null]]
		},
		{
			id: 'LDC',
			name: 'Least developed countries',
			short_name: 'Least developed countries',
			kind: 'policy',
			members: [['LSO', 1971, null]]
		},
		{
			id: 'LMC',
			name: 'Lower middle income',
			short_name: 'Lower middle income',
			kind: 'income',
			members: []
		},
		{ id: 'WORLD', name: 'World', short_name: 'World', kind: 'world', members: [] }
	]
};
