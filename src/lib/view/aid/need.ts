/** Priorities by need and by aid, so that a high need with little money stands out. */
import { levelOf, needOf, type Need } from '../../assess/need';
import { isTelling } from '../../assess/place';
import { spokenYears } from '../../assess/direction';
import { recentTrend, trend, type Trend, type TrendStatus } from '../../assess/trend';
import type { Clause } from '../clause';
import type { TileVerdict, TileVerdicts } from '../tile-verdicts';
import { isJudged, statusOf } from '../verdicts';
import type { NeedWords } from '../../words/aid/need';
import type { SayNeed } from '../../words/aid/need-reason';
import { need as english } from '../../words/en/aid/need';
import { needReason } from '../../words/en/aid/need-reason';
import type { Views } from '../views';
import type { Band, PurposeRow } from './purposes';

export type { Need };
/** none: no series of aid is about the clause, or the country has no value of those that are. */
export type AidLevel = Band | 'none';

export interface ClauseNeed {
	need: Need;
	/** The level, the direction and the target, each where it is known: "HIV prevalence: 170th of 171 in the world; …". */
	reason: string;
}

/** Directions that are good or bad news, or none. */
const OF_TREND = ['worse', 'flat', 'better'] as const;
const ofTrend = (status: TrendStatus) => OF_TREND.find((one) => one === status);
const WORLD = 'WORLD';

/** What the need of a clause is read from. */
export interface NeedClause {
	id: string;
	indicators: Pick<
		Clause['indicators'][number],
		'id' | 'direction' | 'ideal' | 'unit_kind' | 'last_year' | 'short_title'
	>[];
}

/** Only that much of the clauses, for a file that travels when another country is chosen. */
export function needClauses(clauses: readonly NeedClause[]): NeedClause[] {
	return clauses.map(({ id, indicators }) => ({
		id,
		indicators: indicators.map(({ id, direction, ideal, unit_kind, last_year, short_title }) => ({
			...{ id, direction, ideal, unit_kind, last_year, short_title }
		}))
	}));
}

/** The need of each clause: the level of the first of its indicators that the country has, its direction, and the target. */
export function clauseNeeds(
	clauses: readonly NeedClause[],
	views: Views,
	verdicts: TileVerdicts,
	say: SayNeed = needReason
): Record<string, ClauseNeed> {
	return Object.fromEntries(
		clauses.map((clause) => [clause.id, needOfClause(clause, views, verdicts[clause.id], say)])
	);
}

function needOfClause(
	clause: NeedClause,
	views: Views,
	tile: TileVerdict | undefined,
	say: SayNeed
): ClauseNeed {
	const verdict = tile && isJudged(tile.letter) ? statusOf(tile.letter) : null;
	const target = tile && verdict ? { name: tile.name, status: verdict } : null;
	const indicator = clause.indicators.find(({ id }) => (views.economy.series[id]?.y.length ?? 0) > 0);
	if (!indicator) {
		const nothing = { world: null, peers: null, direction: 'too-little-data' } as const;
		const need = needOf({ unitKind: 'share', isRanked: false, ...nothing, verdict });
		return { need, reason: say(null, target) };
	}
	const { world, peers } = placesOf(views, indicator.id);
	const moved = directionOf(views, indicator);
	const facts = {
		unitKind: indicator.unit_kind,
		isRanked: indicator.direction !== 'none',
		world,
		peers: peers && peers.rank,
		direction: moved.status,
		verdict
	};
	const hasLevel = levelOf(facts) !== null;
	const status = ofTrend(moved.status);
	const reason = say(
		{
			indicator: indicator.short_title,
			world: hasLevel && world && isTelling(world) ? world : null,
			peers: hasLevel ? peers : null,
			way: status ? { status, since: moved.from?.year } : null
		},
		target
	);
	return { need: needOf(facts), reason };
}

/** The place in the world, and in the first of the country's own groups where a place tells. */
function placesOf({ economy, groupNames }: Views, id: string) {
	const ranks = economy.ranks[id] ?? {};
	const group = economy.groups.find((one) => one !== WORLD && ranks[one] && isTelling(ranks[one]));
	const rank = group === undefined ? undefined : ranks[group];
	return {
		world: ranks[WORLD] ?? null,
		peers: rank && group !== undefined ? { rank, name: groupNames[group] ?? group } : null
	};
}

/** In the last five years, else in all that are spoken of. */
function directionOf(
	{ economy }: Views,
	{ id, direction, ideal, unit_kind: unitKind, last_year: newestYear }: NeedClause['indicators'][number]
): Trend {
	const series = economy.series[id];
	const options = { direction, ideal, unitKind, newestYear };
	const recent = recentTrend(series, options);
	return ofTrend(recent.status) ? recent : trend(series, { ...options, ...spokenYears(series, {}) });
}

export interface MatrixClause extends ClauseNeed {
	id: string;
	label: string;
	aid: AidLevel;
	/** The purposes of aid that are about it and have a value. */
	purposes: PurposeRow[];
	/** Why nothing is known of its aid; '' where something is. */
	blind: string;
}

const ORDER: readonly Band[] = ['little', 'middle', 'more'];

/**
 * Every clause with its place. Purposes overlap, so they are never added up: the clause stands where the purpose that
 * gets most, as measured by the quartiles of the least developed countries, stands.
 * @param without clauses that no series of aid is about as a whole, and why
 */
export function needMatrix(
	clauses: readonly Pick<Clause, 'id' | 'label'>[],
	needs: Record<string, ClauseNeed>,
	rows: readonly PurposeRow[],
	without: Record<string, string>,
	words: NeedWords = english
): MatrixClause[] {
	return clauses.map(({ id, label }) => {
		// A clause of which purposes are only parts has a reason too, and no part of it stands for the whole.
		const purposes =
			id in without
				? []
				: rows.filter((row) => row.band !== null && row.clauses.some((one) => one.id === id));
		const best = Math.max(...purposes.map(({ band }) => ORDER.indexOf(band ?? 'little')));
		const { need, reason } = needs[id] ?? { need: 'unknown', reason: words.reason(null, null) };
		return {
			id,
			label,
			need,
			reason,
			purposes,
			aid: ORDER[best] ?? 'none',
			blind: purposes.length > 0 ? '' : (without[id] ?? words.unseen)
		};
	});
}
