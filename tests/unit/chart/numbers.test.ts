/** A picture says the figure's own numbers: what its table has and its drawing labels stands in its text, at every width. */
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/lib/chart/bars/fold';
import { numberText } from '../../../src/lib/chart/bars/words';
import type { Kind, Models } from '../../../src/lib/chart/kind';
import type { TableModel } from '../../../src/lib/chart/model';
import { namedRows } from '../../../src/lib/chart/slope/layout';
import { listedOf } from '../../../src/lib/chart/treemap/layout';
import { shareText } from '../../../src/lib/chart/treemap/words';
import { KINDS, withKind } from '../../../src/lib/chart/kinds';
import { cellText, cellValue } from '../../../src/lib/chart/table';
import { shortValue } from '../../../src/lib/chart/text';
import { formatNumber } from '../../../src/lib/format/number';
import { sampleFigures } from '../../../src/lib/figure/samples';
import { figureSvg } from '../../../src/lib/figure/svg';
import { textsOf } from './support/xml';

const columnOf = (table: TableModel, id: string) => table.columns.findIndex((column) => column.id === id);
/** Cells of some columns as a reader sees them, without the empty ones. */
const cells = (table: TableModel, ...ids: string[]): string[] =>
	ids.flatMap((id) => {
		const i = columnOf(table, id);
		return table.rows
			.map((row) => cellText(row[i], table.columns[i]!))
			.filter((text) => text && text !== '–');
	});
/** Numbers of a column, without the empty cells. */
const numbers = (table: TableModel, id: string | number): number[] => {
	const i = typeof id === 'number' ? id : columnOf(table, id);
	return table.rows.map((row) => cellValue(row[i])).filter((value) => typeof value === 'number');
};

/** What of its table each kind says in its picture. The compiler asks for a line for each kind. */
const SAID: { [K in Kind]: (model: Models[K], table: TableModel) => string[] } = {
	// The newest value of each line.
	line: (model, table) =>
		model.series.flatMap((_, i) => {
			const newest = numbers(table, i + 1)[0];
			return newest === undefined ? [] : [shortValue(newest, model)];
		}),
	// Every value of every row that is not folded away.
	bars: (model, table) => {
		const inSight = new Set(partsOf(model).flatMap(({ folded, rows }) => (folded ? [] : rows)));
		const first = columnOf(table, model.columns[0]!.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'));
		return model.rows.flatMap((row, i) =>
			inSight.has(row)
				? model.columns.map((_, c) => {
						const value = cellValue(table.rows[i]![first + c]);
						return numberText(typeof value === 'number' ? value : null, model);
					})
				: []
		);
	},
	// Share and value of the largest.
	treemap: (model, table) =>
		listedOf(model).listed.flatMap(({ item }) => {
			const row = table.rows.find((one) => one[3] === item.id)!;
			const [value, share] = [cellValue(row[1]), cellValue(row[2])];
			return [shortValue(Number(value), model), shareText(typeof share === 'number' ? share : null)];
		}),
	// What came in, and the net of it where something went back.
	flow: (model, table) => {
		const all = numbers(table, 'value');
		const [parts, net] = [all.slice(0, -1), all.at(-1)!];
		const sent = parts.filter((value) => value > 0).reduce((sum, value) => sum + value, 0);
		return parts.length === 0
			? []
			: [shortValue(sent, model), ...(sent === net ? [] : [shortValue(net, model)])];
	},
	// What happened, and the ends of the line.
	timeline: (model, table) => {
		const [first, last] = [model.points[0], model.points.at(-1)];
		const ends = [first, last].flatMap((point) => (point ? [shortValue(point.value, model)] : []));
		return [...cells(table, 'said'), ...ends];
	},
	// The newest value, as many digits as the picture has.
	spark: (_, table) => {
		const newest = numbers(table, 'value')[0];
		return newest === undefined ? [] : [formatNumber(Math.trunc(newest), 0)];
	},
	change: (model, table) => [
		...numbers(table, 'from_value').map((value) => shortValue(value, model)),
		...numbers(table, 'to_value').map((value) => shortValue(value, model)),
		...cells(table, 'from_year', 'to_year', 'change')
	],
	// The years from first to last, and the most that is counted in one cell.
	coverage: (model, table) => [
		String(model.years[0]),
		String(model.years.at(-1)),
		String(Math.max(...numbers(table, 'count')))
	],
	answers: (_, table) => table.columns.flatMap(({ id }) => cells(table, id)),
	listing: (_, table) => table.columns.flatMap(({ id }) => cells(table, id)),
	need: (model, table) => [
		...cells(table, 'priority'),
		...model.items.flatMap(({ also, behind }) => (also && behind.includes(also) ? [also] : []))
	],
	heat: (_, table) => [
		...cells(table, 'score'),
		...new Set(table.columns.slice(2).flatMap(({ id }) => cells(table, id)))
	],
	targets: (model, table) => [
		...cells(table, 'target', 'status', 'pace'),
		...['baseline', 'latest', 'target'].flatMap((part) => cells(table, `${part}_year`)),
		...['baseline', 'latest', 'target'].flatMap((part) => cells(table, `${part}_value`)),
		...model.groups.map(({ label }) => label)
	],
	// Where half of the histories ended, and each that is named.
	fan: (model, table) =>
		table.columns
			.slice(2, 3)
			.concat(table.columns.slice(4))
			.flatMap(({ id }) => {
				const last = numbers(table, id).at(-1);
				return last === undefined ? [] : [shortValue(last, model)];
			}),
	// The highest and the lowest value, the focus, and how many have one.
	map: (model, table) => {
		const all = numbers(table, 'value');
		const focus = model.rows.find((row) => row.focus);
		return all.length === 0
			? []
			: [
					shortValue(Math.max(...all), model),
					shortValue(Math.min(...all), model),
					...(focus ? [`${focus.label} ${shortValue(focus.value, model)}`] : [])
				];
	},
	// How many dots, and the focus by name.
	scatter: (model, table) => [
		String(table.rows.length),
		...model.dots.flatMap(({ focus, label }) => (focus ? [label] : []))
	],
	// The newest total, and of each part that is no other its newest value; a refused one its parts' sum.
	stack: (model, table) => {
		const total = numbers(table, 'total')[0]!;
		return model.share ? [String(cellValue(table.rows[0]![0]))] : [shortValue(total, model)];
	},
	// Both ends of every line that is named.
	slope: (model) => {
		const named = namedRows(model);
		return model.rows
			.filter(({ id }) => named.has(id))
			.flatMap(({ from, to }) => [shortValue(from.value, model), shortValue(to.value, model)]);
	},
	// Both ends of every row.
	dumbbell: (model) =>
		model.rows.flatMap(({ from, to }) => [shortValue(from.value, model), shortValue(to.value, model)]),
	// The focus, and both ends.
	distribution: (model, table) => {
		const placed = numbers(table, 'value').filter((value) => model.scale !== 'log' || value > 0);
		const focus = model.rows.find((row) => row.focus);
		const said = [
			...(placed.length > 0 ? [Math.min(...placed), Math.max(...placed)] : []),
			...(focus ? [focus.value] : [])
		];
		return said.map((value) => shortValue(value, model));
	},
	multiples: (_, table) => cells(table, 'value', 'year', 'change', 'rank', 'source')
};

/** @throws Error that says which line is asked for: tests run before anything asks the compiler. */
function saidBy(kind: Kind, model: never, table: TableModel): string[] {
	if (!(kind in SAID))
		throw new Error(
			`SAID in ${import.meta.filename} has no line for "${kind}": what of its table does it say?`
		);
	return SAID[kind](model, table);
}

/** All that a picture writes as one text: lines are broken anywhere, and a long word, too. */
const squeezed = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, '');

await Promise.all(Object.values(KINDS).map((each) => each.prepare?.()));

for (const { kind, figures } of sampleFigures())
	describe(`a picture of kind ${kind}`, () => {
		for (const figure of figures) {
			const model = figure.chart!.model as never;
			const isEmpty = withKind(figure.chart!, (each, one) => each.isEmpty(one));
			const table = withKind(figure.chart!, (each, one) => each.table(one, figure.measure));
			const said = isEmpty ? [figure.none] : saidBy(kind as Kind, model, table);

			it(`says its title, its source and the numbers of its table, in both schemes: ${figure.id}`, () => {
				for (const width of [720, 1200])
					for (const scheme of ['light', 'dark'] as const) {
						const text = squeezed(textsOf(figureSvg(figure, { width, scheme })).join(''));
						expect(text).toContain(squeezed(figure.title));
						expect(text).toContain(squeezed(figure.measure));
						expect(text).toContain(squeezed(figure.sources[0]!.publisher));
						for (const part of said) expect(text).toContain(squeezed(part));
					}
			});
		}

		it('says more numbers than none', () => {
			const all = figures.flatMap((figure) =>
				withKind(figure.chart!, (each, one) => each.isEmpty(one))
					? []
					: saidBy(
							kind as Kind,
							figure.chart!.model as never,
							withKind(figure.chart!, (each, one) => each.table(one, ''))
						)
			);
			expect(all.some((text) => /\d/.test(text))).toBe(true);
		});
	});
