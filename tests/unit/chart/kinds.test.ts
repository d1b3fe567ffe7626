import { describe, expect, it } from 'vitest';
import { KINDS, withKind } from '../../../src/lib/chart/kinds';
import { cellValue } from '../../../src/lib/chart/table';
import { figureSvg } from '../../../src/lib/figure/svg';
import { sampleFigures } from '../../../src/lib/figure/samples';
import { faultsOf, textsOf } from './support/xml';

const LONG =
	'A finding of one hundred and twenty letters, which is as long as a title of this site may ever get to be before it is cut';

await Promise.all(Object.values(KINDS).map((each) => each.prepare?.()));

for (const { kind, figures } of sampleFigures())
	describe(`a chart of kind ${kind}`, () => {
		it('has samples, each with an id of its own', () => {
			expect(figures.length).toBeGreaterThan(0);
			expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
		});

		for (const figure of figures) {
			const about = { ...figure, title: LONG };
			it(`is plain data: ${figure.id}`, () => {
				expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
			});

			it(`is a whole picture at every width, in both schemes: ${figure.id}`, () => {
				for (const width of [360, 720, 1200])
					for (const scheme of ['light', 'dark'] as const) {
						const svg = figureSvg(about, { width, scheme, address: 'example.org/aid/#donors' });
						expect(faultsOf(svg)).toEqual([]);
						expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(|<style|<script|class=/);
						expect(textsOf(svg).join(' ')).toContain('example.org/aid/#donors');
					}
			});

			it(`has a table of as many cells in each row as columns: ${figure.id}`, () => {
				const table = withKind(figure.chart!, (each, model) => each.table(model, figure.measure));
				expect(table.caption).toBe(figure.measure);
				for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
				for (const cell of table.rows.flat()) expect(cellValue(cell)).not.toBeNaN();
			});
		}
	});

describe('the list of kinds', () => {
	it('names each kind as the kind names itself', () => {
		for (const [name, { kind }] of Object.entries(KINDS)) expect(kind).toBe(name);
	});

	it('says why where there is nothing to draw', () => {
		const [first] = sampleFigures()[0]!.figures;
		const svg = figureSvg(
			{ ...first!, chart: null, none: 'Nobody counted it.' },
			{ width: 720, scheme: 'light' }
		);
		expect(textsOf(svg)).toContain('Nobody counted it.');
	});
});
