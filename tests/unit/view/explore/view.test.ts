/** What Explore shows for an address, on a small world whose numbers can be checked by hand. */
import { describe, expect, it } from 'vitest';
import { lineLayout } from '../../../../src/lib/chart/line/layout';
import type { Figure } from '../../../../src/lib/figure/figure';
import { initialOf } from '../../../../src/lib/state/codec';
import { exploreCodec, type ExploreState } from '../../../../src/lib/state/explore';
import type { OneIndicator } from '../../../../src/lib/source/site';
import { NotOnSite } from '../../../../src/lib/source/fetch';
import type { Directory, SeriesView } from '../../../../src/lib/types';
import { loadExplore } from '../../../../src/lib/view/explore/data';
import { exploreView } from '../../../../src/lib/view/explore/view';

const span: [string, number, number | null][] = [
	['LSO', 1990, null],
	['ZAF', 1990, null],
	['BWA', 1990, null]
];
const DIRECTORY: Directory = {
	economies: [
		{ iso3: 'LSO', iso2: 'LS', name: 'Lesotho', in_sentence: 'Lesotho' },
		{ iso3: 'ZAF', iso2: 'ZA', name: 'South Africa', in_sentence: 'South Africa' },
		{ iso3: 'BWA', iso2: 'BW', name: 'Botswana', in_sentence: 'Botswana' }
	],
	groups: [
		{ id: 'SADC', name: 'SADC', short_name: 'SADC', kind: 'union', members: span },
		{ id: 'WORLD', name: 'World', short_name: 'World', kind: 'world', members: span }
	]
};
const years = (first: number, v: number[]): SeriesView => ({ y: v.map((_, i) => first + i), v });

function indicator(
	id: string,
	all: Record<string, SeriesView>,
	part: Partial<OneIndicator['about']>
): OneIndicator {
	const source = { id: 's', publisher: 'Publisher', dataset: 'Data', url: 'https://x', licence: 'CC BY' };
	return {
		all,
		about: {
			...{ id, source_id: 's', series: id, dimensions: '', is_lead: true, title: `${id} in full` },
			...{
				short_title: id,
				subject: id.toLowerCase(),
				plural: false,
				unit: '% of people',
				unit_kind: 'share'
			},
			...{ direction: 'down', ideal: null, topic: 't', definition: '', notes: '', decimals: 1 },
			...{
				aggregate: 'median',
				tie_id: '',
				tie_default: false,
				tie_scale: 1,
				first_year: 2000,
				last_year: 2003
			},
			...{ observations: 12, economies: 3, tie: null },
			...part,
			source: { ...source, licence_url: '', non_commercial: false, vintage: '', retrieved: '', citation: '' }
		} as OneIndicator['about']
	};
}

const WORLD: Record<string, OneIndicator> = {
	'SH.DYN.MORT': indicator('SH.DYN.MORT', { LSO: years(2000, [9, 9]) }, {}),
	RATE: indicator(
		'RATE',
		{
			LSO: years(2000, [40, 30, 20, 10]),
			ZAF: years(2000, [20, 20, 20, 20]),
			BWA: years(2000, [0, 10, 5, 10])
		},
		{}
	),
	MONEY: indicator(
		'MONEY',
		{ LSO: years(2000, [100, 200]), ZAF: years(2000, [300, 600]), BWA: years(2000, [100, -200]) },
		{ unit: 'US dollars', unit_kind: 'usd', aggregate: 'sum', direction: 'none', decimals: 0 }
	),
	'SP.POP.TOTL': indicator(
		'SP.POP.TOTL',
		{ LSO: years(2000, [10, 20]), ZAF: years(2000, [100, 100]), BWA: years(2000, [5, 5]) },
		{ unit: 'people', unit_kind: 'count', aggregate: 'sum', direction: 'none', decimals: 0 }
	)
};

async function shown(part: Partial<ExploreState>) {
	const state = { ...initialOf(exploreCodec), with: ['ZAF', 'BWA'], indicators: ['RATE'], ...part };
	const source = {
		indicator: async (id: string) => {
			const one = WORLD[id];
			if (!one) throw new NotOnSite(id, 404);
			return one;
		},
		similar: async () => ['BWA']
	};
	return exploreView(state, await loadExplore(source, state), DIRECTORY);
}

function linesOf({ chart }: Figure): Record<string, Record<number, number>> {
	if (chart?.kind !== 'line') throw new Error(`expected lines, got ${chart?.kind}`);
	return Object.fromEntries(
		chart.model.series.map(({ id, points }) => [
			id,
			Object.fromEntries(points.map(({ year, value }) => [year, value]))
		])
	);
}

describe('what Explore shows', () => {
	it('is lines of those chosen over the years asked for, with a finding as title', async () => {
		const { figure, changed } = await shown({ chart: 'line', from: 2001, to: 2002 });
		expect(linesOf(figure)).toEqual({
			LSO: { 2001: 30, 2002: 20 },
			ZAF: { 2001: 20, 2002: 20 },
			BWA: { 2001: 10, 2002: 5 }
		});
		expect(figure.title).toContain('Lesotho');
		expect(figure.file).toBe('api/indicators/RATE.csv');
		expect(changed).toEqual([]);
	});

	it('has a group’s median beside economies', async () => {
		expect(linesOf((await shown({ with: ['SADC'] })).figure)['SADC']).toEqual({
			2000: 20,
			2001: 20,
			2002: 20,
			2003: 10
		});
	});

	it('ranks everybody in the year asked for, best first, and keeps the question in each link', async () => {
		const { figure, year } = await shown({ chart: 'bars', year: 2003 });
		if (figure.chart?.kind !== 'bars') throw new Error('expected bars');
		expect(figure.chart.model.rows.map(({ id, rank }) => [id, rank])).toEqual([
			['BWA', 1],
			['LSO', 1],
			['ZAF', 3]
		]);
		expect(figure.chart.model.rows[0]!.href).toContain('country=BWA');
		expect(figure.chart.model.rows[0]!.href).toContain('indicators=RATE&chart=bars&year=2003');
		expect(year).toBe(2003);
	});

	it('compares two years of those chosen', async () => {
		const { figure } = await shown({ chart: 'change', from: 2000, to: 2003 });
		if (figure.chart?.kind !== 'change') throw new Error('expected changes');
		expect(
			figure.chart.model.rows.map(({ id, from, to, better }) => [id, from.value, to.value, better])
		).toEqual([
			['LSO', 40, 10, true],
			['ZAF', 20, 20, undefined],
			['BWA', 0, 10, false]
		]);
	});

	it('draws a map, a slope and stacks by the kind that was asked for', async () => {
		const kindOf = async (part: Partial<ExploreState>) => (await shown(part)).figure.chart?.kind;
		expect(await kindOf({ chart: 'map' })).toBe('map');
		expect(await kindOf({ chart: 'slope' })).toBe('slope');
		expect(await kindOf({ chart: 'dumbbell' })).toBe('dumbbell');
		expect(await kindOf({ chart: 'scatter', indicators: ['RATE', 'MONEY'] })).toBe('scatter');
		expect(await kindOf({ chart: 'area', indicators: ['SP.POP.TOTL'] })).toBe('stack');
	});

	it('does not stack amounts below zero, and says so', async () => {
		const { figure, changed } = await shown({ chart: 'area', indicators: ['MONEY'] });
		expect(figure.chart?.kind).toBe('line');
		expect(changed.join(' ')).toContain('stacks parts of a sum, and some values are below zero');
	});

	it('draws small multiples on the same axes, and a table of years', async () => {
		const { figure } = await shown({ chart: 'multiples' });
		if (figure.chart?.kind !== 'multiples') throw new Error('expected multiples');
		const axes = figure.chart.model.cells.map(({ model }) => lineLayout(model).axis);
		expect(axes).toHaveLength(3);
		expect(new Set(axes.map(({ min, max }) => `${min} ${max}`)).size).toBe(1);
		const { figure: heat } = await shown({ chart: 'heat' });
		if (heat.chart?.kind !== 'listing') throw new Error('expected a table');
		expect(heat.chart.model.rows[0]).toEqual(['Lesotho', 40, 30, 20, 10]);
	});
});

describe('values worked out anew', () => {
	it('are said under the title, and computed in the downloads', async () => {
		const { figure } = await shown({ transform: [{ kind: 'index', year: 2000 }] });
		expect(linesOf(figure)['LSO']).toEqual({ 2000: 100, 2001: 75, 2002: 50, 2003: 25 });
		expect(figure.measure).toContain('as an index, 2000 = 100');
		if (figure.chart?.kind !== 'line') throw new Error('expected lines');
		expect(
			figure.chart.model.series.flatMap(({ points }) => points).every(({ origin }) => origin === 'computed')
		).toBe(true);
		expect(figure.file).toBe('');
	});

	it('begin in the first year above zero that all have, where no base year is named', async () => {
		const { figure } = await shown({ transform: [{ kind: 'index', year: null }] });
		expect(figure.measure).toContain('2001 = 100');
	});

	it('may be per person, for a group as its total over its people', async () => {
		const { figure } = await shown({ chart: 'line', indicators: ['MONEY'], transform: [{ kind: 'person' }] });
		expect(linesOf(figure)['LSO']).toEqual({ 2000: 10, 2001: 10 });
		const grouped = await shown({
			chart: 'line',
			indicators: ['MONEY'],
			with: ['SADC'],
			transform: [{ kind: 'person' }]
		});
		expect(linesOf(grouped.figure)['SADC']![2000]).toBeCloseTo(500 / 115);
	});

	it('may be a share of a group’s total or a difference from somebody', async () => {
		const share = await shown({
			chart: 'line',
			indicators: ['MONEY'],
			transform: [{ kind: 'share', of: 'SADC' }]
		});
		expect(linesOf(share.figure)['ZAF']![2000]).toBe(60);
		const minus = await shown({ transform: [{ kind: 'minus', of: 'ZAF' }] });
		expect(linesOf(minus.figure)['LSO']).toEqual({ 2000: 20, 2001: 10, 2002: 0, 2003: -10 });
		expect(minus.figure.measure).toContain('as the difference from South Africa');
	});

	it('follow one another in the order of the address', async () => {
		const { figure } = await shown({
			transform: [
				{ kind: 'minus', of: 'ZAF' },
				{ kind: 'change', years: 1 }
			]
		});
		expect(linesOf(figure)['LSO']).toEqual({ 2001: -10, 2002: -10, 2003: -10 });
	});
});

describe('what makes no sense', () => {
	it('is refused in words: a share per person, a total of shares', async () => {
		const { changed, figure } = await shown({
			transform: [{ kind: 'person' }, { kind: 'share', of: 'SADC' }]
		});
		expect(changed.join(' ')).toContain('“Per person” is left out: RATE is no amount');
		expect(changed.join(' ')).toContain('cannot be added up');
		expect(linesOf(figure)['LSO']![2000]).toBe(40);
	});

	it('is said of values that a logarithmic axis has no place for', async () => {
		const { figure } = await shown({ scale: 'log' });
		expect(figure.notes.join(' ')).toContain('One value of zero or below is not drawn');
		expect(figure.measure).toContain('Logarithmic scale');
	});

	it('opens another chart and names the one that does not fit, and an id that nobody has', async () => {
		const { figure, changed } = await shown({ indicators: ['NOPE', 'RATE'], chart: 'scatter' });
		expect(figure.chart?.kind).not.toBeUndefined();
		expect(changed.join(' ')).toContain('No indicator has the id “NOPE”');
		expect(changed.join(' ')).toContain('Scatter needs 2 indicators, and one is chosen.');
	});

	it('opens with something where nothing of what was asked for is known', async () => {
		const { about } = await shown({ indicators: ['NOPE'] });
		expect(about.map(({ id }) => id)).toEqual(['SH.DYN.MORT']);
	});
});
