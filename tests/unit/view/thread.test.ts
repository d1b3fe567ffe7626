import { describe, expect, it } from 'vitest';
import { threadModel } from '../../../src/lib/view/thread';
import type { ThreadView } from '../../../src/lib/view/verdicts';

const thread: ThreadView = {
	id: 'deaths',
	title: 'Deaths of children',
	indicator: 'a',
	measure: { title: 'Deaths', unit: 'per 1,000', unit_kind: 'per', decimals: 1 },
	steps: [{ link: 'MDG:4.A', framework: 'MDGs', label: 'Cut by two thirds', measured: true }]
};
const from = (years: number[], lines: [number, number, number, string][] = []) =>
	threadModel(thread, { y: years, v: years.map(() => 1) }, lines, { iso3: 'LSO', name: 'Lesotho' }).from;

describe('the chart of one concern through time', () => {
	it('begins with the country’s own values or the first target, but not before 1985', () => {
		expect(from([1960, 2020])).toBe(1985);
		expect(from([1992, 2020])).toBe(1992);
		expect(from([2000, 2020], [[1990, 2015, 28, 'MDG:4.A']])).toBe(1990);
		expect(from([])).toBeUndefined();
	});
});
