import { describe, expect, it } from 'vitest';
import { columnsOf, rowsOf } from '../../../src/lib/source/flows/columns';

describe('columns', () => {
	const rows = [
		{ year: 2020, value: 1 as number | null },
		{ year: 2021, value: null }
	];
	it('say each key once, and give the same rows again', () => {
		const columns = columnsOf(rows, ['year', 'value']);
		expect(columns).toEqual({ year: [2020, 2021], value: [1, null] });
		expect(rowsOf(columns)).toEqual(rows);
	});
	it('of no rows are empty lists', () => {
		expect(rowsOf(columnsOf([] as typeof rows, ['year']))).toEqual([]);
	});
});
