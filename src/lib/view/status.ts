import type { Trend, TrendStatus } from '../assess/trend';
import type { StatusKind } from '../chart/model';

/** The mark of a direction. */
export function markOf(status: TrendStatus): StatusKind {
	return status === 'too-little-data' ? 'unknown' : status;
}

/** "since 2019", or why there is no direction: "in five years: last measured in 2017". */
export function sinceWords(trend: Trend, isRecent: boolean): string {
	if (trend.status === 'too-little-data') return `${isRecent ? 'in five years: ' : ''}${trend.reason}`;
	return `since ${trend.from?.year}`;
}
