/** The sections of the pages on aid and on finance, built of a country that does not exist. */
import { describe, expect, it } from 'vitest';
import { withKind } from '../../../../src/lib/chart/kinds';
import type { Years } from '../../../../src/lib/view/years';
import type { Figure } from '../../../../src/lib/figure/figure';
import type { FigureSection } from '../../../../src/lib/figure/section';
import type { AidFlows } from '../../../../src/lib/source/flows/aid';
import type { AidPage } from '../../../../src/lib/view/aid/page';
import { aidSections } from '../../../../src/lib/view/aid/sections/aid';
import { financeSections } from '../../../../src/lib/view/aid/sections/finance';
import { ALL, FLOWS } from './small-flows';

const NOTHING: AidFlows = {
	...{ iso3: 'XYZ', parties: {}, given: [], paidBack: [], money: [], promised: [], owed: [] }
};
const SERIES = {
	'UNCTAD.FDI.IN': { y: [2019, 2020], v: [5, -3] },
	'IDS.TDS.REVENUE': { y: [2019, 2020], v: [8.25, 9] },
	DC_TOF_TRDDBML: { y: [2020], v: [4] },
	'SP.POP.TOTL': { y: [2019, 2020], v: [1e6, 1e6] }
};

function pageOf(flows: AidFlows, series: AidPage['series']): AidPage {
	return {
		views: {
			country: { iso3: 'XYZ', name: 'Xyz', inSentence: 'Xyz' },
			economy: { iso3: 'XYZ', groups: [], similar: [], series: {}, ranks: {} },
			compared: []
		},
		...{ flows, series, exists: [], groups: [], groupTrade: [], groupFdi: [] },
		...{ indicators: {}, sources: {}, kinds: {} },
		...{ needs: {}, clauses: [], purposes: [], withoutAid: {}, spreads: {} },
		...{ donors: [], tests: [], eif: {}, categories: [] }
	} as unknown as AidPage;
}
const aidOf = (page: AidPage, years: Years = ALL) => aidSections({ page, aid: page, years });
const financeOf = (page: AidPage, years: Years = ALL) =>
	financeSections({ page, aid: page, years, directory: null });
const partsOf = (sections: readonly FigureSection[]): FigureSection[] =>
	sections.flatMap((section) => [section, ...(section.also ?? [])]);
const figuresOf = (sections: FigureSection[]): Figure[] =>
	partsOf(sections).flatMap(({ figures }) => figures);
const figure = (sections: FigureSection[], id: string): Figure => {
	const found = figuresOf(sections).find((one) => one.id === id);
	if (!found) throw new Error(`No figure ${id}`);
	return found;
};
const isDrawn = ({ chart }: Figure) =>
	chart !== null && !withKind(chart, (kind, model) => kind.isEmpty(model));

const known = pageOf(FLOWS, SERIES);
const empty = pageOf(NOTHING, {});

describe('the sections on aid', () => {
	it('are all of a country that is given aid, and few of one that is not', () => {
		expect(aidOf(known).map(({ title }) => title)).toHaveLength(5);
		expect(aidOf(known)[0]?.id).toBe('donors');
		expect(partsOf(aidOf(known)).map(({ id }) => id)).toEqual(
			expect.arrayContaining(['donors', 'purposes', 'delivery', 'record', 'other-money', 'aid-for-trade'])
		);
		expect(aidOf(empty).map(({ id }) => id)).toEqual(['record', 'other-money']);
	});

	it('have the donors as bars, and in the table what each gave in which form', () => {
		const { chart, table, title, filename } = figure(aidOf(known), 'donor-ranking');
		expect(chart?.kind).toBe('bars');
		expect(title).toContain('Ann');
		expect(filename).toBe('donor-ranking-XYZ');
		expect(table?.columns.map(({ id }) => id)).toEqual([
			...['donor', 'kind', 'aid', 'grants', 'concessional_loans', 'share', 'first_year', 'last_year']
		]);
		expect(table?.rows[0]?.slice(0, 3)).toEqual(['Ann', 'DAC', 55]);
	});

	it('draw what went back within the flows, and count it', () => {
		const { chart } = figure(aidOf(known), 'donor-flows');
		if (chart?.kind !== 'flow') throw new Error('not a flow');
		expect(chart.model.flows.map(({ value }) => value).reduce((sum, value) => sum + value)).toBe(187);
	});
});

describe('the sections on finance', () => {
	it('say once that nobody is owed, and three times who is', () => {
		const ids = (page: AidPage) =>
			figuresOf(financeOf(page)).flatMap(({ id }) => (id.includes('creditors') ? [id] : []));
		expect(ids(known)).toEqual(['creditors-over-time', 'largest-creditors', 'creditors']);
		expect(ids(empty)).toEqual(['creditors']);
		expect(figure(financeOf(empty), 'creditors')).toMatchObject({ chart: null });
	});

	it('say the service of debt in its newest year beside the first', () => {
		expect(figure(financeOf(known), 'debt-service-revenue').title.replaceAll('\u00a0', ' ')).toBe(
			'Xyz paid 9.0 % of government revenue on public external debt in 2020, 8.3 % in 2019'
		);
	});
});

describe('every figure of both pages', () => {
	const pages = [known, empty].flatMap((page) => [
		...[ALL, { from: 2020, to: 2020 }, { from: 1980, to: 1990 }].flatMap((years) =>
			[aidOf(page, years), financeOf(page, years)].map(figuresOf)
		)
	]);

	it('is plain data: as JSON it is the same', () => {
		// A clone refuses functions; JSON turns what it does not know into something else.
		for (const one of pages.flat())
			expect(JSON.parse(JSON.stringify(one)), one.id).toEqual(structuredClone(one));
	});

	it('has an id of its own on its page, which names its file', () => {
		for (const all of pages) {
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			for (const { id, filename } of all) expect(filename).toBe(`${id}-XYZ`);
		}
	});

	it('says its measure and, where there is nothing to draw, why; never a word of the machine', () => {
		for (const { id, title, measure, none, notes } of pages.flat()) {
			expect([title, measure, none, ...notes].join(' | '), id).not.toMatch(
				/NaN|undefined|null|Infinity|\b0-0\b/
			);
			expect(measure, id).not.toBe('');
			expect(none, id).not.toBe('');
		}
	});

	it('that is drawn has a table', () => {
		const drawn = pages.flat().filter(isDrawn);
		expect(drawn.length).toBeGreaterThan(20);
		for (const one of drawn) {
			const table = one.table ?? withKind(one.chart!, (kind, model) => kind.table(model, one.measure));
			expect(table.rows.length, one.id).toBeGreaterThan(0);
		}
	});
});
