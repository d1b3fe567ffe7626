import { describe, expect, it } from 'vitest';
import type { LineModel, Measure } from '../../../src/lib/chart/model';
import { cellValue } from '../../../src/lib/chart/table';
import { bareValue, shortValue, valueText } from '../../../src/lib/chart/text';
import { KINDS, withKind } from '../../../src/lib/chart/kinds';
import { sampleFigures } from '../../../src/lib/figure/samples';
import { picture, sizesOf } from '../../../src/lib/take/image';
import { tokens } from '../../../src/lib/style/tokens';
import { crowdedIn } from '../chart/support/boxes';
import { faultsOf, textsOf } from '../chart/support/xml';
import { takenOf } from './support';

const LONG =
	'A finding of one hundred and twenty letters, which is as long as a title of this site may ever get to be before it is cut';

/** Words and numbers alone, so that breaks of lines and kinds of spaces do not matter. */
const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, '');

await Promise.all(Object.values(KINDS).map((each) => each.prepare?.()));

for (const { kind, figures } of sampleFigures())
	describe(`a picture of a chart of kind ${kind}`, () => {
		for (const figure of figures)
			it(`is whole in every size and scheme: ${figure.id}`, () => {
				const taken = takenOf({ ...figure, title: LONG });
				for (const size of sizesOf(taken))
					for (const scheme of ['light', 'dark'] as const) {
						const { svg, width, height } = picture(taken, size, scheme);
						expect(faultsOf(svg)).toEqual([]);
						expect(crowdedIn(svg), size).toEqual([]);
						expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(|<style|<script|foreignObject|class=/);
						expect(svg).toContain(`width="${width}" height="${height}"`);
						expect(svg).toContain(tokens[scheme].paper);
						if (size === 'slide') expect([width, height]).toEqual([1280, 720]);
						const said = plain(textsOf(svg).join(' '));
						for (const part of [
							LONG,
							figure.measure,
							'A publisher, A made-up data set, June 2026, CC BY 4.0',
							`Tsoelopele, 3 July 2026. ${taken.address}`
						])
							expect(said).toContain(plain(part));
					}
			});
	});

/** The same chart with long words wherever it has words of its own: a reader's table may call anything anything. */
const wordy = (value: unknown, key = ''): unknown =>
	Array.isArray(value)
		? value.map((one) => wordy(one, key))
		: typeof value === 'object' && value !== null
			? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, wordy(one, name)]))
			: typeof value === 'string' && /^[A-Z].*[a-z]{2}/.test(value) && !['id', 'iso3', 'kind'].includes(key)
				? `${value} and its neighbours, whose name is a long one of some ninety letters as publishers have them`
				: value;

describe('a picture with long names', () => {
	for (const { kind, figures } of sampleFigures())
		it(`has none of them over another or outside: ${kind}`, () => {
			for (const figure of figures) {
				const { rows, ...taken } = takenOf(figure);
				const chart = wordy(figure.chart) as typeof figure.chart;
				const named = { ...taken, rows, figure: { ...figure, title: LONG, measure: LONG, chart } };
				for (const size of sizesOf(named))
					expect(crowdedIn(picture(named, size, 'light').svg), `${figure.id} ${size}`).toEqual([]);
			}
		});

	it('would be noticed if it had', () => {
		const text = (x: number, y: number) => `<text x="${x}" y="${y}" font-size="12">Lesotho</text>`;
		const svg = (inner: string) => `<svg viewBox="0 0 100 40">${inner}</svg>`;
		expect(crowdedIn(svg(text(0, 12) + text(0, 28)))).toEqual([]);
		expect(crowdedIn(svg(text(0, 12) + text(20, 15)))).toHaveLength(1);
		expect(crowdedIn(svg(`<g transform="translate(70 0)">${text(0, 12)}</g>`))).toHaveLength(1);
	});
});

/** A number as any drawing writes it: in full, short, or bare. */
const writings = (value: number, measure: Measure): string[] =>
	[valueText, shortValue, bareValue].map((write) => plain(write(value, measure)));

describe('the numbers of a picture', () => {
	for (const { kind, figures } of sampleFigures())
		it(`are the figure’s own: ${kind}`, () => {
			for (const figure of figures) {
				const table = withKind(figure.chart!, (each, model) => each.table(model, figure.measure));
				if (withKind(figure.chart!, (each, model) => each.isEmpty(model))) continue;
				const { svg } = picture(takenOf(figure), 'page', 'light');
				const said = textsOf(svg).map(plain);
				const has = (text: string) => said.some((one) => one.includes(text));
				const measured = table.rows.flatMap((row) =>
					row.flatMap((cell, i) => {
						const [value, measure] = [cellValue(cell), table.columns[i]!.measure];
						return typeof value === 'number' && measure ? [writings(value, measure)] : [];
					})
				);
				const words = table.rows.map((row) => row.find((cell) => typeof cellValue(cell) === 'string'));
				// A sparkline is a shape without a word; its numbers stand in its description.
				if (kind === 'spark') expect(svg).toMatch(/<desc>[^<]*\d/);
				else if (measured.length > 0) expect(measured.flat().some(has), figure.id).toBe(true);
				// A long text stands in several lines: its first word is looked for.
				else
					expect(
						words.every((cell) => has(String(cellValue(cell)).split(' ')[0]!)),
						figure.id
					).toBe(true);
			}
		});

	it('end each line with its newest value', () => {
		for (const { figures } of sampleFigures().filter((each) => each.kind === 'line'))
			for (const figure of figures) {
				const model = figure.chart!.model as LineModel;
				const { svg } = picture(takenOf(figure), 'page', 'light');
				const said = textsOf(svg).map(plain);
				for (const { points } of model.series) {
					const last = points
						.filter(({ year }) => year >= (model.from ?? -Infinity) && year <= (model.to ?? Infinity))
						.at(-1);
					if (last) expect(said.join('|'), figure.id).toContain(plain(shortValue(last.value, model)));
				}
			}
	});
});
