/** The chart of each year, from what is here already: what plays fetches nothing. */
import type { Figure } from '../../figure/figure';
import type { Models } from '../../chart/kind';
import { scatterLayout } from '../../chart/scatter/layout';
import type { Basis } from './basis';
import { mapModelOf, scatterModelOf } from './charts/world';
import type { ExploreKind, ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import type { ExploreData } from './data';
import { steadyOf } from './steady';
import { figureOf, viewOf, workedOut } from './view';

/** Models of the kinds whose marks move. */
export type Moment = Models['map'] | Models['scatter'];

export interface Player {
	/** Ascending. */
	years: number[];
	/** The same chart in another year, on scales that are the same in all of them. */
	figureAt(year: number): Figure;
	/** What it draws in another year, without a word of it: what marks need while they move. Null of kinds that do not move. */
	momentAt(year: number): Moment | null;
	/**
	 * Works ahead, in moments in which nothing is asked: what all years share, and each year, newest first.
	 * @param hasTime asked before each year @returns whether all is here
	 */
	ready(hasTime: () => boolean): boolean;
}

/** @param years newest first */
export function playerOf(basis: Basis, kind: ExploreKind, years: readonly number[]): Player {
	const steady = steadyOf(basis);
	const basisAt = (year: number): Basis => {
		const state = { ...basis.state, year, chart: kind, steady: 'on' as const };
		return { ...basis, state, year, steady };
	};
	const figureAt = (year: number) => figureOf(basisAt(year), kind);
	const momentOf = (year: number): Moment | null => {
		if (kind === 'map') return mapModelOf(basisAt(year))?.model ?? null;
		const model = kind === 'scatter' ? (scatterModelOf(basisAt(year))?.model ?? null) : null;
		// Its places are kept with it, so that a step only draws.
		if (model) scatterLayout(model);
		return model;
	};
	const moments = new Map<number, Moment | null>();
	const momentAt = (year: number): Moment | null => {
		const known = moments.get(year);
		if (known !== undefined) return known;
		const made = momentOf(year);
		moments.set(year, made);
		return made;
	};
	return {
		years: [...years].reverse(),
		...{ figureAt, momentAt },
		ready(hasTime) {
			for (const year of years) {
				if (moments.has(year)) continue;
				if (!hasTime()) return false;
				// Of kinds that do not move one figure makes what the others share.
				if (momentAt(year) !== null) continue;
				figureAt(year);
				return true;
			}
			return true;
		}
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
