import type { Direction, Turn, Way } from '../../assess/direction';
import type { Trend, TrendReason, TrendStatus } from '../../assess/trend';

const WITHIN = {
	small: 'too small a change to matter',
	scatter: 'smaller than its usual scatter between years',
	bounds: 'within the publisher’s bounds of uncertainty'
};
const BEYOND = {
	small: 'large enough to matter',
	scatter: 'larger than its usual scatter between years',
	bounds: 'larger than the publisher’s bounds of uncertainty'
};

export function trendReason(reason: TrendReason): string {
	switch (reason.kind) {
		case 'same-value':
			return 'the same value';
		case 'within':
			return WITHIN[reason.cause];
		case 'beyond':
			return BEYOND[reason.cause];
		case 'few-values':
			if (reason.values === 0) return 'no values';
			if (reason.state !== undefined)
				return `only ${reason.values === 1 ? 'one value' : `${reason.values} values`} since independence in ${reason.state}`;
			return reason.year === null ? `only ${reason.values} values` : `only one value, in ${reason.year}`;
		case 'old':
			return `last measured in ${reason.year}`;
		case 'no-earlier-value':
			return `no value ${reason.min} to ${reason.max} years before ${reason.year}`;
	}
}

/** "since 2019", or why there is no direction: "in five years: last measured in 2017". */
export const lately = ({ status, from, reason }: Trend): string =>
	status === 'too-little-data' ? `in five years: ${trendReason(reason)}` : `since ${from?.year}`;

/** "since 1990", "rose, then fell after 2011", "rose since 1990, fell since 2018", or why there is no direction. */
export function direction({ whole, turn }: Direction): string {
	if (turn?.kind === 'turned') return turned(turn);
	if (turn) return `${turn.before} since ${whole.from?.year}, ${OTHER[turn.before]} since ${turn.year}`;
	return whole.status === 'too-little-data' ? trendReason(whole.reason) : `since ${whole.from?.year}`;
}

/** "rose, then fell after 2011" */
export const turned = ({ before, year }: Pick<Turn, 'before' | 'year'>): string =>
	`${before}, then ${OTHER[before]} after ${year}`;

export const OTHER: Record<Way, Way> = { rose: 'fell', fell: 'rose' };

const GOING: Record<TrendStatus, string> = {
	better: 'better',
	worse: 'worse',
	flat: 'flat',
	rising: 'rising',
	falling: 'falling',
	'too-little-data': 'too few values'
};

/** "worse since 2019"; without a year to hold it against, only that there are too few values. */
export const since = (status: TrendStatus, year: number | null): string =>
	status === 'too-little-data' || year === null ? GOING['too-little-data'] : `${GOING[status]} since ${year}`;

/** A rate of a small country, or of something rare. */
export const fewPeople = (): string => 'too few people';

/** "target 70 by 2030 (SDGs 3.1)"; a number that no text has is "threshold 5.0 by 2030 (method of SDGs 3.6)" */
export const aim = (value: string, year: number, name: string, isThreshold = false): string =>
	isThreshold ? `threshold ${value} by ${year} (method of ${name})` : `target ${value} by ${year} (${name})`;

/** "criterion 3 % to 7 % (SADC convergence)": it is held to every year, and has no year by which it is to be met. */
export const criterion = (value: string, name: string): string => `criterion ${value} (${name})`;
