/** The change between two values as the unit allows it to be said. */
import type { UnitKind } from '../types';

export type Change =
	| { kind: 'unknown' }
	| { kind: 'none' }
	/** In percentage points, for shares and percentages. */
	| { kind: 'points'; change: number }
	/** Without a unit, for scores, indices and levels, which have no true zero. */
	| { kind: 'steps'; change: number }
	| { kind: 'years'; change: number }
	| { kind: 'answer'; from: boolean; to: boolean }
	/** Last over first, for what has a true zero. */
	| { kind: 'ratio'; ratio: number }
	/** In the unit itself: amounts that start at zero or change sign have no ratio. */
	| { kind: 'amount'; change: number };

export function changeOf(
	from: number | null | undefined,
	to: number | null | undefined,
	unitKind: UnitKind
): Change {
	if (from == null || to == null || !Number.isFinite(from) || !Number.isFinite(to))
		return { kind: 'unknown' };
	if (from === to) return { kind: 'none' };
	const change = to - from;
	switch (unitKind) {
		case 'share':
		case 'percent':
			return { kind: 'points', change };
		case 'index':
		case 'score':
		case 'level':
			return { kind: 'steps', change };
		case 'years':
			return { kind: 'years', change };
		case 'binary':
			return { kind: 'answer', from: from === 1, to: to === 1 };
		default:
			return from > 0 && to > 0 ? { kind: 'ratio', ratio: to / from } : { kind: 'amount', change };
	}
}

/** Units whose sizes are compared by how much they changed: a ratio of small amounts would mislead. */
const AMOUNTS: readonly UnitKind[] = ['usd', 'ppp', 'lcu', 'count', 'quantity'];

/** The same where economies are ordered by how much they changed: amounts by their difference. */
export function orderedChange(from: number, to: number, unitKind: UnitKind): Change {
	return AMOUNTS.includes(unitKind) ? { kind: 'amount', change: to - from } : changeOf(from, to, unitKind);
}
