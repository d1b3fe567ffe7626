import type { TrendWindow } from '../../assess/summary';
import type { Trend, TrendReason } from '../../assess/trend';

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
			return reason.year === null ? `only ${reason.values} values` : `only one value, in ${reason.year}`;
		case 'old':
			return `last measured in ${reason.year}`;
		case 'no-earlier-value':
			return `no value ${reason.min} to ${reason.max} years before ${reason.year}`;
	}
}

/** "since 2019", or why there is no direction: "in five years: last measured in 2017". */
export function since(trend: Trend, window: TrendWindow): string {
	if (trend.status === 'too-little-data')
		return `${window === 'recent' ? 'in five years: ' : ''}${trendReason(trend.reason)}`;
	return `since ${trend.from?.year}`;
}
