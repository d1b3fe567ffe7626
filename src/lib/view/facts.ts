/** The facts beside a chart: newest value, changes and places, in words. */
import { isOld } from '../assess/age';
import { NATURES } from '../series/decode';
import { pastPoints } from '../series/window';
import { finding } from '../assess/finding';
import { chartAlt } from '../assess/alt';
import { rankInShort } from '../assess/rank-clause';
import { recentTrend, START_YEAR, trend, type Trend } from '../assess/trend';
import { formatChange } from '../format/change';
import { formatValue, valueParts } from '../format/value';
import type { RankView } from '../types';
import type { IndicatorMeta } from './clause';
import type { Years } from './home';
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
	sinceStart: Trend;
	recent: Trend;
	/** The change since the first year: "−12.1 points since 2005". */
	changeSinceStart: string;
	changeRecent: string;
	/** "3rd of 16 in SADC", the country's own groups in their order. */
	ranks: string[];
	/** The same with the groups' codes: "3rd of 43 in LDC". */
	shortRanks: string[];
}

/** Everything that is said of one indicator for the country in focus. */
export function factsOf(indicator: IndicatorMeta, views: Views, years: Years): Facts {
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
	const sinceStart = trend(series, { ...options, from: from ?? START_YEAR });
	const recent = recentTrend(series, options);
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
	const place = latest && series ? series.y.indexOf(latest.year) : -1;
	const low = series?.lo?.[place];
	const high = series?.hi?.[place];
	const show = (value: number) => formatValue(value, indicator, 'full');
	return {
		title: finding(input),
		alt: chartAlt(
			input,
			views.compared.map(({ inSentence }) => inSentence)
		),
		value: latest ? show(latest.value) : '',
		parts: valueParts(latest?.value, indicator),
		year: latest?.year ?? null,
		bounds:
			low !== null && low !== undefined && high !== null && high !== undefined
				? `between ${show(low)} and ${show(high)}`
				: '',
		nature: NATURES[series?.n?.[place] ?? 'a'] ?? 'actual',
		old: latest !== undefined && isOld(latest.year, Math.min(indicator.last_year, to ?? indicator.last_year)),
		sinceStart,
		recent,
		changeSinceStart: changeWords(sinceStart, indicator),
		changeRecent: changeWords(recent, indicator),
		ranks: to === undefined ? allRanks(indicator.id, views, (group) => views.groupNames[group] ?? group) : [],
		shortRanks: to === undefined ? allRanks(indicator.id, views, (group) => group) : []
	};
}

function changeWords(one: Trend, indicator: IndicatorMeta): string {
	if (!one.from || !one.to || one.change === null) return '';
	return `${formatChange(one.from.value, one.to.value, indicator)} since ${one.from.year}`;
}

/** The place to be said in a title: in the first compared group that the country belongs to. */
function firstRank(id: string, views: Views): { view: RankView; group: string } | null {
	const ranks = views.economy.ranks[id] ?? {};
	for (const { id: group, inSentence } of views.compared) {
		const view = ranks[group];
		if (view) return { view, group: inSentence };
	}
	return null;
}

/** Ranks in every group of the country that has at least four members with data. */
function allRanks(id: string, views: Views, name: (group: string) => string): string[] {
	const ranks = views.economy.ranks[id] ?? {};
	return Object.keys(views.groupNames).flatMap((group) => {
		const view = ranks[group];
		return view && view.of > 3 ? [rankInShort({ view, group: name(group) })] : [];
	});
}
