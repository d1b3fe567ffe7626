/**
 * The vocabulary of targets: what a framework file (data/frameworks/<id>.yaml) may ask for. One rule says what
 * "met" means; which method judges the way there is the framework's choice. Years are calendar years, values are in
 * the indicator's own unit, and a share is 0-100. The zod schema in scripts/frameworks/schema.ts mirrors these types.
 */

export type Comparison = 'at-least' | 'at-most' | 'above' | 'below';

/** A fixed value by the deadline: "at or below 25", "above 15 % of GDP", "0.7 % of GNI". */
export interface ReachRule {
	kind: 'reach';
	op: Comparison;
	value: number;
}

/** Everybody: 100 %, or another ceiling. `met_at` is the value that counts as everybody in practice (say 95). */
export interface UniversalRule {
	kind: 'universal';
	value?: number;
	met_at?: number;
}

/** A multiple of the baseline: 0.5 halve, 1/3 reduce by two thirds, 2 double, 1.5 raise by half. `cap` limits a rise. */
export interface FractionRule {
	kind: 'fraction-of-baseline';
	factor: number;
	cap?: number;
}

/** Shrink what is missing to a ceiling: 0.5 halves 100 − baseline. */
export interface ShortfallRule {
	kind: 'fraction-of-shortfall';
	factor: number;
	/** 100 when not said. */
	ceiling?: number;
}

/** Add so many units to the baseline ("one more percentage point of GDP"); negative to take away. */
export interface ChangeRule {
	kind: 'change-by';
	delta: number;
}

/** Equal, within a band: girls per boy 1 in [0.97, 1.03]. */
export interface ParityRule {
	kind: 'parity';
	value: number;
	band: readonly [number, number];
}

/** Between two values, both inclusive: 15 to 20 % of the budget. Above the band also counts where `more_is_fine`. */
export interface RangeRule {
	kind: 'range';
	min: number;
	max: number;
	more_is_fine?: boolean;
}

/** Stop the rise and begin to fall ('rise', HIV), or stop the loss ('loss', forest cover), by the deadline. */
export interface HaltRule {
	kind: 'halt-and-reverse';
	of: 'rise' | 'loss';
}

/** A yearly figure (growth, spending) that is to hold on average over the years, not only in the last one. */
export interface YearlyRule {
	kind: 'every-year';
	op: Comparison;
	value: number;
}

/** A level that is to grow by at least so many % a year, compounded, from baseline to deadline. */
export interface GrowthRule {
	kind: 'growth-rate';
	/** % a year; negative for a fall. */
	rate: number;
}

/** The mean of one period against the mean of an earlier one (Sendai: 2020-2030 below 2005-2015). */
export interface PeriodRule {
	kind: 'period-mean';
	op: 'above' | 'below';
	base: readonly [number, number];
	test: readonly [number, number];
}

/** Rise to the level of others: the median of a group in the same year. */
export interface PeerRule {
	kind: 'peer-level';
	/** Group id ("WORLD", "LLDC"). */
	group: string;
	op: 'at-least' | 'at-most';
}

/** Done or not: 1 where it is. */
export interface BinaryRule {
	kind: 'binary';
}

/** The series' own published method (UN SDG series: data/frameworks/sdg-series.csv). */
export interface SeriesRule {
	kind: 'series-method';
}

/** A line of the LDC criteria at each triennial review; bounds and thresholds are data of the review. */
export interface LdcRule {
	kind: 'ldc-threshold';
	criterion: 'income' | 'hai' | 'evi';
	step: 'inclusion' | 'graduation' | 'income-only';
}

/** Aid for Trade: more than the baseline mean, steady, and paid out as committed. */
export interface AidRule {
	kind: 'aid-for-trade';
	test: 'additional' | 'predictable' | 'delivered';
	/** Years of the baseline mean, [2002, 2005] when not said. */
	base?: readonly [number, number];
}

/** In words only: no number was set. */
export interface QualitativeRule {
	kind: 'qualitative';
}

/** Watched under the target, with no number of its own. */
export interface MonitorRule {
	kind: 'monitor';
}

export type Rule =
	| ReachRule
	| UniversalRule
	| FractionRule
	| ShortfallRule
	| ChangeRule
	| ParityRule
	| RangeRule
	| HaltRule
	| YearlyRule
	| GrowthRule
	| PeriodRule
	| PeerRule
	| BinaryRule
	| SeriesRule
	| LdcRule
	| AidRule
	| QualitativeRule
	| MonitorRule;

export type RuleKind = Rule['kind'];

/** How sure a fact is: read in its source, worked out from others, or not confirmed (shown with a mark). */
export type Confidence = 'sure' | 'computed' | 'check';

/** Thresholds of the Sustainable Development Report for a series: its own reading of the goal. */
export interface SdsnThresholds {
	optimum: number;
	green: number;
	red: number;
	lower_bound: number;
}

/** Id of a group, or several, or economies by ISO3. */
export type Addressees = string | readonly string[];

/** Worded for some where no group of ours has them: whom, in words, and the economies that are none of them. */
export interface AskedOf {
	words: string;
	/** ISO3 */
	not: readonly string[];
}

export interface FrameworkIndicator {
	/** Id of an indicator in the database; '' where no open series exists (then `no_data_reason` says why). */
	indicator: string;
	/** Its number in the framework's own list ("8.1"), where it has one; several series may share it. */
	number?: string;
	label?: string;
	/** The publisher's dimension text, where the framework means one row of a series. */
	dimensions?: string;
	rule: Rule;
	/** Overrides the target's, which overrides the framework's. */
	baseline_year?: number;
	deadline?: number;
	/** Needed only where the rule does not say it (monitor, qualitative). */
	direction?: 'up' | 'down';
	/** A method other than the framework's default. */
	method?: string;
	/** Years over which the method mdg-gmr reads growth, where not 5 (3 for maternal health). */
	growth_years?: number;
	sdsn?: SdsnThresholds;
	confidence?: Confidence;
	note?: string;
	no_data_reason?: string;
	/** The least and the most that a value can plausibly be: one beyond them judges nothing. */
	plausible?: readonly [number, number];
	/** Whose its number is, where that is not its method's: the target's own text, or the budgets' marks of PEFA. */
	number_from?: 'text' | 'pefa';
	/** It speaks for its target wherever it is judged: a series that the same is known by everywhere. */
	leads?: boolean;
	/** Why the series is beside what the target asks for, and never says how it goes: a part of another, or of others. */
	aside?: string;
	/** The row is asked of these alone, a part of the framework's: the target's own where the row does not say. */
	applies_to?: Addressees;
	/** Its target's. */
	asked_of?: AskedOf;
	/** Group id: the number was set for the group as a whole, and no member is judged by it. */
	judged_for?: string;
}

export interface FrameworkTarget {
	id: string;
	/** Id of its goal. */
	goal: string;
	label: string;
	confidence: Confidence;
	baseline_year?: number;
	deadline?: number;
	/** The text sets no year by which it is to be met. */
	standing?: boolean;
	/** Worded for these, and asked of nobody else. */
	applies_to?: Addressees;
	/** Its goal's own where the target does not say it. */
	asked_of?: AskedOf;
	source?: string;
	note?: string;
	indicators: FrameworkIndicator[];
	/** The rows are steps or editions of one demand, oldest first: the last is in force, the others superseded. */
	steps?: boolean;
	/** Why the target has no number, where it has none. */
	no_number_reason?: string;
	/** Targets of earlier frameworks that it takes on: "MDG:4.A". */
	follows?: string[];
}

export interface Framework {
	/** Lower case, as in /frameworks/<id>/. */
	id: string;
	/** As in links from the policy: "MDG", "SDG", "BPOA". */
	code: string;
	title: string;
	short_title: string;
	/** First and last year. */
	years: readonly [number, number];
	/** Edition of the facts: "official list of 2008". */
	vintage: string;
	sources: { title: string; url: string }[];
	/** Default method id, then every method that can be chosen (the default among them). */
	method: string;
	methods: string[];
	baseline_year?: number;
	/** Ids of the frameworks that it follows. */
	follows?: string[];
	note?: string;
	/** Group id or ISO3 that it was made for ("LDC", "LSO"); everybody when not said. */
	applies_to?: string;
	/** Of one country's own: what it is, in a sentence ("Lesotho’s own contribution to the Paris Agreement"). */
	own?: string;
	/** It binds those alone of whom one of its series has a value: donors report what they give. */
	only_with_data?: boolean;
	goals: { id: string; label: string; note?: string; asked_of?: AskedOf }[];
	targets: FrameworkTarget[];
}
