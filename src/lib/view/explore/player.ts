/** The chart of each year, from what is here already: what plays fetches nothing. */
import type { Figure } from '../../figure/figure';
import type { Basis } from './basis';
import type { ExploreKind, ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import type { ExploreData } from './data';
import { steadyOf } from './steady';
import { figureOf, viewOf, workedOut } from './view';

export interface Player {
	/** Ascending. */
	years: number[];
	/** The same chart in another year, on scales that are the same in all of them. */
	figureAt(year: number): Figure;
	/** Works out what all years share, which the first step would wait for: for a moment in which nothing is asked. */
	ready(): void;
}

/** @param years newest first */
export function playerOf(basis: Basis, kind: ExploreKind, years: readonly number[]): Player {
	const steady = steadyOf(basis);
	const figureAt = (year: number) => {
		const state = { ...basis.state, year, chart: kind, steady: 'on' as const };
		return figureOf({ ...basis, state, year, steady }, kind);
	};
	return {
		years: [...years].reverse(),
		figureAt,
		ready: () => void (years[0] !== undefined && figureAt(years[0]))
	};
}

/** The page's views, and the chart of every other year where it is of one. */
export function exploreViews(asks: ExploreState, data: ExploreData, known: Directory) {
	const { basis, found, years } = workedOut(asks, data, known);
	return {
		view: viewOf(basis, found, years),
		player: years.length > 1 ? playerOf(basis, found.kind, years) : null
	};
}
