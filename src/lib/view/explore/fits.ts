/**
 * What each kind of chart needs, as a table, and what follows from it: the chart for what is asked, the others that fit,
 * and why one that was asked for does not. Facts without words (words/en/explore.ts has them).
 */
import type { Unfit } from '../../assess/unfit';
import { EXPLORE_KINDS, type ExploreKind } from '../../state/explore';

/** What is asked, counted. */
export interface Asked {
	/** Years, within those asked for, of which the chosen have values. */
	years: number;
	/** Economies and groups that are chosen and have values, the country in focus included; or all economies. */
	places: number | 'all';
	/** Economies that have values of the year asked for, or near it. */
	everyone: number;
	/** Indicators, one to five. */
	measures: number;
	/** Whether values of several places, or of several indicators, make sense as a sum. */
	adds: boolean;
	/** Whether a value to be drawn is below zero. */
	belowZero: boolean;
	/** Whether all indicators are in one unit. */
	oneUnit: boolean;
	/** Whether those with values are economies, which have a place on a map; places of own tables are none. */
	onMap: boolean;
}

interface Needs {
	/** Of years with values. */
	years: 1 | 2;
	/** chosen: those that the reader chose. all: every economy, the chosen marked. */
	of: 'chosen' | 'all';
	/** At least so many, at most so many. */
	places: [least: number, most: number];
	measures: [least: number, most: number];
	/** Parts of a sum, none below zero. */
	adds?: true;
	/** Several indicators only in one unit. */
	oneUnit?: true;
	/** Its values can stand by steps that multiply; `said`: the figure's head says so, for its axis has no words of its own. */
	scale?: 'said' | 'on-axis';
	/** It knows thresholds, an order and a number. */
	narrows?: true;
	/** Of the chosen, and of everybody where a group, an order or a number is asked for. */
	widens?: true;
}

const MANY = Infinity;

/** Lines of more places than this cannot be told apart; so many rows are still read. */
export const MOST_LINES = 12;

const TWO_YEARS: Needs = {
	...{ years: 2, of: 'chosen', places: [1, MANY], measures: [1, 1] },
	...{ narrows: true, widens: true }
};

export const NEEDS: Readonly<Record<ExploreKind, Needs>> = {
	line: { years: 1, of: 'chosen', places: [1, MANY], measures: [1, 5], oneUnit: true, scale: 'said' },
	area: { years: 2, of: 'chosen', places: [1, MANY], measures: [1, 5], adds: true, oneUnit: true },
	stacked: { years: 1, of: 'chosen', places: [1, MANY], measures: [1, 5], adds: true, oneUnit: true },
	bars: { years: 1, of: 'all', places: [1, MANY], measures: [1, 1], narrows: true },
	change: { ...TWO_YEARS },
	slope: { ...TWO_YEARS, scale: 'said' },
	dumbbell: { ...TWO_YEARS, scale: 'said' },
	map: { years: 1, of: 'all', places: [1, MANY], measures: [1, 1], narrows: true },
	scatter: { years: 1, of: 'all', places: [3, MANY], measures: [2, 2], scale: 'on-axis', narrows: true },
	multiples: {
		...{ years: 1, of: 'chosen', places: [1, MANY], measures: [1, 5] },
		...{ scale: 'said', widens: true }
	},
	heat: { years: 1, of: 'chosen', places: [1, MANY], measures: [1, 1], widens: true },
	distribution: {
		...{ years: 1, of: 'all', places: [5, MANY], measures: [1, 1] },
		...{ scale: 'on-axis', narrows: true }
	},
	table: { years: 1, of: 'all', places: [1, MANY], measures: [1, 5], narrows: true }
};

/** What a reader can choose of a chart. */
export interface Offers {
	/** Steps that multiply. */
	scale: boolean;
	/** Whose members it shows, and above, below and how many: of all economies, or of the chosen in place of which all can stand. */
	of: 'all' | 'chosen' | null;
	/** Thresholds, an order and a number. */
	narrows: boolean;
}

/** @param isOfYear whether it shows a year of all */
export const offersOf = (kind: ExploreKind, isOfYear: boolean): Offers => ({
	scale: NEEDS[kind].scale !== undefined,
	of: isOfYear ? 'all' : NEEDS[kind].widens ? 'chosen' : null,
	narrows: NEEDS[kind].narrows === true
});

/** Why a kind does not fit what is asked; null when it does. */
export function unfit(kind: ExploreKind, asked: Asked): Unfit | null {
	const { years, of, places, measures, adds, oneUnit } = NEEDS[kind];
	const chosen = asked.places === 'all' ? asked.everyone : asked.places;
	const has = of === 'all' ? asked.everyone : chosen;
	if (asked.measures < measures[0]) return { why: 'few-measures', needs: measures[0], has: asked.measures };
	if (asked.measures > measures[1]) return { why: 'many-measures', most: measures[1], has: asked.measures };
	if (has === 0) return { why: 'no-values' };
	if (kind === 'map' && !asked.onMap) return { why: 'no-outlines' };
	if (asked.years < years && of === 'chosen') return { why: 'few-years', needs: years, has: asked.years };
	if (has < places[0]) return { why: 'few-places', needs: places[0], has };
	if (has > places[1]) return { why: 'many-places', most: places[1], has };
	if (oneUnit && !asked.oneUnit) return { why: 'units' };
	if (adds && !asked.adds) return { why: 'no-sum' };
	if (adds && asked.belowZero) return { why: 'below-zero' };
	return null;
}

/** The kind for what is asked, before it is looked at whether it fits: by indicators, then places, then years. */
function preferred({ years, places, measures, oneUnit }: Asked): ExploreKind[] {
	if (measures === 2 && places === 'all') return ['scatter'];
	if (measures > 1) return oneUnit && places === 1 ? ['line', 'multiples'] : ['multiples'];
	if (places === 'all') return years >= 2 ? ['bars'] : ['bars', 'map'];
	if (years > 2) return places > MOST_LINES ? ['heat', 'multiples', 'line'] : ['line'];
	if (years === 2) return ['slope', 'change', 'line'];
	return ['bars', 'line'];
}

/** Where a kind does not fit, those that come nearest to it. */
const NEAREST: Partial<Record<ExploreKind, readonly ExploreKind[]>> = {
	line: ['multiples', 'bars'],
	area: ['line', 'multiples'],
	stacked: ['line', 'multiples', 'bars'],
	bars: ['multiples', 'table'],
	change: ['slope', 'bars', 'multiples'],
	slope: ['dumbbell', 'change', 'bars', 'multiples'],
	dumbbell: ['slope', 'change', 'bars', 'multiples'],
	map: ['scatter', 'table'],
	scatter: ['map', 'bars', 'multiples'],
	heat: ['multiples', 'table'],
	distribution: ['bars', 'table']
};

export interface Fitting {
	kind: ExploreKind;
	/** All that fit, the one shown among them. */
	fits: ExploreKind[];
	/** Every other one, and why not. */
	unfit: Partial<Record<ExploreKind, Unfit>>;
	/** The kind asked for, where another is shown in its place. */
	instead: { of: ExploreKind; because: Unfit } | null;
}

/**
 * @param wanted the kind that the reader asks for; null for what fits best
 * @param drawn kinds that can be drawn
 */
export function fitting(
	asked: Asked,
	wanted: ExploreKind | null,
	drawn: readonly ExploreKind[] = EXPLORE_KINDS
): Fitting {
	const faults = drawn.map((kind) => [kind, unfit(kind, asked)] as const);
	const fits = faults.flatMap(([kind, fault]) => (fault ? [] : [kind]));
	const isDrawn = wanted === null || drawn.includes(wanted);
	const because = wanted && (isDrawn ? unfit(wanted, asked) : { why: 'not-drawn' as const });
	const order = [...(wanted ? [wanted, ...(NEAREST[wanted] ?? [])] : []), ...preferred(asked)];
	return {
		// Without a value nothing fits: the table then says so.
		kind: order.find((kind) => fits.includes(kind)) ?? fits[0] ?? 'table',
		fits,
		unfit: Object.fromEntries(faults.filter(([, fault]) => fault !== null)),
		instead: wanted && because ? { of: wanted, because } : null
	};
}
