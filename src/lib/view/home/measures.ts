/** The measures of level that people speak of, in one economy: where it stands, how far it has to go, where it goes. */
import { isOld } from '../../assess/age';
import { directionOf, type Direction } from '../../assess/direction';
import { tellsOfAHandful } from '../../assess/few-people';
import { leapOf } from '../../assess/leap';
import { isTelling } from '../../assess/place';
import { partOfSpread, severityOf, shareBetter, type Severity } from '../../assess/severity';
import { steadied, type SteadyChange } from '../../assess/steady';
import { anyPoints } from '../../series/decode';
import { median } from '../../series/stats';
import { pastPoints } from '../../series/window';
import type { GoodDirection, RankView, SeriesView } from '../../types';
import type { IndicatorMeta } from '../clause';
import type { Views } from '../views';
import type { Aim, MeasureRow } from './answers';
import { latelyOf } from './lately';

/** A row of data/policy/telling.csv with its indicator. */
export interface Telling {
	clause: string;
	name: string;
	indicator: IndicatorMeta;
	/** A low value of some is no merit: they stand among the worst alone. */
	among: '' | 'worst';
	/** A value on the good side of this one is no fault, whatever its place: below 25 % nobody speaks of water stress. */
	faultFrom?: number;
	/** The group whose members it says nothing of. */
	notIn: string;
}

/** The 10th and the 90th percentile: between them lie the middle four fifths, and what a few far off do is left out. */
export interface Range {
	low: number;
	high: number;
}

/** What stands beside an economy's own series. */
export interface Beside {
	/** Of all economies' newest values, by indicator. */
	ranges: ReadonlyMap<string, Range>;
	aims: ReadonlyMap<string, Aim>;
	/** The group whose members are its peers. */
	region: string | null;
	/** How many people live there; null where nobody says. */
	population: number | null;
}

export interface Measure extends Telling {
	value: number;
	year: number;
	region: RankView | null;
	world: RankView | null;
	aim: Aim | null;
	direction: Direction;
	/** Its changes are of a handful of people, and none is told. */
	fewPeople: boolean;
	/** The last five years, as no single year makes them, and how large that change is among economies. */
	lately: SteadyChange;
	size: number;
	/** The years between which nearly all of it came. */
	leap: [number, number] | null;
	severity: Severity;
}

/** The first year of a line's small picture. */
const SPARK_FROM = 2000;
/** At least so many years of a median make a line. */
const FEWEST_YEARS = 3;
/** Of fewer economies a place in the world is not one in the world. */
const FEWEST_IN_WORLD = 120;

/** What is known of one indicator; null without a recent value or with nothing to judge it by. */
export function measureOf(telling: Telling, views: Views, beside: Beside): Measure | null {
	const { indicator } = telling;
	const series = views.economy.series[indicator.id];
	const points = pastPoints(series);
	const latest = points.at(-1);
	if (!latest || isOld(latest.year, indicator.last_year) || isNeverCounted(points)) return null;
	if (isNoFault(latest.value, telling)) return null;
	const range = beside.ranges.get(indicator.id);
	if (range && standsAlone(points, range)) return null;
	const ranks = views.economy.ranks[indicator.id] ?? {};
	const isGood = range !== undefined && isAsGoodAsTheBest(latest.value, range, indicator.direction);
	const placeIn = (group: string | null, fewest?: number) =>
		group === null ? null : tellingOf(ranks[group], isGood, fewest);
	const [world, region] = [placeIn('WORLD', FEWEST_IN_WORLD), placeIn(beside.region)];
	const direction = directionOf(series, {
		direction: indicator.direction,
		ideal: indicator.ideal,
		unitKind: indicator.unit_kind,
		newestYear: indicator.last_year
	});
	const aim = beside.aims.get(indicator.id) ?? null;
	const fewPeople = tellsOfAHandful(indicator.unit, direction, beside.population);
	const lately: SteadyChange = fewPeople
		? { status: 'flat', from: null, to: null, latest: null }
		: steadied(direction.recent, points);
	const spread = range ? range.high - range.low : null;
	const ideal = indicator.direction === 'to' ? indicator.ideal : null;
	const severity = severityOf({
		region,
		world,
		toGo: aim?.toGo ?? null,
		recent: lately,
		ideal,
		unitKind: indicator.unit_kind,
		spread,
		yearsBehind: indicator.last_year - latest.year
	});
	if (!severity) return null;
	const size = sizeOf(lately, spread, ideal);
	const at = { value: latest.value, year: latest.year };
	const { from, latest: end } = lately;
	const leap = size >= LARGE && from && end ? leapOf(points, from, end) : null;
	return { ...telling, ...at, region, world, aim, direction, fewPeople, lately, size, leap, severity };
}

/** The size of a change: the smaller of what the middles and what the newest value make of it. */
function sizeOf({ from, to, latest }: SteadyChange, spread: number | null, ideal: number | null): number {
	if (!from || !to || !latest) return 0;
	return Math.min(
		partOfSpread(from.value, to.value, spread, ideal),
		partOfSpread(from.value, latest.value, spread, ideal)
	);
}

const isNoFault = (value: number, { faultFrom, indicator }: Telling): boolean =>
	faultFrom !== undefined && (indicator.direction === 'down' ? value < faultFrom : value > faultFrom);

/** So much of the spread between economies does not change in a year or two without being told of. */
const LARGE = 0.25;
/** So far down a list in which one is as good as the best, a place says nothing. */
const FAR_FROM_FIRST = 0.25;
/** A step so many times the one before is not of its kind. */
const ODD_STEP = 3;

/** The place, where it says something: among enough others, and not a low one in a list where all are good. */
function tellingOf(rank: RankView | undefined, isGood: boolean, fewest = 0): RankView | null {
	if (!rank || rank.of < fewest || !isTelling(rank)) return null;
	return isGood && shareBetter(rank) > FAR_FROM_FIRST ? null : rank;
}

/** Within a twentieth of the range of its best end: 99 % of births with skilled help is no fault, whoever has 100 %. */
function isAsGoodAsTheBest(value: number, { low, high }: Range, direction: GoodDirection): boolean {
	const slack = 0.05 * (high - low);
	return direction === 'up' ? value >= high - slack : direction === 'down' && value <= low + slack;
}

/**
 * A newest value that is more than half of the range off the middle of the last three, by a step unlike the one before: it
 * may come of another method, and counts once a second one bears it out.
 */
function standsAlone(points: readonly { value: number }[], { low, high }: Range): boolean {
	const [a, b, c] = points.slice(-3).map(({ value }) => value);
	if (a === undefined || b === undefined || c === undefined) return false;
	const off = Math.abs(c - (median([a, b, c]) ?? c));
	return off > (high - low) / 2 && off > ODD_STEP * Math.abs(b - a);
}

/** Zero in every one of many years: nobody counts it there, and a place by it says nothing. */
const isNeverCounted = (points: readonly { value: number }[]): boolean =>
	points.length >= FEWEST_ZEROS && points.every(({ value }) => value === 0);
const FEWEST_ZEROS = 5;

/** Whether it has a place, without which it is neither among the worst nor among the best. */
export const isPlaced = ({ region, world }: Measure): boolean => region !== null || world !== null;

/** How many lines each list has at most. */
const LINES = 5;

/** What stands so is worse than the middle, and what is below it better. */
const HALF = 0.5;

/**
 * The worst and the best by severity, one a clause. Where few are known each list has half of them, so that no measure
 * is in both. What stands in the lower half of its lists is not among the best, nor what stands in the upper half among
 * the worst, but the first of each list: a list may have fewer lines.
 */
export function worstAndBest(measures: readonly Measure[]): { worst: Measure[]; best: Measure[] } {
	const placed = measures
		.filter(isPlaced)
		.sort((a, b) => b.severity.score - a.severity.score || (a.indicator.id < b.indicator.id ? -1 : 1));
	const used = new Set<string>();
	const take = (from: readonly Measure[], most: number, fits: (behind: number) => boolean) => {
		const taken: Measure[] = [];
		for (const measure of from) {
			if (taken.length === most) break;
			const isFit = taken.length === 0 || fits(measure.severity.behind ?? HALF);
			if (used.has(measure.clause) || !isFit) continue;
			used.add(measure.clause);
			taken.push(measure);
		}
		return taken;
	};
	const clauses = new Set(placed.map(({ clause }) => clause)).size;
	const most = Math.min(LINES, Math.floor(clauses / 2));
	const worst = take(placed, most, (behind) => behind >= HALF);
	return {
		worst,
		best: take(
			[...placed].reverse().filter(({ among }) => among !== 'worst'),
			most,
			(behind) => behind <= HALF
		)
	};
}

/** A measure as a line of the home page. */
export function rowOf(measure: Measure, views: Views, region: string | null): MeasureRow {
	const { clause, indicator, name, value, year, direction, aim } = measure;
	const { unit, unit_kind, decimals } = indicator;
	const place = measure.region ?? measure.world;
	const group = measure.region && region !== null ? region : 'WORLD';
	return {
		clause,
		indicator: indicator.id,
		name,
		unit: { unit, unit_kind, decimals },
		direction: indicator.direction,
		value,
		year,
		place: place && {
			rank: place.rank,
			of: place.of,
			...(place.tied ? { tied: place.tied } : {}),
			group: group === 'WORLD' ? 'the world' : (views.groupNames[group] ?? group)
		},
		...(measure.fewPeople
			? { status: 'too-little-data' as const, since: null, fewPeople: true }
			: latelyOf(direction)),
		points: compact(views.economy.series[indicator.id]),
		median: medianOf(views, region, indicator.id, year),
		aim,
		severity: Number(measure.severity.score.toFixed(3))
	};
}

function compact(series: SeriesView | undefined): SeriesView {
	const all = pastPoints(series);
	const recent = all.filter(({ year }) => year >= SPARK_FROM);
	const points = recent.length >= 2 ? recent : all.slice(-2);
	return { y: points.map(({ year }) => year), v: points.map(({ value }) => value) };
}

function medianOf(views: Views, region: string | null, id: string, until: number): SeriesView | null {
	const line = views.compared.find((one) => one.id === region)?.series[id];
	const from = compact(views.economy.series[id]).y[0] ?? until;
	const points = line ? anyPoints(line).filter(({ year }) => year >= from && year <= until) : [];
	if (points.length < FEWEST_YEARS) return null;
	return {
		y: points.map(({ year }) => year),
		v: points.map(({ value }) => Number(value.toPrecision(4)))
	};
}
