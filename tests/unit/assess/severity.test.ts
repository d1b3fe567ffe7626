import { describe, expect, it } from 'vitest';
import { hasLevel } from '../../../src/lib/assess/place';
import {
	changePart,
	partOfSpread,
	severityOf,
	shareBetter,
	type SeverityFacts
} from '../../../src/lib/assess/severity';

const facts: SeverityFacts = {
	region: null,
	world: null,
	toGo: null,
	recent: { status: 'flat', from: null, to: null },
	ideal: null,
	unitKind: 'share',
	spread: 40,
	yearsBehind: 0
};
const moved = (status: 'better' | 'worse', from: number, to: number): SeverityFacts['recent'] => ({
	status,
	from: { year: 2019, value: from },
	to: { year: 2024, value: to }
});

describe('severity', () => {
	it('is worked by hand: the last of 16, 213th of 217, four fifths of the way to go, no change', () => {
		const found = severityOf({
			...facts,
			region: { rank: 16, of: 16 },
			world: { rank: 213, of: 217 },
			toGo: 0.8
		});
		const behind = (1 + 212 / 216) / 2;
		expect(found?.behind).toBeCloseTo(behind, 10);
		expect(found?.score).toBeCloseTo((2 * behind + 0.8 + 0.5) / 4, 10);
	});

	it('goes from 0, the first with its target reached and much better, to 1', () => {
		const first = { rank: 1, of: 16 };
		const last = { rank: 16, of: 16 };
		expect(severityOf({ ...facts, region: first, toGo: 0, recent: moved('better', 10, 60) })?.score).toBe(0);
		expect(severityOf({ ...facts, region: last, toGo: 1, recent: moved('worse', 60, 10) })?.score).toBe(1);
	});

	it('takes what is not known for the middle, and says nothing where nothing is known', () => {
		expect(severityOf({ ...facts, region: { rank: 16, of: 16 } })?.score).toBeCloseTo(0.75, 10);
		expect(severityOf({ ...facts, recent: { status: 'too-little-data', from: null, to: null } })).toBeNull();
	});

	it('has no use for a place among fewer than five, nor for one that most share', () => {
		expect(severityOf({ ...facts, region: { rank: 3, of: 3 } })?.behind).toBeNull();
		expect(severityOf({ ...facts, world: { rank: 1, of: 200, tied: 120 } })?.behind).toBeNull();
	});

	it('does not call a small country badly off for its small amounts', () => {
		expect(hasLevel('usd')).toBe(false);
		expect(hasLevel('per')).toBe(true);
		const found = severityOf({ ...facts, unitKind: 'usd', world: { rank: 190, of: 195 }, toGo: 1 });
		expect(found?.behind).toBeNull();
	});

	it('counts who does better strictly', () => {
		expect(shareBetter({ rank: 1, of: 16 })).toBe(0);
		expect(shareBetter({ rank: 16, of: 16 })).toBe(1);
		expect(shareBetter({ rank: 1, of: 1 })).toBe(0);
	});
});

describe('the change in it', () => {
	it('is a part of the spread among economies, and none below a tenth of it', () => {
		expect(changePart({ ...facts, recent: moved('worse', 80, 70) })).toBeCloseTo(0.25, 10);
		expect(changePart({ ...facts, recent: moved('better', 70, 80) })).toBeCloseTo(-0.25, 10);
		expect(changePart({ ...facts, recent: moved('worse', 80, 77) })).toBe(0);
		expect(partOfSpread(80, 70, null, null)).toBe(0);
	});

	it('is the distance from the best value where a certain one is best', () => {
		expect(partOfSpread(0.8, 1.2, 0.5, 1)).toBe(0);
		expect(partOfSpread(0.8, 1, 0.5, 1)).toBeCloseTo(0.4, 10);
	});

	it('counts less the older the newest value is, and not at all after five years', () => {
		const worse = { ...facts, recent: moved('worse', 80, 60) };
		expect(changePart({ ...worse, yearsBehind: 3 })).toBeCloseTo(0.25, 10);
		expect(changePart({ ...worse, yearsBehind: 6 })).toBe(0);
	});

	it('of amounts is measured by itself: doubled or of another sign is all', () => {
		const usd = { ...facts, unitKind: 'usd' as const, spread: null };
		expect(changePart({ ...usd, recent: moved('better', 100, 200) })).toBe(-1);
		expect(changePart({ ...usd, recent: moved('worse', 35, -42) })).toBe(1);
		expect(changePart({ ...usd, recent: moved('worse', 100, 80) })).toBeCloseTo(0.3219, 3);
	});
});
