import type { Filters, TileStatus } from '../../state/home';
import { isOld } from '../../assess/age';
import { pastPoints } from '../../series/window';
import { directionOf } from '../../assess/direction';
import { tellsOfAHandful } from '../../assess/few-people';
import { firstTelling, hasLevel } from '../../assess/place';
import { anyPoints, pointsOf } from '../../series/decode';
import type { SparkModel } from '../../chart/model';
import type { TrendStatus } from '../../assess/trend';
import { valueParts } from '../../format/value';
import { english } from '../../words/en';
import type { Words } from '../../words/words';
import type { TileClause, TileIndicator } from '../clause';
import { ofWhat } from '../../format/of-what';
import type { Views } from '../views';
import type { HomeFile } from './answers';
import { latelyOf } from './lately';

/** One clause on the home page. */
export interface Tile {
	clause: TileClause;
	/** The first of the clause's indicators that the country has a value of. */
	indicator: TileIndicator | null;
	value: string;
	/** Words of the value's unit, '' where the number says it all. */
	unit: string;
	year: number | null;
	/** The value is more than five years behind the newest of any economy. */
	old: boolean;
	/** Where it goes, and since when; null without a value. */
	lately: { status: TrendStatus; since: number | null } | null;
	/** No direction is told: fewer than 100 people are behind its values. */
	fewPeople: boolean;
	/** "12th of 16 in SADC", '' without one. */
	rank: string;
	spark: SparkModel | null;
	/** The same for the filter: direction, or why there is none. */
	status: TileStatus;
}

/** A tile for every clause, in the policy's order. */
export function homeTiles(
	clauses: readonly TileClause[],
	views: Views,
	population: number | null = null
): Tile[] {
	return clauses.map((clause) => tileOf(clause, views, population));
}

function tileOf(clause: TileClause, views: Views, population: number | null): Tile {
	const within = (id: string) => pastPoints(views.economy.series[id]);
	// A clause with a reason why nothing open measures it has series that are near, and no headline.
	const isMeasured = clause.no_data_reason === '';
	const indicator = (isMeasured && clause.indicators.find(({ id }) => within(id).length > 0)) || null;
	if (!indicator) {
		const none = {
			value: '',
			unit: '',
			year: null,
			old: false,
			lately: null,
			fewPeople: false,
			rank: '',
			spark: null
		};
		return { clause, indicator: null, ...none, status: 'no-data' };
	}
	const latest = within(indicator.id).at(-1);
	const direction = directionOf(views.economy.series[indicator.id], {
		direction: indicator.direction,
		ideal: indicator.ideal,
		unitKind: indicator.unit_kind,
		newestYear: indicator.last_year
	});
	const fewPeople = tellsOfAHandful(indicator.unit, direction, population);
	const lately = fewPeople ? { status: 'too-little-data' as const, since: null } : latelyOf(direction);
	const { status } = lately;
	const parts = valueParts(latest?.value, indicator);
	return {
		clause,
		indicator,
		value: parts.number,
		unit: parts.unit || ofWhat(indicator.unit, indicator.short_title),
		year: latest?.year ?? null,
		old: latest !== undefined && isOld(latest.year, indicator.last_year),
		lately,
		fewPeople,
		rank: rankText(views, indicator),
		spark: sparkOf(indicator, views),
		status: fewPeople ? 'few-people' : status === 'rising' || status === 'falling' ? 'moving' : status
	};
}

function sparkOf(indicator: TileIndicator, views: Views): SparkModel {
	const focus = pointsOf(views.economy.series[indicator.id]);
	// The median of amounts is of larger or smaller countries, and would flatten the line.
	const group = hasLevel(indicator.unit_kind)
		? views.compared.find(({ kind }) => kind === 'group')?.series[indicator.id]
		: undefined;
	const first = focus[0]?.year ?? 0;
	const last = focus.at(-1)?.year ?? 0;
	const median = group ? anyPoints(group).filter(({ year }) => year >= first && year <= last) : undefined;
	return { focus, ...(median ? { median } : {}), unitKind: indicator.unit_kind };
}

/** The country's place in the first compared group in which a place tells, else in the first such of its own groups. */
export function rankText(
	views: Views,
	indicator: Pick<TileIndicator, 'id' | 'direction'>,
	words: Words = english
): string {
	const ranks = views.economy.ranks[indicator.id] ?? {};
	const asked = views.compared.filter(({ kind }) => kind === 'group').map(({ id }) => id);
	const id = firstTelling(ranks, [...asked, ...views.economy.groups]);
	const rank = id === undefined ? undefined : ranks[id];
	if (!rank || id === undefined) return '';
	return words.rankOnTile(rank, views.groupNames[id] ?? id, indicator.direction);
}

const ORDER: readonly TileStatus[] = [
	...(['worse', 'flat', 'moving', 'better'] as const),
	...(['few-people', 'too-little-data', 'no-data'] as const)
];

/**
 * The tiles that pass the filters, in the order asked for.
 * @param home how badly each clause stands: by its headline, or by the measure of it that stands worse. Those of which
 * nothing is known come last, in the policy's order
 */
export function filteredTiles(
	tiles: readonly Tile[],
	filters: Filters,
	{ severity, lags }: Pick<HomeFile, 'severity' | 'lags'>
): Tile[] {
	const kept = tiles.filter(
		(tile) =>
			(filters.front === null || tile.clause.front === filters.front) &&
			(filters.is === null || tile.status === filters.is) &&
			(filters.age === null || (tile.year !== null && tile.old === (filters.age === 'old')))
	);
	const of = ({ indicator, clause: { id } }: Tile) =>
		indicator ? Math.max(severity[id] ?? -1, lags[id]?.severity ?? -1) : -2;
	if (filters.sort === 'severity') kept.sort((a, b) => of(b) - of(a));
	if (filters.sort === 'age') kept.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
	return kept;
}

/** How many tiles have each status. */
export function countByStatus(tiles: readonly Tile[]): Record<TileStatus, number> {
	const counts = Object.fromEntries(ORDER.map((status) => [status, 0])) as Record<TileStatus, number>;
	for (const { status } of tiles) counts[status] += 1;
	return counts;
}
