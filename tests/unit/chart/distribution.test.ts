import { describe, expect, it } from 'vitest';
import { dodge } from '../../../src/lib/chart/distribution/dodge';
import { distributionLayout, RADIUS } from '../../../src/lib/chart/distribution/layout';
import { DISTRIBUTION_SAMPLES } from '../../../src/lib/chart/distribution/samples';
import { describeDistribution, spokenRow } from '../../../src/lib/chart/distribution/words';
import { offLogText } from '../../../src/lib/chart/scale-words';

const WIDTHS = [300, 500, 900];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a distribution', () => {
	it('has no dot over another, and no text over another, on any plot', () => {
		for (const { model } of DISTRIBUTION_SAMPLES)
			for (const width of WIDTHS) {
				const { dots, names, medians } = distributionLayout(model, width);
				for (const [i, a] of dots.entries())
					for (const b of dots.slice(i + 1))
						expect(Math.hypot((a.x - b.x) * width, a.y - b.y)).toBeGreaterThanOrEqual(2 * RADIUS);
				for (const lane of [names, medians])
					expect(new Set(lane.map(({ lane: at, x }) => `${at} ${x}`)).size).toBe(lane.length);
			}
	});

	it('is the same whatever the order of its rows', () => {
		const { model } = DISTRIBUTION_SAMPLES[0]!;
		const turned = { ...model, rows: [...model.rows].reverse() };
		expect(distributionLayout(turned, 500).dots).toEqual(distributionLayout(model, 500).dots);
	});

	it('counts and names what a log axis has no place for', () => {
		const { model } = DISTRIBUTION_SAMPLES[1]!;
		const { offLog, dots } = distributionLayout(model, 500);
		expect(dots).toHaveLength(119);
		expect(offLogText(offLog)).toBe(
			'1 economy (Economy 40) with zero or less has no place on a logarithmic axis; the table has all.'
		);
	});

	it('says place, median and ends', () => {
		const { model } = DISTRIBUTION_SAMPLES[3]!;
		expect(plain(spokenRow(model.rows[0]!, model))).toBe('42.0 %, 2023; place 1 of 1 from the highest');
		expect(plain(describeDistribution(DISTRIBUTION_SAMPLES[0]!.model))).toContain(
			'SADC median 58.4 % (of 16).'
		);
	});
});

describe('dots along a line', () => {
	it('stand on it where there is room, and in a column where they are equal', () => {
		expect(dodge([0, 10, 20], 9)).toEqual([0, 0, 0]);
		expect(dodge([5, 5, 5], 9)).toEqual([0, -9, 9]);
		expect(dodge([], 9)).toEqual([]);
	});
});
