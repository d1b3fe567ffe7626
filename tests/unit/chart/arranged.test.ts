/** Rows of a listing as a reader sorts and searches them. */
import { describe, expect, it } from 'vitest';
import { arranged, nextSort } from '../../../src/lib/chart/listing/arranged';
import type { ListingModel } from '../../../src/lib/chart/listing/model';

const model: ListingModel = {
	columns: [
		{ id: 'economy', label: 'Economy' },
		{ id: 'value', label: 'Deaths', numeric: true }
	],
	rows: [
		['Lesotho', 72],
		['Côte d’Ivoire', { value: 9, mark: 'estimate' }],
		['Botswana', null],
		['Zambia', 100],
		['Angola', 9]
	]
};
const named = (order: number[]) => order.map((r) => model.rows[r]?.[0]);

describe('rows of a listing', () => {
	it('stand as they came while nothing is asked', () => {
		expect(arranged(model, ' ', null)).toEqual([0, 1, 2, 3, 4]);
	});

	it('are sorted by numbers as numbers; equal ones keep their order and missing ones are last either way', () => {
		expect(named(arranged(model, '', { column: 1, down: true }))).toEqual([
			'Zambia',
			'Lesotho',
			'Côte d’Ivoire',
			'Angola',
			'Botswana'
		]);
		expect(named(arranged(model, '', { column: 1, down: false }))).toEqual([
			'Côte d’Ivoire',
			'Angola',
			'Lesotho',
			'Zambia',
			'Botswana'
		]);
	});

	it('are found by words in any case and without accents', () => {
		expect(named(arranged(model, 'cote', null))).toEqual(['Côte d’Ivoire']);
		expect(named(arranged(model, 'SO', { column: 0, down: false }))).toEqual(['Lesotho']);
		expect(arranged(model, 'nobody', null)).toEqual([]);
	});

	it('are sorted by a head one way, then the other, then as they came', () => {
		const first = nextSort(null, 1, model);
		expect(first).toEqual({ column: 1, down: true });
		const second = nextSort(first, 1, model);
		expect(second).toEqual({ column: 1, down: false });
		expect(nextSort(second, 1, model)).toBe(null);
		expect(nextSort(second, 0, model)).toEqual({ column: 0, down: false });
	});
});
