import type { Direction } from '../../assess/direction';
import type { TrendStatus } from '../../assess/trend';

/**
 * Where a series goes now, and since when: the last five years, or since the turn or the start where it went the same way
 * all the time. With nothing five years back, since the start; an old value says nothing of now.
 */
export function latelyOf({ whole, recent, turn, status }: Direction): {
	status: TrendStatus;
	since: number | null;
} {
	if (recent.reason.kind === 'old') return { status: 'too-little-data', since: null };
	const start = turn?.year ?? whole.from?.year ?? null;
	if (recent.status === 'too-little-data' || (recent.status === status && status !== 'flat'))
		return { status, since: start };
	return { status: recent.status, since: recent.from?.year ?? null };
}
