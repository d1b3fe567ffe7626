import type { Filters, TileStatus } from '../state/home';
import { isOld } from '../assess/age';
import { pastPoints } from '../series/window';
import { directionOf, type Direction } from '../assess/direction';
import { isTelling } from '../assess/place';
import { anyPoints, pointsOf } from '../series/decode';
import type { SparkModel } from '../chart/model';
import type { ClauseStatus } from '../assess/summary';
import { valueParts } from '../format/value';
import { english } from '../words/en';
import type { Words } from '../words/words';
import type { Clause, IndicatorMeta } from './clause';
import type { Views } from './views';

/** One clause on the home page. */
export interface Tile {
	clause: Clause;
	/** The first of the clause's indicators that the country has a value of. */
	indicator: IndicatorMeta | null;
	value: string;
	/** Words of the value's unit, '' where the number says it all. */
	unit: string;
	year: number | null;
	/** The value is more than five years behind the newest of any economy. */
	old: boolean;
	direction: Direction | null;
	/** "12 of 16 in SADC", '' without one. */
	rank: string;
	spark: SparkModel | null;
	/** Direction in the last five years, or why there is none. */
	status: TileStatus;
}

export interface Years {
	from: number | null;
	to: number | null;
}

/** A tile for every clause, in the policy's order. */
export function homeTiles(clauses: readonly Clause[], views: Views, years: Years): Tile[] {
	return clauses.map((clause) => tileOf(clause, views, years));
}

function tileOf(clause: Clause, views: Views, { from, to }: Years): Tile {
	const within = (id: string) => pastPoints(views.economy.series[id], from ?? undefined, to ?? undefined);
	// A clause with a reason why nothing open measures it has series that are near, and no headline.
	const isMeasured = clause.no_data_reason === '';
	const indicator = (isMeasured && clause.indicators.find(({ id }) => within(id).length > 0)) || null;
	if (!indicator) {
		const none = {
			value: '',
			unit: '',
			year: null,
			old: false,
			direction: null,
			rank: '',
			spark: null
		};
		return { clause, indicator: null, ...none, status: 'no-data' };
	}
	const series = views.economy.series[indicator.id];
	const latest = within(indicator.id).at(-1);
	const options = {
		direction: indicator.direction,
		ideal: indicator.ideal,
		unitKind: indicator.unit_kind,
		from: from ?? undefined,
		to: to ?? undefined,
		newestYear: indicator.last_year
	};
	const direction = directionOf(series, options);
	const { recent } = direction;
	const parts = valueParts(latest?.value, indicator);
	return {
		clause,
		indicator,
		value: parts.number,
		unit: parts.unit,
		year: latest?.year ?? null,
		old: latest !== undefined && isOld(latest.year, Math.min(indicator.last_year, to ?? indicator.last_year)),
		direction,
		rank: to === null ? rankText(views, indicator) : '',
		spark: sparkOf(indicator, views, from, to),
		status: recent.status === 'rising' || recent.status === 'falling' ? 'moving' : recent.status
	};
}

function sparkOf(indicator: IndicatorMeta, views: Views, from: number | null, to: number | null): SparkModel {
	const inYears = ({ year }: { year: number }) =>
		(from === null || year >= from) && (to === null || year <= to);
	const focus = pointsOf(views.economy.series[indicator.id]).filter(inYears);
	const group = views.compared.find(({ kind }) => kind === 'group')?.series[indicator.id];
	const first = focus[0]?.year ?? 0;
	const last = focus.at(-1)?.year ?? 0;
	const median = group ? anyPoints(group).filter(({ year }) => year >= first && year <= last) : undefined;
	return { focus, ...(median ? { median } : {}), unitKind: indicator.unit_kind };
}

/** The country's place in the first compared group it belongs to, else in the first of its own groups. */
export function rankText(views: Views, indicator: IndicatorMeta, words: Words = english): string {
	const ranks = views.economy.ranks[indicator.id] ?? {};
	const asked = views.compared.filter(({ kind }) => kind === 'group').map(({ id }) => id);
	const id = [...asked, ...views.economy.groups].find((group) => ranks[group] !== undefined);
	const rank = id === undefined ? undefined : ranks[id];
	if (!rank || id === undefined || !isTelling(rank)) return '';
	return words.rankOnTile(rank, views.groupNames[id] ?? id, indicator.direction);
}

const ORDER: readonly TileStatus[] = ['worse', 'flat', 'moving', 'better', 'too-little-data', 'no-data'];

/** The tiles that pass the filters, in the order asked for. */
export function filteredTiles(tiles: readonly Tile[], filters: Filters): Tile[] {
	const kept = tiles.filter(
		(tile) =>
			(filters.front === null || tile.clause.front === filters.front) &&
			(filters.is === null || tile.status === filters.is) &&
			(filters.age === null || (tile.year !== null && tile.old === (filters.age === 'old')))
	);
	if (filters.sort === 'direction') kept.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
	if (filters.sort === 'age') kept.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
	return kept;
}

/** Direction of the clause in the last five years, as the summary counts it. */
export function clauseStatus(tile: Tile): ClauseStatus {
	return tile.indicator ? (tile.direction?.recent.status ?? 'too-little-data') : 'no-data';
}

/** How many tiles have each status. */
export function countByStatus(tiles: readonly Tile[]): Record<TileStatus, number> {
	const counts = Object.fromEntries(ORDER.map((status) => [status, 0])) as Record<TileStatus, number>;
	for (const { status } of tiles) counts[status] += 1;
	return counts;
}
