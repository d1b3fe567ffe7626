import { describe, expect, it } from 'vitest';
import { longestRecord } from '../../../scripts/frameworks/tied-histories';
import type { Indicator, SeriesView } from '../../../src/lib/types';

const indicator = (id: string) => ({ id, unit_kind: 'share', tie_scale: 1 }) as Indicator;
const [own, other] = [indicator('UN'), indicator('WB')];
/** Seats that change at an election every fifth year, from 1995 to 2024 and in 20 economies. */
const seats = (year: number, economy: number) => 10 + economy + 5 * Math.floor((year - 1990) / 5);
const tableOf = (from: number, valueOf: (year: number, economy: number) => number) =>
	new Map<string, SeriesView>(
		Array.from({ length: 20 }, (_, economy) => {
			const y = Array.from({ length: 2025 - from }, (_, i) => from + i);
			return [`E${economy}`, { y, v: y.map((year) => valueOf(year, economy)) }];
		})
	);
const recordOf = (wb: Map<string, SeriesView>) =>
	longestRecord(
		own!,
		[own!, other!],
		new Map([
			['UN', tableOf(2010, seats)],
			['WB', wb]
		])
	).indicator;

describe('the longest record of what an indicator measures', () => {
	it('is that of another publisher which agrees, also where it counts a year earlier', () => {
		expect(recordOf(tableOf(1995, seats))).toBe('WB');
		expect(recordOf(tableOf(1995, (year, economy) => seats(year + 1, economy)))).toBe('WB');
	});

	it('is its own where the other does not agree', () => {
		expect(recordOf(tableOf(1995, (year, economy) => seats(year, economy) * 1.2))).toBe('UN');
	});
});
