import { describe, expect, it } from 'vitest';
import { barsLayout } from '../../../src/lib/chart/bars/layout';
import type { BarsModel } from '../../../src/lib/chart/bars/model';
import { barsTable } from '../../../src/lib/chart/bars/table';

const MODEL: BarsModel = {
	unit: '%',
	unitKind: 'percent',
	decimals: 0,
	heading: 'Donor',
	alsoHeading: 'Kind',
	columns: ['Spread'],
	rows: [
		{ id: 'a', label: 'A', also: 'one', values: [60] },
		{ id: 'b', label: 'B', values: [-20] },
		{ id: 'c', label: 'C', values: [null] }
	],
	line: { value: 20, label: '' }
};

describe('bars', () => {
	it('go from zero to both sides on one scale, with the line on it', () => {
		const layout = barsLayout(MODEL);
		expect([layout.zero, layout.line]).toEqual([25, 50]);
		const bars = layout.parts.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
		expect(bars.map(({ place }) => place)).toEqual([{ left: 25, width: 75 }, { left: 0, width: 25 }, null]);
	});

	it('have the same numbers in the table', () => {
		expect(barsTable(MODEL, '').rows).toEqual([
			['A', 'one', 60],
			['B', '', -20],
			['C', '', null]
		]);
	});

	it('of a long list are the first and all below zero, and the table has the rest', () => {
		const rows = [9, 8, 7, 6, 5, 4, 3, -1].map((value, i) => ({
			id: String(i),
			label: String(i),
			values: [value]
		}));
		const { parts, left } = barsLayout({ ...MODEL, rows, shown: { most: 3 } });
		expect(parts.flatMap((part) => part.rows.map(({ row }) => row.id))).toEqual(['0', '1', '2', '7']);
		expect(left).toBe(4);
	});
});
