import { describe, expect, it } from 'vitest';
import { threadModel, threadSteps } from '../../../src/lib/view/thread';
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

describe('a criterion that is held to every year', () => {
	const growth: ThreadView = {
		...thread,
		measure: { title: 'Growth', unit: '%', unit_kind: 'percent', decimals: 1 },
		steps: [
			{
				link: 'SADC:growth',
				framework: 'SADC convergence',
				label: '7 % a year',
				measured: true,
				criterion: { band: null }
			},
			{
				link: 'SADC:prices',
				framework: 'SADC convergence',
				label: 'Prices',
				measured: true,
				criterion: { band: [3, 7] }
			},
			{ link: 'SDG:8.1', framework: 'SDGs', label: 'Growth', measured: true }
		]
	};
	const lines: [number, number, number, string][] = [
		[2008, 2030, 7, 'SADC:growth'],
		[2015, 2030, 5, 'SADC:prices'],
		[2015, 2030, 7, 'SDG:8.1']
	];

	it('has no year by which it is to be met', () => {
		expect(threadSteps(growth, lines).map(({ line }) => line)).toEqual([
			'7.0\u00a0% every year',
			'3.0\u00a0% to 7.0\u00a0% every year',
			'7.0\u00a0% by 2030'
		]);
	});

	it('is drawn under its name, a band by its two ends', () => {
		const { series } = threadModel(growth, null, lines, { iso3: 'LSO', name: 'Lesotho' });
		expect(series.map(({ label, points }) => [label, points[0]?.value])).toEqual([
			['Lesotho', undefined],
			['SADC convergence criterion', 7],
			['SADC convergence criterion', 3],
			['SADC convergence criterion', 7],
			['SDGs target', 7]
		]);
	});
});
