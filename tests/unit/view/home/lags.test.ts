import { describe, expect, it } from 'vitest';
import { lagsOf } from '../../../../src/lib/view/home/lags';
import type { Measure } from '../../../../src/lib/view/home/measures';
import type { Views } from '../../../../src/lib/view/views';

const views = {
	country: { iso3: 'LSO', name: 'Lesotho', inSentence: 'Lesotho' },
	economy: { iso3: 'LSO', groups: ['SADC'], similar: [], series: {}, ranks: {} },
	compared: [],
	groupNames: { SADC: 'SADC' }
} as Views;
const measure = (id: string, rank: number | null, score: number, clause = 'health'): Measure =>
	({
		clause,
		name: id,
		indicator: { id, unit: '%', unit_kind: 'share', decimals: 0, direction: 'up' },
		region: rank === null ? null : { rank, of: 11 },
		world: null,
		direction: { whole: { from: null }, recent: { reason: {}, status: 'flat' }, turn: null, status: 'flat' },
		severity: { score }
	}) as unknown as Measure;
const names = (measures: Measure[], headlines: Record<string, Measure>) =>
	Object.values(lagsOf(measures, new Map(Object.entries(headlines)), views, 'SADC')).map(({ name }) => name);

describe('the weakest measure of a clause', () => {
	it('stands worse than the headline as a whole and by its place, and the worst of these is named', () => {
		const head = { health: measure('headline', 7, 0.5) };
		expect(names([measure('a', 9, 0.6), measure('b', 8, 0.7)], head)).toEqual(['b']);
		expect(names([measure('a', 9, 0.4)], head)).toEqual([]);
		// Worse by its target and its change, but further up its list than the headline.
		expect(names([measure('a', 6, 0.9)], head)).toEqual([]);
		expect(names([measure('a', 7, 0.9)], head)).toEqual([]);
		expect(names([measure('a', null, 0.9)], head)).toEqual([]);
	});

	it('stands in the lower half of its list, also where the headline cannot be judged', () => {
		expect(names([measure('debt', 2, 0.3)], {})).toEqual([]);
		expect(names([measure('debt', 6, 0.3)], {})).toEqual(['debt']);
		expect(names([measure('a', 4, 0.9)], { health: measure('headline', 1, 0.2) })).toEqual([]);
	});
});
