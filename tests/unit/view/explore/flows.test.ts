/** Aid, trade and debt as measures of Explore: parts of one economy, in the charts that fit them. */
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../../../src/lib/series/point';
import type { FlowAbout } from '../../../../src/lib/source/indicator-pack';
import { initialOf } from '../../../../src/lib/state/codec';
import { exploreCodec, type ExploreState } from '../../../../src/lib/state/explore';
import { findFlows } from '../../../../src/lib/page/explore/find-flows';
import { flowViews } from '../../../../src/lib/view/explore/flows/view';
import { DIRECTORY } from '../../state/lists';

const part = (id: string, values: number[]) => ({
	...{ id, label: `Donor ${id}` },
	points: values.map((value, at) => pointAt(2000 + at, value))
});
const about = (id: string) =>
	({
		...{ id, title: 'Aid received, by donor', short_title: 'Aid by donor', unit: 'US dollars' },
		...{ unit_kind: 'usd', decimals: 0, notes: 'A trap.', folder: 'grants', flow: true, parts: [] },
		source: { id: 'oda', publisher: 'OECD' }
	}) as unknown as FlowAbout;

function shown(asked: Partial<ExploreState>, id = 'FLOW.AID.DONORS') {
	const state = { ...initialOf(exploreCodec), with: ['ZAF'], indicators: [id], ...asked };
	const flows = [
		{
			iso3: 'LSO',
			parts: [part('A', [10, 30, 20]), part('B', [30, 30, 60]), part('C', [5, 0])],
			mirrored: []
		},
		{ iso3: 'ZAF', parts: [part('A', [1, 2, 3])], mirrored: [] }
	];
	return flowViews({ state, about: about(id), flows, directory: DIRECTORY });
}

describe('a flow in Explore', () => {
	it('is lines of its largest parts, with who gave most as title, its trap and its file', () => {
		const { figure, fitting } = shown({}).view;
		if (figure.chart?.kind !== 'line') throw new Error('expected lines');
		expect(figure.chart.model.series.map(({ id }) => id)).toEqual(['B', 'A', 'C']);
		expect(figure.title).toBe(
			'Aid by donor, Lesotho, 2002: most from Donor B (60 US dollars), then Donor A (20)'
		);
		expect(figure.notes).toEqual(['A trap.']);
		expect(figure.file).toBe('api/flows/grants/LSO.csv');
		expect(fitting.fits).toEqual(['line', 'area', 'stacked', 'bars', 'multiples', 'heat']);
	});

	it('names donors and goods as a sentence has them', () => {
		const named = (id: string, labels: string[]) => {
			const parts = labels.map((label, at) => ({ ...part(label, [30 - at]), label }));
			const state = { ...initialOf(exploreCodec), indicators: [id] };
			const flows = [{ iso3: 'LSO', parts, mirrored: [] }];
			const { figure } = flowViews({ state, about: about(id), flows, directory: DIRECTORY }).view;
			return figure.title.replaceAll('\u00a0', ' ');
		};
		const donors = named('FLOW.AID.DONORS', ['United States', 'Global Fund']);
		expect(donors).toContain('most from the United States (30 US dollars), then the Global Fund');
		expect(named('FLOW.AID.DONORS', ['Ireland', 'UNICEF'])).toContain('most from Ireland');
		expect(named('FLOW.EXPORTS.PRODUCTS', ['Textiles and clothing', 'ICT goods'])).toContain(
			'most of textiles and clothing (30 US dollars), then ICT goods'
		);
	});

	it('says where partners reported what the economy did not', () => {
		const state = { ...initialOf(exploreCodec), indicators: ['FLOW.EXPORTS.PARTNERS'] };
		const titleOf = (mirrored: number[]) => {
			const flows = [{ iso3: 'LSO', parts: [part('A', [10, 30, 20, 5])], mirrored }];
			const { figure } = flowViews({
				state,
				about: about('FLOW.EXPORTS.PARTNERS'),
				flows,
				directory: DIRECTORY
			}).view;
			return [figure.title.replaceAll('\u00a0', ' '), figure.notes[0]];
		};
		expect(titleOf([2000, 2001, 2003])).toEqual([
			'Exports by buyer, Lesotho, 2003 as its partners reported it: most to Donor A (5 US dollars)',
			'2000, 2001 and 2003: Lesotho itself reported nothing; what its partners reported is shown, counted at their own borders.'
		]);
		expect(titleOf([2000, 2001, 2002])[1]).toMatch(/^2000 to 2002: /);
		expect(titleOf([])).toEqual([
			'Exports by buyer, Lesotho, 2003: most to Donor A (5 US dollars)',
			'A trap.'
		]);
	});

	it('never tells what is left beside the named parts as one of them, and draws it last', () => {
		const parts = [
			{ ...part('OTHERS', [90]), label: 'Not in the list' },
			{ ...part('IND', [40]), label: 'India' },
			{ ...part('UNSPECIFIED', [60]), label: 'Other partners, not named' },
			{ ...part('BEL', [30]), label: 'Belgium' },
			{ ...part('ZAF', [20]), label: 'South Africa' }
		];
		const id = 'FLOW.EXPORTS.PARTNERS';
		const state = { ...initialOf(exploreCodec), indicators: [id] };
		const figureOf = (parts: ReturnType<typeof part>[]) =>
			flowViews({
				state,
				about: about(id),
				flows: [{ iso3: 'LSO', parts, mirrored: [] }],
				directory: DIRECTORY
			}).view.figure;
		const { title, chart } = figureOf(parts);
		expect(title.replaceAll('\u00a0', ' ')).toContain(
			'most to India (40 US dollars), then Belgium (30); 3 buyers listed'
		);
		if (chart?.kind !== 'line') throw new Error('expected lines');
		expect(chart.model.series.map(({ id }) => id)).toEqual(['IND', 'BEL', 'ZAF', 'OTHERS', 'UNSPECIFIED']);
		expect(figureOf(parts.slice(2, 3)).title).toContain('Other partners, not named');
	});

	it('is a ranking of a year, which plays', () => {
		const { view, player } = shown({ chart: 'bars', year: 2001 });
		if (view.figure.chart?.kind !== 'bars') throw new Error('expected bars');
		expect(view.figure.chart.model.rows.map(({ id, values }) => [id, values[0]])).toEqual([
			['A', 30],
			['B', 30],
			['C', 0]
		]);
		expect(player?.years).toEqual([2000, 2001, 2002]);
		expect(player?.figureAt(2000).title).toContain('2000: most from Donor B (30 US dollars)');
	});

	it('has a panel for each compared economy that has any', () => {
		const { chart } = shown({ chart: 'multiples' }).view.figure;
		if (chart?.kind !== 'multiples') throw new Error('expected panels');
		expect(chart.model.cells.map(({ id, model }) => [id, model.series.map((one) => one.id)])).toEqual([
			['LSO', ['B', 'A', 'C']],
			['ZAF', ['A']]
		]);
	});

	it('may be shares of the sum of each year, said as worked out', () => {
		const { figure } = shown({ transform: [{ kind: 'share', of: null }] }).view;
		if (figure.chart?.kind !== 'line') throw new Error('expected lines');
		expect(figure.chart.model.series[0]?.points.map(({ value, origin }) => [value, origin])).toEqual([
			[(100 * 30) / 45, 'computed'],
			[50, 'computed'],
			[75, 'computed']
		]);
	});

	it('does not stack purposes, which overlap, nor draw one economy’s parts on a map, and says so', () => {
		const { fitting, changed } = shown({ chart: 'area' }, 'FLOW.AID.PURPOSES').view;
		expect(fitting.kind).toBe('line');
		expect(fitting.unfit.map).toEqual({ why: 'of-parts' });
		expect(changed.join(' ')).toContain('these have no sum');
		expect(
			shown({ transform: [{ kind: 'person' }], above: { of: null, value: 1 } }).view.changed
		).toHaveLength(2);
	});

	it('says that there is none where an economy has none', () => {
		const state = { ...initialOf(exploreCodec), indicators: ['FLOW.AID.DONORS'] };
		const flows = [{ iso3: 'LSO', parts: [], mirrored: [] }];
		const { figure } = flowViews({
			state,
			about: about('FLOW.AID.DONORS'),
			flows,
			directory: DIRECTORY
		}).view;
		expect(figure.none).toContain('no aid received, by donor, of Lesotho');
	});

	it('is found by its words in the field of indicators', () => {
		expect(findFlows('aid don').map(({ id }) => id)).toEqual(['FLOW.AID.DONORS']);
		expect(findFlows('exports by product').map(({ id }) => id)).toEqual(['FLOW.EXPORTS.PRODUCTS']);
		expect(findFlows('debt china').map(({ id }) => id)).toEqual(['FLOW.DEBT.CREDITORS']);
		expect(findFlows('')).toEqual([]);
	});
});
