/** A reader's own table in Explore: beside published series, marked as the reader's, and in no link. */
import { describe, expect, it } from 'vitest';
import { missingSeries } from '../../../../src/lib/chart/line/frame';
import { lineLayout } from '../../../../src/lib/chart/line/layout';
import { columnsFrom, type OwnObservation } from '../../../../src/lib/own/join/columns';
import type { OwnData } from '../../../../src/lib/own/table';
import { initialOf } from '../../../../src/lib/state/codec';
import { formatCarried, readAddress } from '../../../../src/lib/state/base';
import { exploreCodec, type ExploreState } from '../../../../src/lib/state/explore';
import { lookupOf } from '../../../../src/lib/state/names';
import { ownSeriesId } from '../../../../src/lib/state/own';
import { NotOnSite } from '../../../../src/lib/source/fetch';
import type { OneIndicator } from '../../../../src/lib/source/site';
import type { Directory } from '../../../../src/lib/types';
import { loadExplore } from '../../../../src/lib/view/explore/data';
import { exploreView } from '../../../../src/lib/view/explore/view';
import { ownIndicator, ownOptions } from '../../../../src/lib/view/own/own-indicator';

const DIRECTORY: Directory = {
	economies: [
		{ iso3: 'LSO', iso2: 'LS', name: 'Lesotho', in_sentence: 'Lesotho' },
		{ iso3: 'ZAF', iso2: 'ZA', name: 'South Africa', in_sentence: 'South Africa' }
	],
	groups: []
};
const row = (place: string, iso3: string | null, year: number, value: number, series = 'Coverage') => ({
	...{ place, iso3, series, year, value, said: null }
});
const table = (rows: OwnObservation[], part: Partial<OwnData> = {}): OwnData => ({
	...{ id: '1a2b3c4d-0000-4000-8000-000000000000', name: 'Districts 2024', added: 0 },
	...{ observations: columnsFrom(rows), isKept: false, ...part }
});
const DISTRICTS = table([
	row('Maseru', null, 2020, 61),
	row('Maseru', null, 2021, 64),
	row('Mohale’s Hoek', null, 2020, 48),
	row('Mohale’s Hoek', null, 2031, 90),
	row('Lesotho', 'LSO', 2020, 55, 'Turnout')
]);
const PUBLISHED: OneIndicator = {
	all: { LSO: { y: [2019, 2020, 2021], v: [70, 71, 72] } },
	about: {
		...ownIndicator([table([row('Lesotho', 'LSO', 2020, 1)])], 'own.1a2b3c4d.0', 2026)!.about,
		...{
			id: 'SH.IMM.MEAS',
			source_id: 'wdi',
			short_title: 'Measles vaccination',
			title: 'Measles vaccination'
		},
		...{ unit: '% of children', unit_kind: 'share', decimals: 0 }
	}
};

async function shown(tables: OwnData[], part: Partial<ExploreState>) {
	const state = { ...initialOf(exploreCodec), ...part };
	const source = {
		indicator: async (id: string) => {
			if (id !== 'SH.IMM.MEAS' && id !== 'SH.DYN.MORT') throw new NotOnSite(id, 404);
			return PUBLISHED;
		},
		similar: async () => [],
		own: async (id: string) => ownIndicator(tables, id, 2026)
	};
	return exploreView(state, await loadExplore(source, state), DIRECTORY);
}
const COVERAGE = ownSeriesId(DISTRICTS.id, 0);

describe('a reader’s own table in Explore', () => {
	it('is lines of its districts, marked as the reader’s, with years to come as projections', async () => {
		const { figure } = await shown([DISTRICTS], { indicators: [COVERAGE] });
		if (figure.chart?.kind !== 'line') throw new Error('expected lines');
		const { series } = figure.chart.model;
		expect(series.filter(({ points }) => points.length > 0).map(({ label }) => label)).toEqual([
			'Maseru',
			'Mohale’s Hoek'
		]);
		expect(series.at(-1)!.points.map(({ nature }) => nature)).toEqual(['actual', 'projection']);
		expect(figure.title).toBe('Coverage (yours), 2020 to 2021: Maseru, Mohale’s Hoek');
		expect(figure.own).toBe('“Districts 2024”');
		expect(figure.notes[0]).toContain('no link carries it');
		expect(figure.file).toBe('');
		expect(figure.sources.map(({ publisher }) => publisher)).toEqual(['Your own table']);
	});

	it('is bars and a table of all its districts, none of which leads to a page, and no map', async () => {
		const bars = await shown([DISTRICTS], { indicators: [COVERAGE], chart: 'bars', year: 2020 });
		if (bars.figure.chart?.kind !== 'bars') throw new Error('expected bars');
		expect(bars.figure.chart.model.rows.map(({ label, href }) => [label, href])).toEqual([
			['Maseru', undefined],
			['Mohale’s Hoek', undefined]
		]);
		expect(bars.figure.title).toBe(
			'Coverage (yours), 2020: highest in Maseru (61), lowest in Mohale’s Hoek (48)'
		);
		const all = await shown([DISTRICTS], { indicators: [COVERAGE], chart: 'table', year: 2020 });
		expect(all.figure.chart?.kind).toBe('listing');
		const map = await shown([DISTRICTS], { indicators: [COVERAGE], chart: 'map', year: 2020 });
		expect(map.fitting.kind).not.toBe('map');
		expect(map.changed.join()).toContain('none of the places of your table');
	});

	it('stands on one axis with a published series of the unit that its reader says, else beside it', async () => {
		const indicators = ['SH.IMM.MEAS', COVERAGE];
		expect((await shown([DISTRICTS], { indicators })).figure.chart?.kind).toBe('multiples');
		const { unit, unit_kind, decimals, aggregate } = PUBLISHED.about;
		const said = { ...DISTRICTS, measures: { Coverage: { unit, unit_kind, decimals, aggregate } } };
		const { figure } = await shown([said], { indicators, chart: 'line' });
		if (figure.chart?.kind !== 'line') throw new Error('expected lines');
		expect(figure.chart.model.series.map(({ label }) => label)).toEqual([
			'Lesotho: Measles vaccination',
			'Maseru: Coverage (yours)',
			'Mohale’s Hoek: Coverage (yours)'
		]);
		expect(figure.file).toBe('');
	});

	it('is drawn beside a published series with the years of both, and the title has no others', async () => {
		const { unit, unit_kind, decimals, aggregate } = PUBLISHED.about;
		const turnout = table(
			[row('Lesotho', 'LSO', 2018, 50, 'Turnout'), row('Lesotho', 'LSO', 2020, 55, 'Turnout')],
			{ measures: { Turnout: { unit, unit_kind, decimals, aggregate } } }
		);
		const indicators = [ownSeriesId(turnout.id, 0), 'SH.IMM.MEAS'];
		const both = await shown([turnout], { indicators, chart: 'line', with: [] });
		if (both.figure.chart?.kind !== 'line') throw new Error('expected lines');
		const layout = lineLayout(both.figure.chart.model);
		expect(both.figure.chart.model.series.map(({ id }) => layout.points(id).length)).toEqual([2, 3]);
		expect([layout.from, layout.to]).toEqual([2018, 2021]);
		expect(both.figure.title).toContain(', 2018 to 2021: Lesotho');
		const asked = await shown([turnout], { indicators, chart: 'line', with: [], from: 2019, to: 2020 });
		expect(asked.figure.title).toContain(', 2019 to 2020: Lesotho');
		const one = await shown([turnout], { indicators, chart: 'line', with: [], from: 2021 });
		expect(one.figure.title).toMatch(/ in 2021: Lesotho$/);
	});

	it('does not say that a country has no values where a place of its name is drawn, but whose that is', async () => {
		const namesake = table([
			row('Maseru', null, 2006, 60),
			row('Maseru', null, 2016, 61),
			row('Lesotho', null, 2006, 900),
			row('Lesotho', null, 2016, 948)
		]);
		const { figure } = await shown([namesake], { indicators: [COVERAGE], chart: 'line' });
		if (figure.chart?.kind !== 'line') throw new Error('expected lines');
		const { model } = figure.chart;
		expect(model.series.map(({ label }) => label)).toEqual(['Maseru', 'Lesotho (yours)']);
		expect(missingSeries(model, lineLayout(model))).toBe('');
		expect(figure.title).toBe('Coverage (yours), 2006 to 2016: Maseru, Lesotho (yours)');
	});

	it('is a map whose title speaks of those on it', async () => {
		const world = table([
			row('Lesotho', 'LSO', 2020, 55),
			row('South Africa', 'ZAF', 2020, 60),
			row('Atlantis', null, 2020, 1)
		]);
		const { figure } = await shown([world], { indicators: [COVERAGE], chart: 'map', year: 2020 });
		expect(figure.chart?.kind).toBe('map');
		expect(figure.title).toBe('Coverage (yours), 2020: highest in South Africa (60), lowest in Lesotho (55)');
	});

	it('is said not to be here where an address comes from another browser', async () => {
		const { changed, figure } = await shown([], { indicators: [COVERAGE] });
		expect(changed.join()).toContain('in their browser alone');
		expect(figure.own).toBe('');
	});

	it('names its districts in the address of Explore and on no other page', () => {
		const lookup = lookupOf(DIRECTORY, {});
		const asked = '?with=ZAF,own:Maseru,own:Mohale’s%20Hoek';
		expect(readAddress(exploreCodec, asked, lookup)).toMatchObject({
			state: { with: ['ZAF', 'own:Maseru', 'own:Mohale’s Hoek'] },
			notes: []
		});
		const carried = { country: 'LSO', from: null, to: null };
		expect(formatCarried({ ...carried, with: ['own:Maseru', 'ZAF'] }, lookup)).toBe('?with=ZAF');
		expect(formatCarried({ ...carried, with: ['own:Maseru'] }, lookup)).toBe('');
	});

	it('is offered series by series', () => {
		expect(ownOptions([DISTRICTS]).map(({ id, label, hint }) => [id, label, hint])).toEqual([
			['own.1a2b3c4d.0', 'Coverage (yours)', 'your table “Districts 2024”, 2 places'],
			['own.1a2b3c4d.1', 'Turnout (yours)', 'your table “Districts 2024”, 1 place']
		]);
	});
});
