import { describe, expect, it } from 'vitest';
import { shadesOf } from '../../../src/lib/chart/coverage/layout';
import { improverLayout } from '../../../src/lib/chart/change/layout';
import type { BarsRow } from '../../../src/lib/chart/bars/model';
import { foldRows } from '../../../src/lib/chart/bars/fold';
import { trackOf } from '../../../src/lib/chart/bars/layout';

const rows = (count: number, focusAt?: number): BarsRow[] =>
	Array.from({ length: count }, (_, i) => ({
		id: `E${i}`,
		label: `Economy ${i}`,
		values: [i],
		rank: i + 1,
		year: 2023,
		focus: i === focusAt
	}));
const keep = { top: 3, around: 2, bottom: 2 };
const sizes = (parts: ReturnType<typeof foldRows>) =>
	parts.map((part) => (part.folded ? -part.rows.length : part.rows.length));

describe('a long ranking', () => {
	it('shows top, the focus with its neighbours and bottom, and folds the rest', () => {
		expect(sizes(foldRows(rows(40, 20), keep))).toEqual([3, -15, 5, -15, 2]);
	});

	it('loses no row and keeps their order', () => {
		const parts = foldRows(rows(40, 7), keep);
		expect(parts.flatMap((part) => part.rows.map((row) => row.rank))).toEqual(
			rows(40).map((row) => row.rank)
		);
	});

	it('does not fold what saves nothing', () => {
		expect(sizes(foldRows(rows(7, 0), keep))).toEqual([7]);
		expect(sizes(foldRows(rows(8), keep))).toEqual([3, -3, 2]);
		expect(foldRows([], keep)).toEqual([]);
	});

	it('keeps chosen comparators in sight', () => {
		const list = rows(30);
		list[15]!.slot = 1;
		expect(sizes(foldRows(list, keep))).toEqual([3, -12, 1, -12, 2]);
	});
});

describe('bars', () => {
	it('start at zero and share one scale', () => {
		const { zero, bar } = trackOf({ rows: rows(11) });
		expect(zero).toBe(0);
		expect(bar(5)).toEqual({ left: 0, width: 50 });
	});

	it('run left of zero for values below it', () => {
		const list = [-25, 75].map((value, i) => ({ ...rows(2)[i]!, values: [value] }));
		const { zero, bar } = trackOf({ rows: list });
		expect(zero).toBe(25);
		expect(bar(-25)).toEqual({ left: 0, width: 25 });
		expect(bar(75)).toEqual({ left: 25, width: 75 });
	});

	it('have no length when every value is zero', () => {
		const { bar } = trackOf({ rows: rows(1) });
		expect(bar(0)).toEqual({ left: 0, width: 0 });
	});
});

describe('who did best', () => {
	const change = (from: number, to: number, id = 'A') => ({
		id,
		label: id,
		from: { year: 2000, value: from },
		to: { year: 2023, value: to }
	});
	const layout = (...list: ReturnType<typeof change>[]) =>
		improverLayout({ unit: 'deaths per 1,000 births', unitKind: 'per', decimals: 1, rows: list });

	it('points from the earlier to the later value', () => {
		const [down, up] = layout(change(100, 40), change(10, 30, 'B')).rows;
		expect(down).toMatchObject({ back: true });
		expect(down!.from).toBeGreaterThan(down!.to);
		expect(down!.left).toBe(down!.to);
		expect(up).toMatchObject({ back: false });
	});

	it('holds zero when the values come near it, and not when they are far', () => {
		expect(layout(change(100, 20)).zero).not.toBeNull();
		expect(layout(change(100, 90)).zero).toBeNull();
		expect(layout(change(-5, 5)).zero).toBeGreaterThan(40);
	});

	it('survives one economy that has not moved', () => {
		const [row] = layout(change(50, 50)).rows;
		expect(row!.width).toBe(0);
		expect(Number.isFinite(row!.left)).toBe(true);
	});
});

describe('shades of coverage', () => {
	it('keep nothing apart from something', () => {
		const { level, key } = shadesOf({ rows: [{ id: 'a', label: 'a', counts: [0, 1, 3, 10] }] });
		expect([0, 1, 3, 10].map(level)).toEqual([0, 1, 2, 4]);
		expect(key.map((step) => step.text)).toEqual(['1–2', '3–5', '6–7', '8–10']);
	});

	it('name only levels that occur', () => {
		expect(shadesOf({ rows: [{ id: 'a', label: 'a', counts: [0, 1] }] }).key).toEqual([
			{ level: 4, text: '1' }
		]);
		expect(shadesOf({ rows: [] }).level(0)).toBe(0);
	});
});
