/** The chart of each year, from what is here already: what plays fetches nothing. */
import type { Figure } from '../../figure/figure';
import type { Basis } from './basis';
import type { ExploreKind } from '../../state/explore';
import { steadyOf } from './steady';
import { figureOf } from './view';

export interface Player {
	/** Ascending. */
	years: number[];
	/** The same chart in another year, on scales that are the same in all of them. */
	figureAt(year: number): Figure;
}

/** @param years newest first */
export function playerOf(basis: Basis, kind: ExploreKind, years: readonly number[]): Player {
	const steady = steadyOf(basis);
	return {
		years: [...years].reverse(),
		figureAt(year) {
			const state = { ...basis.state, year, chart: kind, steady: 'on' as const };
			return figureOf({ ...basis, state, year, steady }, kind);
		}
	};
}
