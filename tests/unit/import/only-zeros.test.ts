/** Zeros that measure nothing are left out by name, counted, and never with a value among them. */
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../../scripts/import/lib/importer';
import { withoutOnlyZeros } from '../../../scripts/import/lib/only-zeros';

const observation = (economy: string, year: number, value: number) => ({
	indicator: 'ART',
	economy,
	year,
	value,
	low: null,
	high: null,
	nature: 'estimate' as const
});
const imported = (...observations: Imported['observations']): Imported => ({
	indicators: [],
	observations,
	read: observations.length,
	leftOut: []
});
const LIST = [{ indicator: 'ART', economy: 'TUV', why: 'nobody counted' }];

describe('a series of nothing but zeros that is named', () => {
	it('is left out and counted with the reason, while other economies keep their zeros', () => {
		const { observations, leftOut } = withoutOnlyZeros(
			'unaids',
			imported(observation('TUV', 2010, 0), observation('TUV', 2011, 0), observation('LSO', 2010, 0)),
			LIST
		);
		expect(observations.map(({ economy }) => economy)).toEqual(['LSO']);
		expect(leftOut).toEqual([
			{ reason: 'nothing but zeros: nobody counted', rows: 2, examples: ['ART TUV'] }
		]);
	});

	it('stops the import when the publisher has a value for it, and says which line is to go', () => {
		expect(() => withoutOnlyZeros('unaids', imported(observation('TUV', 2025, 12)), LIST)).toThrow(
			/ART TUV has 12 in 2025.*take the line out/
		);
	});
});
