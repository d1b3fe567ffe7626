/**
 * The vocabulary every part shares. Rows as the database has them (see scripts/database/schema.sql) and the
 * compact shapes that travel to the browser (see docs/architecture.md).
 */

/** Who made a value: measured or reported, modelled, computed for years to come, or predicted by the publisher. */
export type Nature = 'actual' | 'estimate' | 'projection' | 'forecast';

/**
 * What kind of number an indicator holds; decides valid ranges, number format and axis rules.
 * share: part of a whole, 0-100 %. percent: any other percentage (of GDP, growth), may be negative or over 100.
 * per: a rate per N people, births, km2 (>= 0). ratio: one thing over another (>= 0). index: on a bounded scale.
 * score: may be negative (WGI). count: whole things (>= 0). usd / lcu / ppp: money. years, quantity: >= 0.
 * binary: 0 or 1. level: ordered categories as numbers.
 */
export type UnitKind =
	| 'share'
	| 'percent'
	| 'per'
	| 'ratio'
	| 'index'
	| 'score'
	| 'count'
	| 'usd'
	| 'lcu'
	| 'ppp'
	| 'years'
	| 'quantity'
	| 'binary'
	| 'level';

/** Which way is better: more, less, near `ideal`, or neither (context only). */
export type GoodDirection = 'up' | 'down' | 'to' | 'none';

/** How a group of economies is summed up for one indicator. */
export type Aggregate = 'median' | 'sum' | 'mean-population';

export interface Source {
	id: string;
	publisher: string;
	dataset: string;
	url: string;
	licence: string;
	licence_url: string;
	/** True where the publisher forbids commercial reuse: shown as such wherever the data are. */
	non_commercial: boolean;
	vintage: string;
	retrieved: string;
	citation: string;
}

export interface Indicator {
	id: string;
	source_id: string;
	/** The publisher's series; rows of one series with other dimensions share it. */
	series: string;
	/** The publisher's own dimension text ("Sex=FEMALE;Age=15-24"), '' when there is none. */
	dimensions: string;
	/** True for the one row of a series that comes first (the total, where there is one). */
	is_lead: boolean;
	title: string;
	short_title: string;
	/** What a sentence calls it, as it stands inside the sentence: "the share of women in parliament". */
	subject: string;
	/** Whether "have" follows the subject, not "has". */
	plural: boolean;
	/** In words: "% of people aged 15-49", "US dollars, current prices". */
	unit: string;
	unit_kind: UnitKind;
	direction: GoodDirection;
	/** The best value where direction is 'to' (1 for parity, 50 for equal shares). */
	ideal: number | null;
	topic: string;
	definition: string;
	/** Known traps, shown beside the chart. */
	notes: string;
	decimals: number;
	aggregate: Aggregate;
	/** Series of several publishers that claim to measure the same thing share a tie. */
	tie_id: string;
	tie_default: boolean;
	/** value × tie_scale is in the unit of the tie’s default member. */
	tie_scale: number;
	first_year: number;
	last_year: number;
	observations: number;
	economies: number;
}

/** What a value is written in; any Indicator will do. */
export type UnitOf = Pick<Indicator, 'unit' | 'unit_kind' | 'decimals'>;

export interface Tie {
	id: string;
	title: string;
	reason: string;
}

export interface Economy {
	iso3: string;
	name: string;
	iso2: string;
	m49: number;
	/** World Bank region and income group (as of the groups table's newest list), '' when not classified. */
	region: string;
	income: string;
	is_landlocked: boolean;
	/** What a page calls it in a sentence: "Lesotho", "the Gambia". */
	in_sentence: string;
	/** First year as a state, null where it was one long before the data or is none. */
	state_since: number | null;
}

export type GroupKind = 'policy' | 'union' | 'region' | 'income' | 'world';

export interface Group {
	id: string;
	name: string;
	short_name: string;
	kind: GroupKind;
	position: number;
	source: string;
}

export interface Membership {
	group_id: string;
	iso3: string;
	from_year: number;
	/** Last year as a member, null while it still is one. */
	to_year: number | null;
	confidence: 'sure' | 'check' | 'computed';
}

export interface Observation {
	indicator: string;
	economy: string;
	year: number;
	value: number;
	low: number | null;
	high: number | null;
	nature: Nature;
}

export type Front = 'political' | 'socio-economic' | 'culture';

export interface Priority {
	id: string;
	position: number;
	front: Front;
	/** The place in the policy: "2.c", "2.e bullet 1". */
	policy_ref: string;
	label: string;
	/** What the policy says, one sentence in plain words. */
	says: string;
	/** Why there is no indicator, '' where there is one. */
	no_data_reason: string;
	/** Where data might come from, '' where nothing is known. */
	data_hint: string;
	/** What open data cannot say about this clause although it has indicators. */
	missing: string;
}

export interface PriorityIndicator {
	priority_id: string;
	indicator: string;
	position: number;
	/** Why this series, or how to read it for this clause. */
	note: string;
}

export interface PriorityLink {
	priority_id: string;
	/** A framework target such as "SDG:3.3", "MDG:6.A", "AWAZA:2". */
	target: string;
}

/* ---- compact shapes for the browser ------------------------------------------------------------------- */

/**
 * One series of one economy: parallel arrays sorted by year. `lo`/`hi` are absent when no value has bounds;
 * `n` is one letter a value (a, e, p, f for the Nature), absent when all are actual.
 */
export interface SeriesView {
	y: number[];
	v: number[];
	lo?: (number | null)[];
	hi?: (number | null)[];
	n?: string;
	/** First year of the state, where it is newer than the start of what is spoken of: values before are the territory's. */
	s?: number;
}

/** Place among a group's members that have data: 1 is best (or highest when no direction is good). */
export interface RankView {
	rank: number;
	of: number;
	/** Members of the group in that year, with or without data. */
	members: number;
	year: number;
	/** How many share the place, the economy itself included; absent when nobody else does. */
	tied?: number;
}

/** One economy: whole while the site is built, of what a page needs in the files that it fetches. */
export interface EconomyView {
	iso3: string;
	/** Ids of the groups it is in now, in the groups' order. */
	groups: string[];
	/** The nearest economies, nearest first. */
	similar: string[];
	series: Record<string, SeriesView>;
	/** indicator id → group id → rank. */
	ranks: Record<string, Record<string, RankView>>;
}

/** One series of a group: value by year, and how many of how many members stand behind each. */
export interface GroupSeriesView {
	y: number[];
	v: number[];
	/** Members with data in that year (within the tolerance). */
	n: number[];
	/** Members in that year. */
	m: number[];
	/** Years from which on others have data than before: the line does not continue. Absent without any. */
	restarts?: number[];
}

/** One group likewise; "similar countries" of an economy is `SIMILAR-<ISO3>`. */
export interface GroupView {
	id: string;
	series: Record<string, GroupSeriesView>;
}

/** `/view/directory.json`: what the pickers offer and what an address may name. */
export interface Directory {
	economies: { iso3: string; iso2: string; name: string; in_sentence: string }[];
	groups: {
		id: string;
		name: string;
		short_name: string;
		kind: GroupKind;
		/** [iso3, first year, last year or null while still a member] */
		members: [string, number, number | null][];
	}[];
}

/**
 * Further codes and names of economies, `/view/names.json`: two- and three-letter codes, M49 numbers, official names,
 * other publishers' spellings. An empty code stands for what is known and is no economy of today (former states).
 */
export type Aliases = Record<string, string[]>;

/** What one refresh changed in one series. */
export interface SeriesNews {
	id: string;
	title: string;
	/** Values and last year before and now; no values and no year where the series is not there. */
	values: [number, number];
	last: [number | null, number | null];
	/** Values of economies and years that were not there; that are no longer there; that differ. */
	added: number;
	removed: number;
	revised: number;
	/** Of these, values of Lesotho, added and revised. */
	lesotho: [number, number];
	/** The revision that is largest in proportion. */
	largest?: { economy: string; year: number; before: number; after: number };
}

/** What one refresh changed in one data set. Lists are cut; `counts` are whole. */
export interface SourceNews {
	source: string;
	publisher: string;
	dataset: string;
	/** The publisher's state of the data before and now; '' before where the data set is new. */
	vintage: [string, string];
	counts: {
		/** Series that are new, that are gone, that reach a later year, that lost values, that have revised values. */
		born: number;
		vanished: number;
		later: number;
		shrunk: number;
		revised: number;
		/** Values added, removed and revised, over all series. */
		values: [number, number, number];
		/** Of Lesotho: added and revised. */
		lesotho: [number, number];
	};
	born: SeriesNews[];
	vanished: SeriesNews[];
	shrunk: SeriesNews[];
	later: SeriesNews[];
	revised: SeriesNews[];
	notes: string[];
}

/** One entry of data/changes.json. */
export interface Refresh {
	/** The day on which the publishers were asked: 2026-12-01. */
	date: string;
	/** Data sets that were asked for and have not changed. */
	unchanged: string[];
	/** Series that a person let shrink or vanish. */
	accepted: string[];
	sources: SourceNews[];
}

/** By what an economy is like another. */
export interface ComparableEconomy {
	iso3: string;
	population: number | null;
	/** Gross national income per person. */
	income: number | null;
	region: string;
	landlocked: boolean;
}
