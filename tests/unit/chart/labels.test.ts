import { endLabel } from '../../../src/lib/chart/svg/end-label';
import { describe, expect, it } from 'vitest';
import { isWordy, LABEL_HEIGHT, placeLabels, PLOT_HEIGHTS } from '../../../src/lib/chart/line/labels';

const named = (...places: number[]) => places.map((place, i) => ({ id: String(i), at: place }));
const tops = (labels: ReturnType<typeof placeLabels>, height: number) =>
	labels.map((label) => label.anchor * height + label.offset);

describe('a label at the end of a drawn line', () => {
	it('goes on beside its value where its name has no room, rather than being cut', () => {
		expect(endLabel('African Union median', '32.9\u00a0%', 110)).toEqual([
			'African Union',
			'median 32.9\u00a0%'
		]);
		expect(endLabel('South Sudan', '28.9 % (2015)', 110)).toEqual(['South Sudan', '28.9 % (2015)']);
		expect(endLabel('LDC median', '33', 110)).toEqual(['LDC median 33']);
		expect(endLabel('Middle East, North Africa, Afghanistan & Pakistan median', '33', 110)[0]).toMatch(/…$/);
	});
});

describe('labels at line ends', () => {
	it('stay at their line where there is room', () => {
		const labels = placeLabels(named(0.1, 0.5, 0.9));
		expect(labels.map((label) => label.offset)).toEqual([0, 0, 0]);
		expect(labels.map((label) => label.anchor)).toEqual([0.1, 0.5, 0.9]);
		expect(labels.some((label) => label.leader)).toBe(false);
	});

	it('never cover each other at any height a plot can have, whatever the values', () => {
		let seed = 7;
		const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
		for (let round = 0; round < 300; round++) {
			const wishes = named(...Array.from({ length: 2 + (round % 8) }, random));
			const small = placeLabels(wishes, [100, 100]);
			const labels = placeLabels(wishes);
			for (const places of [
				tops(small, 100),
				...[PLOT_HEIGHTS[0], 240, 333, PLOT_HEIGHTS[1]].map((height) => tops(labels, height))
			])
				for (let i = 1; i < places.length; i++) {
					expect(places[i]! - places[i - 1]!).toBeGreaterThanOrEqual(LABEL_HEIGHT - 1e-6);
				}
		}
	});

	it('give way to a list under the plot where a name and its value are too long for half a page', () => {
		expect(isWordy(['Lesotho 1.94', 'SADC median 77.3 % (2000)'])).toBe(false);
		expect(isWordy(['Lesotho 1.94', 'Several multilateral bodies together 271 million'])).toBe(true);
	});

	it('keep the order of their lines and stay inside the plot', () => {
		const labels = placeLabels(named(0.99, 0, 1, 0.01, 0.98));
		expect(labels.map((label) => label.id)).toEqual(['1', '3', '4', '0', '2']);
		for (const height of PLOT_HEIGHTS) {
			const places = tops(labels, height);
			expect(places[0]).toBeGreaterThanOrEqual(-1e-9);
			expect(places.at(-1)).toBeLessThanOrEqual(height + 1e-9);
		}
	});

	it('get a leader when they stand more than 12 px from their line', () => {
		const labels = placeLabels(named(0.5, 0.5, 0.5, 0.5));
		expect(labels.map((label) => label.leader)).toEqual([true, false, false, true]);
	});
});
