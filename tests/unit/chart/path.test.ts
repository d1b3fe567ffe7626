import { describe, expect, it } from 'vitest';
import { bandPath, dotsPath, linePath } from '../../../src/lib/chart/path';

/** Absolute positions of a path of one M and one l. */
function positions(path: string): [number, number][] {
	const numbers = (path.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number);
	const points: [number, number][] = [];
	for (let i = 0; i + 1 < numbers.length; i += 2) {
		const before = points.at(-1);
		points.push([numbers[i]! + (before?.[0] ?? 0), numbers[i + 1]! + (before?.[1] ?? 0)]);
	}
	return points;
}

describe('paths', () => {
	it('are relative steps without needless separators', () => {
		expect(
			linePath([
				[0, 10],
				[36, 4],
				[72, 4.4]
			])
		).toBe('M0 10l36-6 36 0');
	});

	it('write decimals without the leading zero', () => {
		expect(
			linePath(
				[
					[0, 0.5],
					[0.26, 0]
				],
				1
			)
		).toBe('M0 .5l.3-.5');
	});

	it('do not add up rounding errors over many points', () => {
		const points = Array.from({ length: 200 }, (_, i) => [i * 4.44, Math.sin(i) * 14] as const);
		const drawn = positions(linePath(points, 1));
		expect(drawn).toHaveLength(200);
		drawn.forEach(([x, y], i) => {
			expect(Math.abs(x - points[i]![0])).toBeLessThan(0.0501);
			expect(Math.abs(y - points[i]![1])).toBeLessThan(0.0501);
		});
	});

	it('draw one point as a stroke of no length and no point as nothing', () => {
		expect(linePath([[5, 6]])).toBe('M5 6h.1');
		expect(linePath([])).toBe('');
		expect(
			dotsPath([
				[1, 2],
				[3, 4]
			])
		).toBe('M1 2h.1M3 4h.1');
	});

	it('close a band over its upper and lower edge', () => {
		const upper = [
			[0, 1],
			[10, 2]
		] as const;
		const lower = [
			[0, 5],
			[10, 7]
		] as const;
		expect(bandPath(upper, lower)).toBe('M0 1l10 1 0 5-10-2z');
		expect(bandPath([[0, 1]], [[0, 5]])).toBe('');
	});
});
