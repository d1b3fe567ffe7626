/** The facts beside a chart: newest value, changes and places, in words. */
import { isOld } from '../assess/age';
import { NATURES, pointsOf } from '../series/decode';
import { pastPoints } from '../series/window';
import { changeOf } from '../assess/change';
import { extremesOf } from '../assess/extremes';
import { findingOf } from '../assess/finding';
import { isTelling, type GroupRank } from '../assess/place';
import { directionOf, type Direction, type Turn } from '../assess/direction';
import type { Trend } from '../assess/trend';
import { formatValue, valueParts } from '../format/value';
import { english } from '../words/en';
import type { Words } from '../words/words';
import type { RankView } from '../types';
import type { IndicatorMeta } from './clause';
import type { Years } from './years';
import type { Views } from './views';

export interface Facts {
	title: string;
	alt: string;
	/** Newest value, with its unit; '' when there is none. */
	value: string;
	/** The same in two parts, for large type. */
	parts: { number: string; unit: string };
	year: number | null;
	/** "between 15.9 % and 18.2 %", '' without the publisher's bounds. */
	bounds: string;
	nature: string;
	old: boolean;
	/** Over the years that the title speaks of. */
	direction: Direction;
	/** The change since the first year, "−12.1 points since 2005", or why there is none. */
	changeSinceStart: string;
	changeRecent: string;
	/** Why a change since the first year counts as flat, and one of the last five years; '' where they do not. */
	flatSinceStart: string;
	flatRecent: string;
	/** "3rd of 16 in SADC": in the first compared group that has one, and in the world. */
	ranks: string[];
	/** The same in the country's other groups, in their order. */
	otherRanks: string[];
	/** The two with the groups' codes: "3rd of 43 in LDC". */
	shortRanks: string[];
}

/** Everything that is said of one indicator for the country in focus. */
export function factsOf(indicator: IndicatorMeta, views: Views, years: Years, words: Words = english): Facts {
	const series = views.economy.series[indicator.id];
	const from = years.from ?? undefined;
	const to = years.to ?? undefined;
	const points = pastPoints(series, from, to);
	const latest = points.at(-1);
	const options = {
		direction: indicator.direction,
		ideal: indicator.ideal,
		unitKind: indicator.unit_kind,
		newestYear: indicator.last_year,
		from,
		to
	};
	const direction = directionOf(series, options);
	const { recent } = direction;
	const rank = to === undefined ? firstRank(indicator.id, views) : null;
	const input = {
		indicator,
		series,
		economy: views.country.inSentence,
		newestYear: indicator.last_year,
		from,
		to,
		rank
	};
	const own = to === undefined ? (views.economy.ranks[indicator.id] ?? {}) : {};
	const ranked = Object.keys(views.groupNames).filter((group) => own[group] && isTelling(own[group]));
	const chosen = chosenGroups(ranked, views);
	const rankIn = (group: string, name: string) => words.rank(own[group] as RankView, name);
	const place = latest && series ? series.y.indexOf(latest.year) : -1;
	const low = series?.lo?.[place];
	const high = series?.hi?.[place];
	const finding = findingOf(input);
	const first = points[0];
	const projected = latest
		? pointsOf(series).filter(({ year }) => year > latest.year && (!to || year <= to))
		: [];
	return {
		title: words.finding(finding),
		alt: words.chartAlt({
			finding,
			past: first && latest ? { first, last: latest, ...extremesOf(points) } : null,
			projectedTo: projected.at(-1)?.year ?? null,
			compared: views.compared.map(({ inSentence }) => inSentence)
		}),
		value: latest ? formatValue(latest.value, indicator, 'tile', words.locale) : '',
		parts: valueParts(latest?.value, indicator, 'tile', words.locale),
		year: latest?.year ?? null,
		bounds:
			low !== null && low !== undefined && high !== null && high !== undefined
				? words.bounds(low, high, indicator)
				: '',
		nature: NATURES[series?.n?.[place] ?? 'a'] ?? 'actual',
		old: latest !== undefined && isOld(latest.year, Math.min(indicator.last_year, to ?? indicator.last_year)),
		direction,
		changeSinceStart: changeWords(direction.whole, direction.turn, indicator, words),
		changeRecent: changeWords(recent, null, indicator, words),
		flatSinceStart: direction.turn ? '' : flatBecause(direction.whole, words),
		flatRecent: flatBecause(recent, words),
		ranks: chosen.map((group) => rankIn(group, views.groupNames[group] ?? group)),
		otherRanks: ranked
			.filter((group) => !chosen.includes(group))
			.map((group) => rankIn(group, views.groupNames[group] ?? group)),
		shortRanks: chosen.map((group) => rankIn(group, inLetters(group) ?? views.groupNames[group] ?? group))
	};
}

/** "SADC" says enough; what the World Bank, the world and like countries are called here is no word of a reader's. */
const inLetters = (group: string): string | null =>
	/^(WB-|WORLD|SIMILAR|COMMONWEALTH)/.test(group) ? null : group;

/** Why a change that is told does not count; of the same value, "no change" has said it. */
const flatBecause = ({ status, reason }: Trend, words: Words): string =>
	status === 'flat' && reason.kind !== 'same-value' ? words.trendReason(reason) : '';

function changeWords(one: Trend, turn: Turn | null, indicator: IndicatorMeta, words: Words): string {
	if (!one.from || !one.to || one.change === null) return words.trendReason(one.reason);
	const change = changeOf(one.from.value, one.to.value, indicator.unit_kind);
	return words.changeSince(change, indicator, one.from.year, turn);
}

/** The place to be said in a title: in the first compared group that the country belongs to. */
function firstRank(id: string, views: Views): GroupRank | null {
	const ranks = views.economy.ranks[id] ?? {};
	for (const { id: group, inSentence } of views.compared) {
		const view = ranks[group];
		if (view) return { view, group: inSentence };
	}
	return null;
}

/** The two places that are said before all others: in the first compared group that has one, and in the world. */
function chosenGroups(ranked: readonly string[], { compared }: Views): string[] {
	const first = compared.map(({ id }) => id).find((id) => ranked.includes(id)) ?? ranked[0];
	return [...new Set([first, 'WORLD'])].filter((id) => id !== undefined && ranked.includes(id)) as string[];
}
