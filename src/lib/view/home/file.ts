/** The home page's file of one economy, out of the files that the site holds of it anyway. */
import { firstTelling, hasLevel, MIN_MEMBERS } from '../../assess/place';
import { levelOf, movementOf, type Movement, type StandingMeasure } from '../../assess/standing';
import { builtEnglish } from '../../words/en/built';
import type { Clause, IndicatorMeta } from '../clause';
import { lateHint } from '../pace';
import { tileVerdicts } from '../tile-verdicts';
import type { FrameworkIndex, FrameworkView, VerdictFile } from '../verdicts';
import type { Views } from '../views';
import { aimsOf } from './aims';
import type { Answers, HomeFile } from './answers';
import { deliveries } from './delivering';
import { measureHref } from './href';
import { lagsOf } from './lags';
import { latelyOf } from './lately';
import {
	isPlaced,
	measureOf,
	rowOf,
	worstAndBest,
	type Beside,
	type Measure,
	type Range,
	type Telling
} from './measures';

/** What is the same for all economies. */
export interface HomeBasis {
	clauses: readonly Clause[];
	telling: readonly Telling[];
	ranges: ReadonlyMap<string, Range>;
	index: FrameworkIndex;
	frameworks: readonly FrameworkView[];
	/** ISO3 → how many people live there. */
	population: ReadonlyMap<string, number>;
	/** One name for series of several publishers that measure the same in one unit. */
	nameOf: (indicator: string) => string;
	/** The newest year that any data have. */
	asOf: number;
}

/** @param views the economy beside its usual comparators, whole */
export function homeFile(views: Views, verdicts: VerdictFile, basis: HomeBasis): HomeFile {
	const { clauses, index, frameworks, nameOf, asOf } = basis;
	const telling = basis.telling.filter(({ notIn }) => !views.economy.groups.includes(notIn));
	const region = regionOf(views);
	const named = aimsOf(frameworks, verdicts, asOf, nameOf);
	const ids = [
		...telling.map(({ indicator }) => indicator.id),
		...clauses.flatMap((clause) => headlineOf(clause, views)?.id ?? [])
	];
	const aims = new Map(
		ids.flatMap((id) => {
			const aim = named.get(nameOf(id));
			return aim ? [[id, aim] as const] : [];
		})
	);
	const beside: Beside = {
		...{ ranges: basis.ranges, aims, region: region?.id ?? null },
		population: basis.population.get(views.country.iso3) ?? null
	};
	const measures = telling.flatMap((one) => measureOf(one, views, beside) ?? []);
	const { worst, best } = worstAndBest(measures);
	const placed = measures.filter(isPlaced).length;
	const { inSentence } = views.country;
	const heads = headlines(clauses, views, beside);
	return {
		views: onlyTiles(views, clauses),
		verdicts: tileVerdicts(index, verdicts, lateHint),
		severity: Object.fromEntries(
			[...heads].map(([id, { severity }]) => [id, Number(severity.score.toFixed(3))])
		),
		population: beside.population,
		lags: lagsOf(measures, heads, views, beside.region),
		answers: {
			region,
			worst: worst.map((measure) => rowOf(measure, views, beside.region)),
			best: best.map((measure) => rowOf(measure, views, beside.region)),
			placed,
			measures: telling.length,
			said: {
				level: builtEnglish.level(
					levelOf({
						economy: inSentence,
						region: region?.inSentence ?? null,
						worst: worst.map(standingOf),
						best: best.map(standingOf),
						placed,
						of: telling.length
					})
				),
				...directionOf(movementOf(measures.map(standingOf), inSentence))
			},
			delivering: deliveries(index.frameworks, verdicts, asOf)
		}
	};
}

/** Where it goes, and the words of that sentence that lead to what has moved. */
function directionOf(movement: Movement): Pick<Answers['said'], 'direction' | 'leads'> {
	const direction = builtEnglish.movement(movement);
	const leads = [movement.better, movement.worse].flatMap((moved) => {
		const at = moved ? direction.toLowerCase().indexOf(moved.indicator.subject.toLowerCase()) : -1;
		if (!moved || at < 0) return [];
		const words = direction.slice(at, at + moved.indicator.subject.length);
		return [{ words, href: measureHref(moved.clause, moved.indicator.id) }];
	});
	return { direction, leads };
}

/** The first of the usual comparators with enough members for a place among them. */
function regionOf({ compared, economy }: Views): Answers['region'] {
	const most = (group: string) =>
		Math.max(0, ...Object.values(economy.ranks).map((ranks) => ranks[group]?.members ?? 0));
	const found = compared.find(({ kind, id }) => kind === 'group' && most(id) >= MIN_MEMBERS);
	return found ? { id: found.id, label: found.label, inSentence: found.inSentence } : null;
}

function standingOf(measure: Measure): StandingMeasure {
	const { clause, indicator, region, world, lately, size, leap, severity } = measure;
	return {
		clause,
		indicator,
		region,
		world,
		recent: lately,
		goes: measure.fewPeople ? 'too-little-data' : latelyOf(measure.direction).status,
		size,
		leap,
		change: severity.change,
		score: severity.score
	};
}

/** The indicator that a tile shows: the first of its clause with a past value. */
function headlineOf({ indicators, no_data_reason: reason }: Clause, views: Views): IndicatorMeta | null {
	return (reason === '' && indicators.find(({ id }) => views.economy.series[id])) || null;
}

/** Each clause's headline where it can be judged; a value that is old says nothing of today. */
function headlines(clauses: readonly Clause[], views: Views, beside: Beside): Map<string, Measure> {
	return new Map(
		clauses.flatMap((clause) => {
			const indicator = headlineOf(clause, views);
			const measure =
				indicator &&
				measureOf({ clause: clause.id, name: '', indicator, among: '', notIn: '' }, views, beside);
			return measure ? [[clause.id, measure]] : [];
		})
	);
}

/** Without those of amounts, which tiles do not draw. */
function medians<T>(series: Record<string, T>, clauses: readonly Clause[]): Record<string, T> {
	const drawn = new Set(
		clauses.flatMap(({ indicators }) =>
			indicators.filter(({ unit_kind: kind }) => hasLevel(kind)).map(({ id }) => id)
		)
	);
	return Object.fromEntries(Object.entries(series).filter(([id]) => drawn.has(id)));
}

/** What tiles draw: of each clause's indicators the first with data, the median of one group, and one place. */
function onlyTiles(views: Views, clauses: readonly Clause[]): Views {
	const shown = new Set(
		clauses.flatMap(({ indicators }) => indicators.find(({ id }) => views.economy.series[id])?.id ?? [])
	);
	const keep = <T>(record: Record<string, T>) =>
		Object.fromEntries(Object.entries(record).filter(([id]) => shown.has(id)));
	const [first] = views.compared;
	const groups = [...views.compared.map(({ id }) => id), ...views.economy.groups];
	const used = new Set<string>();
	const ranks = Object.fromEntries(
		Object.entries(keep(views.economy.ranks)).flatMap(([id, places]) => {
			// The one that a tile shows: a place among three says nothing.
			const group = firstTelling(places, groups) ?? groups.find((one) => places[one] !== undefined);
			if (group === undefined) return [];
			used.add(group);
			return [[id, { [group]: places[group]! }]];
		})
	);
	return {
		...views,
		economy: { ...views.economy, similar: [], series: keep(views.economy.series), ranks },
		compared: views.compared.map((compared) => ({
			...compared,
			series: compared === first ? medians(keep(compared.series), clauses) : {}
		})),
		groupNames: Object.fromEntries(Object.entries(views.groupNames).filter(([id]) => used.has(id)))
	};
}
