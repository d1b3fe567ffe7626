/** What a method is given to judge one target of one economy by one series. */
import type { SeriesView, UnitOf } from '../../types';
import type { Rule, SdsnThresholds } from './rule';
import type { SeriesMethod } from './series-method';

/** The line of one criterion and step at one review. */
export interface ReviewLine {
	review: number;
	value: number;
}

export interface AssessInput {
	rule: Rule;
	/** The economy's series: null where it has no value; undefined where no open series exists at all. */
	series: SeriesView | null | undefined;
	/** Its kind decides what may be judged; the words write values in it. */
	unit: UnitOf;
	baselineYear: number;
	deadline: number;
	/** First year of the framework, for rules about every year; the baseline year when not said. */
	start?: number;
	/** The text sets no year by which it is to be met: the deadline is its framework's last year, to reckon with. */
	standing?: boolean;
	/** Newest year that any data of this edition have: a deadline before it has passed. There is no clock here. */
	asOf: number;
	/** Which way is better, where the rule does not say it. */
	direction?: 'up' | 'down';
	/** UN SDG series: the published method (rule 'series-method'). */
	seriesMethod?: SeriesMethod | null;
	/** Years over which the Global Monitoring Report reads growth: 5, and 3 for maternal health. */
	growthYears?: number;
	sdsn?: SdsnThresholds;
	/** The least and the most that a value of the row can plausibly be. */
	plausible?: readonly [number, number];
	/** The group's median series (rule 'peer-level'). */
	peer?: SeriesView | null;
	/** Commitments beside the disbursements (rule 'aid-for-trade', delivered). */
	commitments?: SeriesView | null;
	/** The criterion's line at each triennial review (rule 'ldc-threshold'). */
	lines?: readonly ReviewLine[];
}
