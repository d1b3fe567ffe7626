/** What a chart says, found by rules and never typed in: codes and numbers, which words/ makes a sentence of. */
import type { Indicator, SeriesView } from '../types';
import { isOld } from './age';
import { pointsOf } from '../series/decode';
import type { Point } from '../series/point';
import { pastPoints } from '../series/window';
import { placeOf, stanceOf, type GroupRank, type Place, type Stance } from './place';
import { roundRatio, type Ratio } from './ratio';
import { directionOf, spokenYears, stateBefore, type Direction, type Way } from './direction';
import type { Trend, YearValue } from './trend';

/** What a sentence needs to know of an indicator. */
export type FindingIndicator = Pick<
	Indicator,
	'subject' | 'plural' | 'unit' | 'unit_kind' | 'decimals' | 'direction' | 'ideal'
>;

export interface FindingInput {
	indicator: FindingIndicator;
	series: SeriesView | null | undefined;
	/** The economy in a sentence ("the Gambia"): the title then begins "In the Gambia, …". */
	economy?: string;
	/** Newest year of the indicator in any economy, so that an old series is called old. */
	newestYear?: number | undefined;
	/** The years that the reader chose. */
	from?: number | undefined;
	to?: number | undefined;
	/** The place in one group, said at the end. */
	rank?: GroupRank | null;
}

/** What the past values of a series say. */
export type Said =
	/** Nothing at all, nothing in the years chosen, or only what is yet to come. */
	| { kind: 'no-values'; why: 'no-data' | 'not-in-these-years' | 'only-projections' }
	/** One or two values; of a state that is younger than the series the year since which it is one. */
	| { kind: 'few-values'; points: YearValue[]; state?: number }
	/** A yes or no; the year since which it is in every value, null when only the last says so. */
	| { kind: 'yes-or-no'; yes: boolean; year: number; since: number | null }
	/** An old series: from where to where; null where the change is too small to count. */
	| { kind: 'last-measured'; way: Way | null; from: YearValue; to: YearValue }
	/** Up and then down, or down and then up. */
	| { kind: 'turned'; before: Way; year: number; last: YearValue }
	| { kind: 'flat'; how: 'same' | 'small' | 'unclear' | 'up-and-down'; since: number; last: YearValue }
	/** The last years went the other way. */
	| { kind: 'reversed'; first: Way; since: number; lately: number; last: YearValue }
	| { kind: 'moved'; way: Way; ratio: Ratio | null; from: YearValue; to: YearValue };

export interface Finding {
	indicator: FindingIndicator;
	economy: string | null;
	said: Said;
	/** The place in one group, where there is one to be said. */
	place: (Place & { stance: Stance }) | null;
}

/** For any series, also for one that is empty, old, or crosses zero. */
export function findingOf(input: FindingInput): Finding {
	const { indicator, economy = null } = input;
	const years = spokenYears(input.series, input);
	const points = pastPoints(input.series, years.from, years.to);
	if (points.length === 0) return { indicator, economy, said: withoutValues(input), place: null };
	if (points.length < 3)
		return { indicator, economy, said: fewValues(input, points, years.from), place: null };
	if (indicator.unit_kind === 'binary') return { indicator, economy, said: yesOrNo(points), place: null };
	const options = {
		direction: indicator.direction,
		ideal: indicator.ideal,
		unitKind: indicator.unit_kind,
		from: input.from,
		to: input.to,
		newestYear: input.newestYear
	};
	const direction = directionOf(input.series, options);
	const said = describe(input, points, direction);
	const hasPlace = said.kind === 'turned' || said.kind === 'flat' || said.kind === 'moved';
	return { indicator, economy, said, place: hasPlace ? placeFor(input, direction) : null };
}

function fewValues(
	{ series, from }: FindingInput,
	points: readonly Point[],
	since: number | undefined
): Said {
	const state = from === undefined ? stateBefore(series, since) : undefined;
	return { kind: 'few-values', points: points.map(yearValue), ...(state === undefined ? {} : { state }) };
}

function withoutValues({ series, from, to }: FindingInput): Said {
	if (pointsOf(series).length > 0 && pastPoints(series).length === 0)
		return { kind: 'no-values', why: 'only-projections' };
	const isChosen = from !== undefined || to !== undefined;
	return { kind: 'no-values', why: isChosen ? 'not-in-these-years' : 'no-data' };
}

function describe(input: FindingInput, points: readonly Point[], { whole, turn }: Direction): Said {
	const from = whole.from as YearValue;
	const to = whole.to as YearValue;
	const newest = Math.min(input.newestYear ?? to.year, input.to ?? Infinity);
	const way: Way = to.value > from.value ? 'rose' : 'fell';
	if (isOld(to.year, newest))
		return { kind: 'last-measured', way: whole.status === 'flat' ? null : way, from, to };
	if (turn?.kind === 'turned') return { ...turn, last: to };
	if (turn) return { kind: 'reversed', first: turn.before, since: from.year, lately: turn.year, last: to };
	if (whole.status === 'flat')
		return { kind: 'flat', how: howFlat(points, whole), since: from.year, last: to };
	const ratio = whole.relative === null ? null : roundRatio(from.value, to.value, input.indicator.unit_kind);
	return { kind: 'moved', way, ratio, from, to };
}

function howFlat(points: readonly Point[], whole: Trend): 'same' | 'small' | 'unclear' | 'up-and-down' {
	const values = points.map(({ value }) => value);
	const range = Math.max(...values) - Math.min(...values);
	const net = Math.abs(whole.change ?? 0);
	if (range > 2 * whole.threshold || (whole.cause === 'scatter' && net < 0.75 * range)) return 'up-and-down';
	if (range === 0) return 'same';
	return whole.cause === 'small' ? 'small' : 'unclear';
}

function yesOrNo(points: readonly Point[]): Said {
	const last = points[points.length - 1] as Point;
	let since = last;
	for (const point of [...points].reverse()) {
		if (point.value !== last.value) break;
		since = point;
	}
	return {
		kind: 'yes-or-no',
		yes: last.value === 1,
		year: last.year,
		since: since === last ? null : since.year
	};
}

function placeFor(
	{ rank, indicator }: FindingInput,
	{ status }: Direction
): (Place & { stance: Stance }) | null {
	if (!rank) return null;
	const place = placeOf(rank, indicator.direction, indicator.unit_kind, indicator.ideal);
	return place && { ...place, stance: stanceOf(rank.view, status) };
}

const yearValue = ({ year, value }: Point): YearValue => ({ year, value });
