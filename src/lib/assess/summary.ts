/** How many clauses go which way, by their headline series. */
import type { TrendStatus } from './trend';

/** 'no-data': the clause has no indicator, or none with a value for this economy. */
export type ClauseStatus = TrendStatus | 'no-data';
export type TrendWindow = 'recent' | 'start';

export type StatusCounts = Record<ClauseStatus, number>;

export function countStatuses(statuses: readonly ClauseStatus[]): StatusCounts {
	const counts: StatusCounts = {
		better: 0,
		worse: 0,
		flat: 0,
		rising: 0,
		falling: 0,
		'too-little-data': 0,
		'no-data': 0
	};
	for (const status of statuses) counts[status] += 1;
	return counts;
}
