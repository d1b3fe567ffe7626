/** What a chart of Explore is made of, of a few economies and one or two measures. */
import type { Point } from '../../../../src/lib/series/point';
import { initialOf } from '../../../../src/lib/state/codec';
import { exploreCodec, type ExploreState } from '../../../../src/lib/state/explore';
import type { Basis } from '../../../../src/lib/view/explore/basis';
import type { Measured } from '../../../../src/lib/view/explore/measured';
import { placesOf } from '../../../../src/lib/view/explore/places';
import { DIRECTORY } from '../../state/lists';

/** A share of which less is better. @param values by economy */
export function measure(id: string, values: Record<string, Point[]>): Measured {
	return {
		about: {
			...{ id, title: id, short_title: id, direction: 'down', ideal: null, notes: '' },
			source: { publisher: 'Publisher', vintage: '2026' }
		} as Measured['about'],
		measure: { unit: '%', unitKind: 'share', decimals: 1 },
		...{ title: id, done: [], refused: [], adds: true },
		of: ({ code }) => values[code] ?? [],
		all: () => new Map(Object.entries(values))
	};
}

/** @param part what the address says beside its defaults */
export function basisOf(part: Partial<ExploreState>, measures: Measured[], year: number): Basis {
	const state = { ...initialOf(exploreCodec), ...part };
	return {
		...{ state, measures, directory: DIRECTORY, places: placesOf(state, DIRECTORY), year, steady: null },
		data: {
			...{ indicators: [], unknown: [], population: null, size: null },
			...{ others: [], similar: [], places: [] }
		}
	};
}
