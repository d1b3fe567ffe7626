/**
 * What a method found, as codes and numbers that can be kept in a file: src/lib/words makes each a sentence and the
 * method's own word. A value is in the series' unit, a point is [year, value], a pace a part a year (0.02 is 2 %).
 */
import type { Comparison, LdcRule } from './rule';
import type { YearAndValue } from './year-and-value';

/** A fact without numbers. */
type Bare = Record<never, never>;
/** Why nothing is found of an economy without a value. */
type NoValue = { 'no-value': Bare };
/** What is to be reached: a value, or the band [from, to]. */
export type Aim = number | readonly [number, number];

/** Of any method, before it is asked. */
export interface CommonFacts {
	/** The framework binds others. */
	'not-a-party': Bare;
	/** Watched under the target, which has no number. */
	watched: Bare;
	'in-words': Bare;
	'no-series': Bare;
	/** The method has no test for targets of this kind. */
	'no-test': Bare;
}

/** "Halt and begin to reverse". */
export interface HaltFacts {
	'no-value-by-deadline': Bare;
	'no-turn-seen': { latest: YearAndValue };
	/** The latest against about five years before; `peak` is the highest before, where a rise is to be halted. */
	turn: {
		latest: YearAndValue;
		before: YearAndValue;
		moved: 'unchanged' | 'lower' | 'higher';
		peak: YearAndValue | null;
	};
}

/** The year in which the pace arrives; null when it does not. */
interface Arriving {
	reach: number | null;
}
/** What moved from where to where; null where nothing is there to compare with. */
interface Moved {
	baseline: YearAndValue | null;
	latest: YearAndValue;
}
type FromTo = { baseline: YearAndValue; latest: YearAndValue };
/** What is asked by when. */
/** `standing`: the text sets no year, and the deadline is only reckoned with. */
export type Aimed = { aim: Aim; deadline: number; standing?: boolean };

/** Said by several methods that hold a value against a target. */
export interface TargetFacts {
	/** No value between the baseline year and the deadline. */
	'no-value-between': { from: number; to: number };
	/** The latest meets the target. */
	meets: { latest: YearAndValue; target: number };
	/** At the target at first and no longer. */
	left: Moved & { target: number | null };
}

export interface ReachFacts {
	/** The series' published method names no value. */
	'no-value-to-reach': Bare;
	/** The target follows from the value of a year that has none near it. */
	'no-base': { latest: YearAndValue; year: number };
	/** No target follows from the values there are. */
	'no-goal': { latest: YearAndValue };
	'meets-aim': { latest: YearAndValue; aim: Aim };
	/** The deadline has passed and nothing was measured in the five years before. */
	'not-measured-lately': { latest: YearAndValue } & Aimed;
	/** What came after the deadline is said beside the verdict: Verdict.later. */
	missed: Moved & Aimed;
	'one-value': { latest: YearAndValue } & Aimed;
	'left-aim': FromTo;
	'on-the-way': FromTo & Aimed & Arriving;
	/** Fewer than half of the years have a value. */
	'half-missing': { values: number; years: number; from: number };
	/** Every year's figure on average, and in how many of the years the line was met. */
	'on-average': { mean: number; years: number; from: number; to: number; line: number; met: number };
	'no-growth-rate': Bare;
	/** The growth so far and the one that is asked for. */
	'growth-asked': FromTo & { growth: number; asked: number };
	'no-periods': { base: readonly [number, number]; from: number };
	/** The mean of a period against that of an earlier one. */
	periods: { mean: Mean; base: Mean; op: Extract<Comparison, 'above' | 'below'> };
}
interface Mean {
	mean: number;
	from: number;
	to: number;
}

export interface GmrFacts {
	/** The target is a part of the value of a year that has none near it. */
	'no-part-of': { latest: YearAndValue; year: number };
	'no-goal-from-start': { latest: YearAndValue };
	/** Missed, and no value of about five years before shows a pace. */
	'missed-without-pace': FromTo & { target: YearAndValue };
	'no-growth': { latest: YearAndValue };
	/** The growth of the last five years, and where it leads. */
	growth: { from: YearAndValue; latest: YearAndValue; growth: number; target: YearAndValue } & Arriving;
}

/** The quantity that a path of constant growth is drawn in. */
export type PathOf = 'value' | 'missing' | 'gap';
export interface PathFacts {
	/** The path starts in a year that has no usable value near it. */
	'no-start': { latest: YearAndValue; year: number };
	'no-path': FromTo;
	path: FromTo & { of: PathOf; growth: number; needed: number; target: YearAndValue } & Arriving;
}

export interface SadcFacts {
	'no-value-in-force': Bare;
	'no-criterion': Bare;
	/** The criterion, and in how many of the last years with a value it was met. */
	criterion: { latest: YearAndValue; aim: Aim; met: number; years: number };
}

export type Colour = 'green' | 'yellow' | 'orange' | 'red';
export interface SdsnFacts extends NoValue {
	'no-thresholds': Bare;
	/** A colour, and no two values since a year that show a trend. */
	colour: { colour: Colour; latest: YearAndValue; since: number };
	green: { latest: YearAndValue; threshold: number };
	/** A colour and a way; the thresholds of the best and the worst colour. */
	arrow: FromTo & { colour: Colour; green: number; red: number } & Arriving;
}

export interface UndpFacts extends NoValue {
	'no-published-method': Bare;
	/** Done or not. */
	'in-place': { year: number; isInPlace: boolean };
	'before-the-goals': { latest: YearAndValue; began: number };
	'at-target': { latest: YearAndValue; target: number };
	'nothing-left': { latest: YearAndValue };
	/** No value but zero in the years to compare with. */
	'nothing-to-compare': { latest: YearAndValue };
	'only-value': { latest: YearAndValue };
	/** No growth rate exists from or to a value at or below zero. */
	'growth-undefined': Moved & { isWorse: boolean };
	moved: Moved;
	steps: Moved;
	/** Against equality. */
	parity: Moved & { equal: number };
	/** A pace that nothing is held against. */
	pace: Moved & { pace: number };
	/** Against the pace that counts as on track; the target where there is one. */
	'pace-limit': Moved & { pace: number; needed: number; target: number | null };
	'pace-needed': Moved & { pace: number; needed: number; target: YearAndValue } & Arriving;
}

export interface AidFacts extends NoValue {
	'no-pledge': Bare;
	'no-base-period': Bare;
	/** The mean of the last years against that of the base period. */
	additional: { mean: Mean; base: Mean };
	'no-five-years': Bare;
	/** The spread of the yearly amounts as a part of their mean. */
	spread: { from: number; to: number; spread: number; below: number };
	'no-three-years': Bare;
	/** What was paid as a part of what was committed. */
	paid: { from: number; to: number; share: number; asked: number };
}

export interface LdcFacts {
	'not-a-criterion': Bare;
	'no-line': Bare;
	'not-reviewed': Bare;
	/** The value of a review against its line: how far off, null where it is beyond; beyond at so many of the reviews. */
	line: {
		latest: YearAndValue;
		step: LdcRule['step'];
		line: number;
		off: number | null;
		beyond: number;
		reviews: number;
	};
}

export interface Facts
	extends
		CommonFacts,
		HaltFacts,
		TargetFacts,
		ReachFacts,
		GmrFacts,
		PathFacts,
		SadcFacts,
		SdsnFacts,
		UndpFacts,
		AidFacts,
		LdcFacts {}

/** One of some facts: its name beside what it says. */
export type FactOf<F, Say extends keyof F = keyof F> = { [S in Say]: { say: S } & F[S] }[Say];
export type VerdictFact = FactOf<Facts>;

/** What a pace is counted in: parts or units of the series a year, or a part of something. */
export type PaceUnit =
	| 'percent'
	| 'percent-of-missing'
	| 'percent-of-gap'
	| 'units'
	| 'steps'
	| 'on-average'
	| 'of-mean'
	| 'of-commitments';
