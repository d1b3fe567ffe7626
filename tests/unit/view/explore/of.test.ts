import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/lib/figure/figure';
import { exploreOf } from '../../../../src/lib/view/explore/of';
import { LOOKUP } from '../../state/lists';

const SHOWN = { country: 'LSO', with: ['SADC', 'ZAF'], from: 2000, to: null };
const MEASURE = { unit: '%', unitKind: 'share' as const, decimals: 1 };
const parts = { id: 'x', title: 'T', measure: 'M', none: '' };

describe('the way from a figure to Explore', () => {
	it('keeps the indicator, the country, those it is compared with and the years', () => {
		const lines = figure({
			...parts,
			chart: { kind: 'line', model: { series: [], ...MEASURE } },
			file: 'api/indicators/SH.DYN.MORT.csv'
		});
		expect(exploreOf(lines, SHOWN, LOOKUP)).toBe('/explore/?with=SADC,ZAF&from=2000&indicators=SH.DYN.MORT');
	});

	it('keeps the kind and the year of a ranking, and those of a list of changes', () => {
		const file = 'api/indicators/X.csv';
		const bars = figure({
			...parts,
			file,
			chart: { kind: 'bars', model: { heading: 'E', columns: ['V'], rows: [], year: 2015, ...MEASURE } }
		});
		expect(exploreOf(bars, { ...SHOWN, with: null, from: null })).toBe(
			'/explore/?indicators=X&chart=bars&year=2015'
		);
		const row = (id: string) => ({ id, label: id, from: { year: 1, value: 1 }, to: { year: 2, value: 2 } });
		const change = figure({
			...parts,
			file,
			chart: { kind: 'change', model: { rows: ['NAM', 'LSO', 'BWA'].map(row), ...MEASURE } }
		});
		expect(exploreOf(change, SHOWN, LOOKUP)).toBe(
			'/explore/?with=c:NAM,BWA&from=2000&indicators=X&chart=change'
		);
	});

	it('asks for the flow whose parts a figure shows, of the year chosen in its own frame', () => {
		const parted = figure({
			...parts,
			chart: { kind: 'treemap', model: { heading: 'Buyer', when: '2019', items: [], ...MEASURE } },
			measures: ['FLOW.EXPORTS.PARTNERS'],
			choices: [{ label: 'Year', parameter: 'year', value: '2019', options: [] }]
		});
		expect(exploreOf(parted, SHOWN, LOOKUP)).toBe(
			'/explore/?with=SADC,ZAF&from=2000&indicators=FLOW.EXPORTS.PARTNERS&chart=bars&year=2019'
		);
		const lines = figure({
			...parts,
			chart: { kind: 'line', model: { series: [], ...MEASURE } },
			measures: ['FLOW.AID.DONORS']
		});
		expect(exploreOf(lines, { ...SHOWN, with: null, from: null })).toBe(
			'/explore/?indicators=FLOW.AID.DONORS&chart=line'
		);
	});

	it('asks for lines of two indicators that stand side by side, which Explore would draw as dots', () => {
		const two = figure({
			...parts,
			chart: { kind: 'line', model: { series: [], ...MEASURE } },
			measures: ['A', 'B']
		});
		expect(exploreOf(two, { ...SHOWN, with: null, from: null })).toBe('/explore/?indicators=A,B&chart=line');
	});

	it('is none for a figure of no indicator', () => {
		const flows = figure({ ...parts, chart: { kind: 'line', model: { series: [], ...MEASURE } } });
		expect(exploreOf(flows, SHOWN)).toBeNull();
		expect(exploreOf(figure({ ...parts, chart: null }), SHOWN)).toBeNull();
	});
});
