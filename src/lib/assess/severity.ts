/**
 * How badly a measure stands in one economy, from facts alone: who does better, how far the target is, and how much it
 * changed of late. One rule for the five worst and five best and for "worst first". Reasons and worked examples:
 * docs/methods.md, "Severity".
 */
import type { UnitKind } from '../types';
import { OLD_AFTER_YEARS } from './age';
import { hasLevel, isTelling, type Rank } from './place';
import type { SteadyChange } from './steady';

export interface SeverityFacts {
	/** Places among the members of the region and in the world; null without one. */
	region: Rank | null;
	world: Rank | null;
	/** The part of the way from baseline to target that is still to go, 0 to 1; null without a target that is judged. */
	toGo: number | null;
	/** The last five years (trend.ts), as no single year makes them (steady.ts). */
	recent: Pick<SteadyChange, 'status' | 'from' | 'to'>;
	/** The best value where a certain one is best, else null. */
	ideal: number | null;
	unitKind: UnitKind;
	/** The 90th less the 10th percentile of the newest values of all economies; null for a measure that few have. */
	spread: number | null;
	/** How many years the newest value is behind the newest of any economy. */
	yearsBehind: number;
}

export interface Severity {
	/** 0 (best) to 1 (worst). */
	score: number;
	/** The mean share of peers that do better, 0 to 1; null where no place tells. */
	behind: number | null;
	/** As in the facts. */
	toGo: number | null;
	/** From -1 (much better) over 0 (no change that counts) to 1 (much worse). */
	change: number;
}

/** What the parts weigh: where a country stands, before how far it has to go and where it is going. */
const WEIGHTS = { behind: 2, toGo: 1, change: 1 };
/** A part that is not known counts as the middle, so that it neither accuses nor excuses. */
const MIDDLE = 0.5;
/** A smaller part of the spread among economies is no change. */
const SMALLEST_PART = 0.1;
/** @returns null where nothing is known: no place that tells, no target, no change */
export function severityOf(facts: SeverityFacts): Severity | null {
	const places = hasLevel(facts.unitKind) ? [facts.region, facts.world] : [];
	const shares = places.flatMap((place) => (place && isTelling(place) ? [shareBetter(place)] : []));
	const behind = shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
	const change = changePart(facts);
	if (behind === null && facts.toGo === null && facts.recent.status === 'too-little-data') return null;
	const { behind: a, toGo: b, change: c } = WEIGHTS;
	const sum = a * (behind ?? MIDDLE) + b * (facts.toGo ?? MIDDLE) + c * ((1 + change) / 2);
	return { score: sum / (a + b + c), behind, toGo: facts.toGo, change };
}

/** The share of the others in a list that do better: 0 for the first, 1 for the last. */
export const shareBetter = ({ rank, of }: Rank): number => (of > 1 ? (rank - 1) / (of - 1) : 0);

/**
 * The change of five years, worse above zero, as a part of the spread among economies and at most the whole of it. What
 * has no spread that compares (sizes) is measured by itself: doubled or halved is all, and so is a change of sign. The
 * older the value, the less its change counts.
 */
export function changePart({ recent, unitKind, spread, ideal, yearsBehind }: SeverityFacts): number {
	const { from, to, status } = recent;
	if (!from || !to || (status !== 'better' && status !== 'worse')) return 0;
	const moved = hasLevel(unitKind)
		? partOfSpread(from.value, to.value, spread, ideal)
		: ownPart(from.value, to.value);
	const freshness = Math.max(0, 1 - Math.max(0, yearsBehind) / (OLD_AFTER_YEARS + 1));
	return (status === 'worse' ? 1 : -1) * Math.min(1, moved) * freshness;
}

/** The size of a change as a part of the spread among economies; 0 where that is too small to count. */
export function partOfSpread(from: number, to: number, spread: number | null, ideal: number | null): number {
	if (!spread) return 0;
	const moved = ideal === null ? to - from : Math.abs(to - ideal) - Math.abs(from - ideal);
	const part = Math.abs(moved) / spread;
	return part < SMALLEST_PART ? 0 : part;
}

const ownPart = (from: number, to: number): number =>
	from > 0 && to > 0 ? Math.abs(Math.log2(to / from)) : 1;
