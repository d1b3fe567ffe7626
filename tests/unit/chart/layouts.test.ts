import { describe, expect, it } from 'vitest';
import { heatBlocks, usedStatuses } from '../../../src/lib/chart/heat/layout';
import { HEAT_SAMPLES } from '../../../src/lib/chart/heat/samples';
import { heatLongRows } from '../../../src/lib/chart/heat/table';
import { listingLayout } from '../../../src/lib/chart/listing/layout';
import { LISTING_SAMPLES } from '../../../src/lib/chart/listing/samples';
import { MULTIPLES_SAMPLES } from '../../../src/lib/chart/multiples/samples';
import { multiplesRows } from '../../../src/lib/chart/multiples/table';
import { drawnIn } from '../../../src/lib/chart/multiples/words';
import { needLayout } from '../../../src/lib/chart/need/layout';
import { NEED_SAMPLES } from '../../../src/lib/chart/need/samples';
import { placeTarget } from '../../../src/lib/chart/targets/layout';
import { TARGETS_SAMPLES } from '../../../src/lib/chart/targets/samples';

describe('a listing', () => {
	const [sample] = LISTING_SAMPLES;

	it('has columns beside each other where all have room, within the width', () => {
		const { head, rows } = listingLayout(sample!.model, 700, 12);
		expect(head).toHaveLength(5);
		for (const cell of [...head!, ...rows.flat()]) expect(cell.x).toBeLessThanOrEqual(700);
		expect(rows[0]![0]!.anchor).toBe('start');
		expect(rows[0]![2]!.anchor).toBe('end');
	});

	it('has a row’s cells under each other on a narrow canvas, each with the name of its column', () => {
		const { head, rows } = listingLayout(sample!.model, 260, 12);
		expect(head).toBeNull();
		expect(rows[0]!.map(({ lines }) => lines.join(' '))).toEqual([
			'Logistics performance, overall',
			'Unit: score from 1 (worst) to 5 (best)',
			'Lesotho: 2.28 (2018)',
			'South Africa: 3.70 (2023)',
			'Saint Vincent and the Grenadines: –'
		]);
	});
});

describe('a map of statuses', () => {
	const wide = HEAT_SAMPLES[1]!.model;

	it('has every column in one block and no block with more than have room', () => {
		const blocks = heatBlocks(wide, 50);
		expect(blocks.every(({ from, to }) => to - from <= 50)).toBe(true);
		expect(blocks.map(({ from }) => from)).toEqual([0, ...blocks.slice(0, -1).map(({ to }) => to)]);
		expect(blocks.at(-1)?.to).toBe(136);
		for (const { from, to, groups } of blocks)
			expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(to - from);
	});

	it('explains only the statuses that it has', () => {
		const one = { ...wide, rows: [{ ...wide.rows[0]!, cells: wide.columns.map(() => 'limited' as const) }] };
		expect(usedStatuses(one).map(({ status }) => status)).toEqual(['limited']);
	});

	it('has a row a cell for the download', () => {
		expect(heatLongRows(wide, '').rows).toHaveLength(2 * 136);
	});
});

describe('need and aid', () => {
	it('counts the things of the marked cell and marks no other, nor an empty one', () => {
		const cells = needLayout(NEED_SAMPLES[0]!.model).flatMap((row) => row.cells);
		expect(cells.map(({ marked }) => marked).filter(Boolean)).toEqual(['High need, little aid: 1']);
		expect(
			needLayout(NEED_SAMPLES[1]!.model).every(({ cells: all }) => all.every((one) => !one.marked))
		).toBe(true);
	});
});

describe('a target in a picture', () => {
	const { groups, check } = TARGETS_SAMPLES[0]!.model;
	const [target] = groups[0]!.targets;

	it('has name and numbers beside each other, and on a narrow canvas under each other, taller', () => {
		const wide = placeTarget(target!, { check }, 900, 12);
		const narrow = placeTarget(target!, { check }, 320, 12);
		expect(new Set(wide.lines.map(({ x }) => x)).size).toBe(3);
		expect(new Set(narrow.lines.map(({ x }) => x)).size).toBe(2);
		expect(narrow.height).toBeGreaterThan(wide.height);
		expect(Math.max(...wide.lines.map(({ y }) => y))).toBeLessThan(wide.height);
	});

	it('marks at most twenty-four rows and counts the rest', () => {
		const [many] = TARGETS_SAMPLES[1]!.model.groups[0]!.targets;
		const placed = placeTarget(many!, { check }, 900, 12);
		expect(placed.marks).toHaveLength(24);
		expect(placed.lines.map(({ text }) => text)).toContain('+16');
	});
});

describe('small multiples', () => {
	const { model } = MULTIPLES_SAMPLES[0]!;

	it('name in the key everybody who is drawn, once', () => {
		const ids = drawnIn(model).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain('LSO');
	});

	it('have every value of every indicator in the download, with the indicator before it', () => {
		const { columns, rows } = multiplesRows(model, '');
		expect(columns.slice(0, 3).map(({ id }) => id)).toEqual(['indicator', 'title', 'id']);
		expect(new Set(rows.map(([id]) => id)).size).toBe(model.cells.length);
		for (const row of rows) expect(row).toHaveLength(columns.length);
	});
});
