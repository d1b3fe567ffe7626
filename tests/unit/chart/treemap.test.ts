import { describe, expect, it } from 'vitest';
import { fits, treemapLayout } from '../../../src/lib/chart/treemap/layout';

const item = (id: string, value: number) => ({ id, label: `Part ${id}`, value });

describe('treemapLayout', () => {
	it('gives every part an area in proportion to its value', () => {
		const { tiles, total } = treemapLayout([item('a', 60), item('b', 30), item('c', 10)]);
		expect(total).toBe(100);
		for (const { width, height, value, share } of tiles) {
			expect((width * height) / 100).toBeCloseTo(value, 0);
			expect(share).toBeCloseTo(value, 9);
		}
	});

	it('keeps tiles inside the box, largest first', () => {
		const { tiles } = treemapLayout([item('a', 1), item('b', 7), item('c', 3)]);
		expect(tiles.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
		for (const { left, top, width, height } of tiles) {
			expect(left + width).toBeLessThanOrEqual(100.02);
			expect(top + height).toBeLessThanOrEqual(100.02);
		}
	});

	it('does not draw zero and negative amounts, and names them', () => {
		const { tiles, total, undrawn } = treemapLayout([item('a', 5), item('b', 0), item('c', -3)]);
		expect(tiles.map(({ id }) => id)).toEqual(['a']);
		expect(total).toBe(5);
		expect(undrawn.map(({ id }) => id)).toEqual(['b', 'c']);
	});

	it('draws nothing when nothing is above zero', () => {
		expect(treemapLayout([item('a', -1)]).tiles).toEqual([]);
		expect(treemapLayout([]).tiles).toEqual([]);
	});

	it('gathers several small parts and keeps their sum', () => {
		const { tiles } = treemapLayout([item('a', 1000), item('b', 1), item('c', 2), item('d', 1)]);
		expect(tiles.map(({ label, value, items }) => [label, value, items])).toEqual([
			['Part a', 1000, 1],
			['3 others', 4, 3]
		]);
	});

	it('leaves one small part alone', () => {
		expect(treemapLayout([item('a', 1000), item('b', 1)]).tiles.map(({ id }) => id)).toEqual(['a', 'b']);
	});
});

describe('labels', () => {
	it('are names where they fit, codes of countries where these do, on a phone fewer', () => {
		const { tiles } = treemapLayout([
			{ id: 'ZAF', label: 'South Africa', value: 90 },
			{ id: 'CHE', label: 'Switzerland', value: 6 },
			{ id: 'WITS-wood', label: 'Wooden furniture', value: 3 },
			{ id: 'DEU', label: 'Germany', value: 1 }
		]);
		expect(tiles.map(({ id, wide, narrow }) => [id, wide, narrow])).toEqual([
			['ZAF', 'name', 'name'],
			['CHE', 'code', 'none'],
			['WITS-wood', 'none', 'none'],
			['DEU', 'code', 'none']
		]);
	});
});

describe('fits', () => {
	it('breaks a name between its words, never within one', () => {
		expect(fits('Textiles and clothing', 90, 100)).toBe(true);
		expect(fits('Textiles and clothing', 50, 200)).toBe(false);
		expect(fits('Textiles and clothing', 90, 40)).toBe(false);
	});
});
