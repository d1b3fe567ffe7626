/** Letters on colours of classes can be read. */
import { describe, expect, it } from 'vitest';
import { heatColours } from '../../../src/lib/chart/listing/heat';
import { contrast, inkOn } from '../../../src/lib/style/ink';
import { heatOf } from '../../../src/lib/view/explore/charts/heat';

describe('ink on a colour', () => {
	it('is the one that stands out more', () => {
		expect(inkOn('#0c3a5c')).toBe('#ffffff');
		expect(inkOn('#d3e7d8')).toBe('#000000');
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	});

	it('has a contrast of 4.5 or more on every colour of classes, in both schemes', () => {
		for (const scheme of ['light', 'dark'] as const)
			for (const below of [null, 1, 2, 3])
				for (let count = 2; count <= 7; count += 1) {
					const classes = Array.from({ length: count }, String);
					for (const { fill, ink } of heatColours({ classes, below, cells: [] }, scheme))
						expect(contrast(fill, ink), `${fill}, ${count} ${below} ${scheme}`).toBeGreaterThanOrEqual(4.5);
				}
	});
});

describe('a table of years', () => {
	const measure = { unit: '%', unitKind: 'share' as const, decimals: 0 };
	it('has its cells in classes by value, and those without a value in none', () => {
		const rows = [
			['Lesotho', 10, 20, null],
			['Kenya', 30, { value: 40, mark: 'estimate' }, 50]
		];
		const heat = heatOf(rows, measure, { by: 'quantile', middle: null })!;
		expect(heat.classes).toHaveLength(5);
		expect(heat.cells).toEqual([
			[null, 0, 1, null],
			[null, 2, 3, 4]
		]);
	});

	it('has no colours where all values are the same', () => {
		expect(heatOf([['Lesotho', 5, 5]], measure, { by: 'quantile', middle: null })).toBe(null);
	});
});
