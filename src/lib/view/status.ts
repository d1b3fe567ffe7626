import type { TrendStatus } from '../assess/trend';
import type { StatusKind } from '../chart/model';

/** The mark of a direction. */
export function markOf(status: TrendStatus): StatusKind {
	return status === 'too-little-data' ? 'unknown' : status;
}
