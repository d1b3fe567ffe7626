/** Priorities by need and by aid, so that a high need with little money stands out. */
import { START_YEAR, recentTrend, trend } from '../../assess/trend';
import type { Clause } from '../clause';
import type { TileVerdicts } from '../tile-verdicts';
import { isJudged, statusOf } from '../verdicts';
import { STATUS_WORDS } from '../../words/en/verdicts';
import type { Views } from '../views';
import type { Band, PurposeRow } from './purposes';

export type Need = 'high' | 'some' | 'low' | 'unknown';
/** none: no series of aid is about the clause, or the country has no value of those that are. */
export type AidLevel = Band | 'none';

export interface ClauseNeed {
	need: Need;
	/** "MDG: not achieved", "worse in the last five years". */
	reason: string;
}

const OF_LETTER: Record<string, Need> = { n: 'high', d: 'high', l: 'high', c: 'some', t: 'low', a: 'low' };
const OF_TREND: Record<string, Need> = { worse: 'high', flat: 'some', better: 'low' };

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

/**
 * The need of each clause: the status of the target that judges it; where none does, the direction
 * of the first of its indicators that the country has, in the last five years, else since 1990.
 */
export function clauseNeeds(
	clauses: readonly NeedClause[],
	views: Views,
	verdicts: TileVerdicts
): Record<string, ClauseNeed> {
	return Object.fromEntries(clauses.map((clause) => [clause.id, needOf(clause, views, verdicts)]));
}

function needOf(clause: NeedClause, views: Views, verdicts: TileVerdicts): ClauseNeed {
	const verdict = verdicts[clause.id];
	if (verdict && isJudged(verdict.letter))
		return {
			need: OF_LETTER[verdict.letter] ?? 'unknown',
			reason: `${verdict.name}, ${STATUS_WORDS[statusOf(verdict.letter)]}`
		};
	const indicator = clause.indicators.find(({ id }) => (views.economy.series[id]?.y.length ?? 0) > 0);
	if (!indicator) return { need: 'unknown', reason: 'no open data' };
	const options = {
		direction: indicator.direction,
		ideal: indicator.ideal,
		unitKind: indicator.unit_kind,
		newestYear: indicator.last_year
	};
	const series = views.economy.series[indicator.id];
	const recent = recentTrend(series, options);
	const one = OF_TREND[recent.status] ? recent : trend(series, { ...options, from: START_YEAR });
	const since = one.from ? ` since ${one.from.year}` : '';
	return OF_TREND[one.status]
		? { need: OF_TREND[one.status]!, reason: `${indicator.short_title}: ${one.status}${since}` }
		: { need: 'unknown', reason: `${indicator.short_title}: no verdict and no good direction` };
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
 * @param without clauses that no series of aid is about, and why
 */
export function needMatrix(
	clauses: readonly Pick<Clause, 'id' | 'label'>[],
	needs: Record<string, ClauseNeed>,
	rows: readonly PurposeRow[],
	without: Record<string, string>
): MatrixClause[] {
	return clauses.map(({ id, label }) => {
		const purposes = rows.filter((row) => row.band !== null && row.clauses.some((one) => one.id === id));
		const best = Math.max(...purposes.map(({ band }) => ORDER.indexOf(band ?? 'little')));
		const { need, reason } = needs[id] ?? { need: 'unknown', reason: 'no open data' };
		return {
			id,
			label,
			need,
			reason,
			purposes,
			aid: ORDER[best] ?? 'none',
			blind:
				purposes.length > 0
					? ''
					: (without[id] ?? 'The country has no value of the series that are about it.')
		};
	});
}
