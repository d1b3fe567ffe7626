/**
 * How much help a clause needs, read from the level first (the place in the world and among peers), then from the
 * direction, then from the target: what is among the worst is never a low need because it improves.
 */
import type { UnitKind } from '../types';
import { isGraded } from './frameworks/judged';
import type { VerdictStatus } from './frameworks/verdict';
import { hasLevel, isTelling, type Rank } from './place';
import type { TrendStatus } from './trend';

export type Need = 'high' | 'some' | 'low' | 'unknown';

export interface NeedFacts {
	unitKind: UnitKind;
	/** Whether a place can be good or bad: the indicator has a direction. */
	isRanked: boolean;
	/** Places, 1 is best; null without one. */
	world: Rank | null;
	peers: Rank | null;
	direction: TrendStatus;
	/** Of the target that judges the clause; null where none does. */
	verdict: VerdictStatus | null;
}

const SCALE: readonly Need[] = ['low', 'some', 'high'];
/** The last third of the world is a high level of need, the first third a low one. */
const THIRD = 1 / 3;
/** Among peers the last quarter counts. */
const LAST_QUARTER = 0.75;
const MISSED: readonly VerdictStatus[] = ['not-achieved', 'deteriorating'];

/** The step of the level alone: 0 low, 1 some, 2 high; null where no place tells. */
export function levelOf({ unitKind, isRanked, world, peers }: NeedFacts): 0 | 1 | 2 | null {
	if (!isRanked || !hasLevel(unitKind)) return null;
	const [all, near] = [partOf(world), partOf(peers)];
	if (all === null) return near === null ? null : stepOf(near);
	const step = stepOf(all);
	return near !== null && near > LAST_QUARTER && step < 2 ? ((step + 1) as 1 | 2) : step;
}

export function needOf(facts: NeedFacts): Need {
	const { direction, verdict } = facts;
	const level = levelOf(facts);
	const isMissed = verdict !== null && MISSED.includes(verdict);
	if (level === null) return withoutLevel(direction, verdict);
	if (level === 2) return 'high';
	let step: number = level;
	if (direction === 'worse') step++;
	if (direction === 'better') step--;
	if (isMissed) step = Math.max(step, 1);
	return SCALE[Math.min(2, Math.max(0, step))]!;
}

/** Where no place tells, the direction, and a target that is missed. */
function withoutLevel(direction: TrendStatus, verdict: VerdictStatus | null): Need {
	const isMissed = verdict !== null && MISSED.includes(verdict);
	if (direction === 'worse') return 'high';
	if (direction === 'flat') return isMissed ? 'high' : 'some';
	if (direction === 'better') return isMissed ? 'some' : 'low';
	if (verdict === null || !isGraded(verdict)) return 'unknown';
	return isMissed || verdict === 'limited' ? 'high' : verdict === 'acceleration-needed' ? 'some' : 'low';
}

const partOf = (place: Rank | null): number | null =>
	place && isTelling(place) ? (place.rank - 0.5) / place.of : null;

const stepOf = (part: number): 0 | 1 | 2 => (part > 1 - THIRD ? 2 : part < THIRD ? 0 : 1);
