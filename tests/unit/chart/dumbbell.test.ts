/** Where the two years of an economy stand on one axis. */
import { describe, expect, it } from 'vitest';
import { dumbbellLayout } from '../../../src/lib/chart/dumbbell/layout';
import type { DumbbellModel, DumbbellRow } from '../../../src/lib/chart/dumbbell/model';
import { axisText, endText, keyTexts } from '../../../src/lib/chart/dumbbell/words';

const row = (id: string, from: [number, number], to: [number, number], part: Partial<DumbbellRow> = {}) => ({
	...{ id, label: `${id} by name` },
	...{ from: { year: from[0], value: from[1] }, to: { year: to[0], value: to[1] } },
	...part
});
const model = (rows: DumbbellRow[], part: Partial<DumbbellModel> = {}): DumbbellModel => ({
	...{ unit: 'deaths per 1,000 births', unitKind: 'per', decimals: 1, rows },
	...part
});

describe('two years on one axis', () => {
	it('keep the order of their rows, stand in proportion to their values, and begin at zero', () => {
		const layout = dumbbellLayout(
			model([
				row('B', [2000, 80], [2020, 20], { focus: true }),
				row('A', [2000, 40], [2020, 60], { slot: 1 })
			])
		);
		expect(layout.rows.map(({ row: { id }, tone }) => [id, tone])).toEqual([
			['B', 'focus'],
			['A', '2']
		]);
		const [b, a] = layout.rows;
		expect(layout.scale.at(0)).toBe(0);
		expect(b!.from / a!.from).toBeCloseTo(2);
		expect(a!.to / b!.to).toBeCloseTo(3);
	});

	it('have their numbers outside of the bar, whichever way it went', () => {
		const layout = dumbbellLayout(
			model([
				row('DOWN', [2000, 80], [2020, 20]),
				row('UP', [2000, 20], [2020, 80]),
				row('SAME', [2000, 5], [2020, 5])
			])
		);
		expect(layout.rows.map(({ left }) => left)).toEqual(['to', 'from', 'from']);
	});

	it('say a year beside its number where rows differ in it, and once where they do not', () => {
		const given = model([row('A', [2000, 80], [2020, 20]), row('B', [2001, 40], [2020, 60])]);
		const layout = dumbbellLayout(given);
		expect(keyTexts(layout)).toEqual({ from: 'then', to: '2020' });
		expect(endText(layout.rows[1]!, 'from', given, layout)).toBe('40.0 (2001)');
		expect(endText(layout.rows[1]!, 'to', given, layout)).toBe('60.0');
	});

	it('have no place for zero on a logarithmic axis, where ten times as much is as far each time', () => {
		const layout = dumbbellLayout(
			model(
				[row('A', [2000, 1], [2020, 10]), row('B', [2000, 10], [2020, 100]), row('C', [2000, 0], [2020, 5])],
				{
					scale: 'log'
				}
			)
		);
		expect(layout.rows.map(({ row: { id } }) => id)).toEqual(['A', 'B']);
		const [a, b] = layout.rows;
		expect(a!.to - a!.from).toBeCloseTo(b!.to - b!.from);
	});

	it('say that an axis does not begin at zero', () => {
		const flat = model([row('A', [2000, 70], [2020, 74])], { unitKind: 'quantity' });
		expect(axisText(flat, dumbbellLayout(flat))).toBe('The axis does not begin at zero.');
		const whole = model([row('A', [2000, 5], [2020, 74])]);
		expect(axisText(whole, dumbbellLayout(whole))).toBe('');
	});
});
