/**
 * Explore: any indicators of any economies and groups in any fitting chart:
 * `/explore/?country=LSO&with=SADC,ZAF&from=2000&indicators=SH.DYN.MORT&chart=line&transform=index:2000`.
 * All of it is in the address, and what the address leaves open is chosen by what the data allow.
 */
import { base, type Base } from './base';
import type { Codec, Field } from './codec';
import { choice, comparedUpTo, group, single, words, year } from './fields';
import { IS_ID, limit, ORDERS, threshold, type Order, type Threshold } from './narrowed';
import { transforms, type Transform } from './transforms';

export type { Order, Threshold } from './narrowed';
export type { Transform, TransformKind } from './transforms';

/** Kinds of chart as an address names them. */
export const EXPLORE_KINDS = [
	'line',
	'area',
	'stacked',
	'bars',
	'change',
	'slope',
	'dumbbell',
	'map',
	'scatter',
	'multiples',
	'heat',
	'distribution',
	'table'
] as const;
export type ExploreKind = (typeof EXPLORE_KINDS)[number];

export const EXPLORE_SCALES = ['linear', 'log', 'log-x', 'symlog'] as const;
/** `log-x`: a scatter's horizontal axis alone is logarithmic; any other chart is linear. */
export type ExploreScale = (typeof EXPLORE_SCALES)[number];

/** In place of a group: the country in focus and the economies beside it, and nobody else. */
export const CHOSEN = 'CHOSEN';

export const MOST_INDICATORS = 5;
/** Beside the country in focus. */
export const MOST_PLACES = 30;

export interface ExploreState extends Base {
	/**
	 * Ids of one to five indicators, the first leads: it is the vertical axis of a scatter, and the second its
	 * horizontal one. Null: the one that the page opens with.
	 */
	indicators: readonly string[] | null;
	/** Null: what fits the data. */
	chart: ExploreKind | null;
	/** In the order in which they are applied. */
	transform: readonly Transform[];
	/** Of values: the value axis of lines, both axes of a scatter. */
	scale: ExploreScale;
	/** Of a chart of one year (bars, map, scatter, distribution); null: the newest with enough data. `from` and `to` are the two years of a slope. */
	year: number | null;
	/** The group whose members a chart of all economies shows, and the part of the world that a map shows; `CHOSEN`; null: all. */
	group: string | null;
	/** Of a chart of all economies: those alone that are above a value, or below one; null: all. */
	above: Threshold | null;
	below: Threshold | null;
	/** Of a ranking, a table and a change of many; null: best first. */
	order: Order | null;
	/** How many of them, from the first in that order; null: all. */
	limit: number | null;
	/** Of the dots of a scatter: an indicator's id, or "none"; null: the population. */
	size: string | null;
	/** Of the dots of a scatter and a distribution. */
	colour: 'region' | 'income' | 'none';
	/** Whether a scatter draws the way of the chosen ones over the years. */
	trails: 'off' | 'on';
	/** Whether classes, axes and sizes of a chart of one year are the same in every year, so that it can play. */
	steady: 'off' | 'on';
	/** Of a map: as many economies in each class, or round steps. */
	classes: 'quantile' | 'round';
	/** Small multiples: one for each economy or for each indicator; null: what there are more of. */
	facet: 'economy' | 'indicator' | null;
	/** Of small multiples: one scale for all, or each its own. */
	axes: 'shared' | 'own';
	/** A question in words, which the rest of the address answers. */
	q: string;
}

const indicators: Field<readonly string[] | null> = {
	initial: null,
	read(texts, { say }, key) {
		const asked = [...new Set(texts.flatMap((text) => text.split(/[,;\s]+/)).filter(Boolean))];
		const ids = asked.filter((text) => IS_ID.test(text));
		for (const text of asked.filter((one) => !ids.includes(one)).slice(0, 3))
			say({ kind: 'not-here', key, text });
		const left = ids.slice(MOST_INDICATORS);
		if (left.length > 0) say({ kind: 'too-many-of', what: 'indicators', most: MOST_INDICATORS, left });
		return ids.length > 0 ? ids.slice(0, MOST_INDICATORS) : null;
	},
	write: (ids) => (ids && ids.length > 0 ? ids.join(',') : null)
};

const size: Field<string | null> = single<string | null>(null, (text, { say }, key) => {
	if (IS_ID.test(text)) return text;
	say({ kind: 'not-here', key, text });
	return null;
});

/** A group, or those that are chosen. */
const ofWhom: Field<string | null> = {
	...group,
	read: (texts, reading, key) =>
		texts.some((text) => text.toUpperCase() === CHOSEN) ? CHOSEN : group.read(texts, reading, key)
};

export const exploreCodec: Codec<ExploreState> = {
	...base,
	with: comparedUpTo(MOST_PLACES, true),
	indicators,
	chart: choice<ExploreKind | null>(EXPLORE_KINDS, null),
	transform: transforms,
	scale: choice<ExploreScale>(EXPLORE_SCALES, 'linear'),
	year,
	group: ofWhom,
	above: threshold,
	below: threshold,
	order: choice<Order | null>(ORDERS, null),
	limit,
	size,
	colour: choice<ExploreState['colour']>(['region', 'income', 'none'], 'region'),
	trails: choice<ExploreState['trails']>(['off', 'on'], 'off'),
	steady: choice<ExploreState['steady']>(['off', 'on'], 'off'),
	classes: choice<ExploreState['classes']>(['quantile', 'round'], 'quantile'),
	facet: choice<ExploreState['facet']>(['economy', 'indicator'], null),
	axes: choice<ExploreState['axes']>(['shared', 'own'], 'shared'),
	q: words
};
