/** Figures of the pages on aid and on finance as the build makes them for Lesotho. */
import { beforeAll, describe, expect, it } from 'vitest';
import { withKind } from '../../src/lib/chart/kinds';
import type { Figure } from '../../src/lib/figure/figure';
import type { FigureSection } from '../../src/lib/figure/section';
import { figureSvg } from '../../src/lib/figure/svg';
import { aidPage, financePage } from '../../src/lib/server/aid';
import { openPage, type AidPage, type FinancePage } from '../../src/lib/view/aid/page';
import { aidSections } from '../../src/lib/view/aid/sections/aid';
import { financeSections } from '../../src/lib/view/aid/sections/finance';

/** Of a part, and of the parts that fold below it. */
const figuresOf = ({ figures, also = [] }: FigureSection): Figure[] => [...figures, ...also.flatMap(figuresOf)];

const ALL = { from: null, to: null };
let figures: Figure[] = [];
const figure = (id: string): Figure => {
	const found = figures.find((one) => one.id === id);
	if (!found) throw new Error(`No figure ${id}`);
	return found;
};
const said = (id: string) => figure(id).title.replaceAll('\u00a0', ' ');

beforeAll(async () => {
	const page = openPage(await aidPage()) as AidPage;
	const finance = openPage(await financePage()) as FinancePage;
	figures = [
		...aidSections({ page, aid: page, years: ALL }),
		...financeSections({ page: finance, aid: finance, years: ALL, directory: null })
	].flatMap(figuresOf);
}, 60_000);

describe('the figures of Lesotho', () => {
	it('are more than forty, each drawn, with a table, a source and a file named after it', () => {
		expect(figures.length).toBeGreaterThan(40);
		for (const one of figures) {
			expect(one.chart, one.id).not.toBeNull();
			const chart = one.chart!;
			expect(
				withKind(chart, (kind, model) => kind.isEmpty(model)),
				one.id
			).toBe(false);
			const table = one.table ?? withKind(chart, (kind, model) => kind.table(model, one.measure));
			expect(table.rows.length, one.id).toBeGreaterThan(0);
			expect(one.sources.length, one.id).toBeGreaterThan(0);
			expect(one.filename).toBe(`${one.id}-LSO`);
		}
	});

	it('say what the two publishers of investment say, and how far they are apart', () => {
		expect(said('fdi')).toBe(
			'UNCTAD and the World Bank disagree on FDI in Lesotho in 2024: −42.2 million and −12.6 million US dollars'
		);
		expect(figure('fdi').notes.join().replaceAll('\u00a0', ' ')).toContain(
			'29.6 million US dollars apart in 2024'
		);
	});

	it('say that payments of two years are in doubt, and mark them in the table', () => {
		expect(said('net-transfer')).toContain('2021 and 2022 in doubt');
		const rows = figure('net-transfer').table?.rows.filter(([year]) => year === 2021 || year === 2022) ?? [];
		expect(rows).toHaveLength(2);
		for (const row of rows)
			expect(row.filter((cell) => cell !== null && typeof cell === 'object')).toHaveLength(2);
	});

	it('hold one price base each', () => {
		for (const { id, measure } of figures)
			expect(
				new Set(measure.match(/constant \d{4}|current prices/g) ?? []).size,
				id
			).toBeLessThanOrEqual(1);
	});

	it('are pictures of their own', () => {
		for (const one of figures) expect(figureSvg(one, { width: 700, scheme: 'light' }), one.id).toMatch(/^<svg/);
	});
});
