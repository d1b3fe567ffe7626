import { describe, expect, it } from 'vitest';
import type { StackModel } from '../../../src/lib/chart/stack/model';
import { stackLayout } from '../../../src/lib/chart/stack/layout';
import { refusalOf, refusalText } from '../../../src/lib/chart/stack/refusal';
import { STACK_SAMPLES } from '../../../src/lib/chart/stack/samples';
import { stackTable } from '../../../src/lib/chart/stack/table';
import { describeStack, layerText, missingText } from '../../../src/lib/chart/stack/words';
import { slopeLayout } from '../../../src/lib/chart/slope/layout';
import { SLOPE_SAMPLES } from '../../../src/lib/chart/slope/samples';
import { describeSlope, unnamedText } from '../../../src/lib/chart/slope/words';
import { nextYear } from '../../../src/lib/ui/play';

const sample = (id: string): StackModel => STACK_SAMPLES.find((one) => one.id === id)!.model;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a stack', () => {
	it('with a part below zero is refused in words, with the true total', () => {
		const model = sample('stack-negative');
		expect(refusalOf(model)).toEqual({ part: 'Repaid', year: 2020, value: -3000, more: 0, total: 5000 });
		expect(plain(describeStack(model))).toContain('The parts of 2020 are 5.0 billion together.');
		const table = stackTable(model, '');
		expect(table.rows).toEqual([[2020, -3000, 2000, 6000, 5000]]);
	});

	it('is refused only for years that it shows', () => {
		const model = { ...sample('stack-negative'), from: 2021, to: 2023 };
		expect(refusalText(model)).toBe('');
	});

	it('reaches its total, and has parts beyond the sixth as one', () => {
		const model = sample('stack-area');
		const layout = stackLayout(model);
		expect(layout.layers.map(({ label }) => label).at(-1)).toBe('3 others');
		expect(layout.layers).toHaveLength(6);
		for (const [year, sum] of layout.sums) {
			const parts = layout.layers.reduce((all, { values }) => all + (values.get(year) ?? 0), 0);
			expect(parts).toBeCloseTo(sum, 9);
			expect(sum).toBeCloseTo(
				Number(
					stackTable(model, '')
						.rows.find((row) => row[0] === year)!
						.at(-1)
				),
				9
			);
		}
	});

	it('says what is missing instead of taking it for zero', () => {
		const layout = stackLayout(sample('stack-area'));
		expect(layout.missing).toBe(6);
		expect(missingText(layout)).toBe(
			'6 values are missing and have no thickness; totals are of what is known.'
		);
	});

	it('of shares ends at 100 %', () => {
		const model = sample('stack-share');
		const layout = stackLayout(model);
		expect(layout.axis.max).toBe(100);
		const texts = layout.layers.map((layer) => plain(layerText(layer, 2023, layout, model)));
		expect(texts).toEqual(['6 %', '34 %', '61 %']);
	});

	it('of one year is a bar, and a gap of years is a gap', () => {
		expect(stackLayout(sample('stack-one-year')).form).toBe('bars');
		const areas = stackLayout({ ...sample('stack-bars'), form: 'area' });
		expect(areas.layers[0]!.d.match(/M/g)).toHaveLength(2);
	});
});

describe('the case of a part below zero', () => {
	it('is refused with the total that its parts have', () => {
		// The rows of a small file of flows: repaid −3,000, loans 2,000, grants 6,000 of one year.
		const points = (value: number) => [
			{ year: 2020, value, low: null, high: null, nature: 'actual' as const, origin: 'observed' as const }
		];
		const parts = [
			['repaid', -3000],
			['loans', 2000],
			['grants', 6000]
		] as const;
		const model: StackModel = {
			unit: 'US dollars',
			unitKind: 'usd',
			decimals: 0,
			form: 'bars',
			heading: 'Part',
			parts: parts.map(([id, value]) => ({ id, label: id, points: points(value) }))
		};
		expect(refusalText(model)).toMatch(/are 5,000 together/);
		expect(refusalText(model)).not.toMatch(/8,000|11,000/);
	});
});

describe('two years joined by lines', () => {
	const sample = (title: string) => SLOPE_SAMPLES.find((one) => one.title.startsWith(title))!.model;

	it('names all of few and those that stand out of many', () => {
		const few = slopeLayout(sample('Most have'));
		expect([few.left.length, few.unnamed]).toEqual([7, 0]);
		const many = slopeLayout(sample('Sixty lines'));
		expect(many.left.length + many.unnamed).toBe(60);
		expect(many.left.map(({ id }) => id)).toEqual(expect.arrayContaining(['E30', 'E31']));
		expect(unnamedText(many)).toMatch(/lines have no name here/);
		expect(many.years).toEqual({ from: null, to: 2023 });
	});

	it('stands in the middle where nothing moves, and says who rose', () => {
		const { rows, zero } = slopeLayout(sample('One economy, the same'));
		expect([rows[0]!.from, rows[0]!.to, zero]).toEqual([0.5, 0.5, null]);
		expect(describeSlope(sample('From below zero to above it, and one'))).toMatch(
			/^3 economies: 1 rose, 1 fell, 1 stayed\./
		);
	});
});

describe('years that play', () => {
	it('go on to the next that there is, and end', () => {
		expect(nextYear([2000, 2005, 2010], 2000)).toBe(2005);
		expect(nextYear([2000, 2005, 2010], 2007)).toBe(2010);
		expect(nextYear([2000, 2005, 2010], 2010)).toBeNull();
		expect(nextYear([], 2010)).toBeNull();
	});
});
