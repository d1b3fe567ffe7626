import { DEFAULT_ADDRESS, DEFAULT_COUNTRY } from '../state/base';
import { economySeries } from '../query/economy-series';
import { indicatorValues } from '../query/indicator-values';
import { priorities } from '../query/priorities';
import { POPULATION } from '../query/population';
import { similarRows } from '../query/similar';
import { metaOf } from '../view/clause';
import type { FilledValues } from '../series/group-line';
import type { IndicatorPage } from '../view/indicator-page';
import {
	filledOf,
	indicatorViews,
	pastOf,
	rankingModel,
	pageRankingYear,
	rankingYears
} from '../view/indicator';
import { rankingTitle } from '../view/ranking-title';
import { catalog, tieOf } from './catalog';
import { database } from './database';
import { directory } from './directory';

let population: Promise<FilledValues | null> | undefined;
let clauseUse: Promise<Map<string, { id: string; label: string }[]>> | undefined;
let nearest: Promise<string[]> | undefined;

/** Everything on the page of one indicator, null when there is no such indicator. */
export async function indicatorPage(id: string): Promise<IndicatorPage | null> {
	const db = await database();
	const { indicators, sources } = await catalog();
	const row = indicators.get(id);
	if (!row) return null;
	const tie = await tieOf(id);
	const tiedIds = tie?.members.map(({ indicator }) => indicator.id).filter((one) => one !== id) ?? [];
	population ??= indicatorValues(db, POPULATION).then((all) => filledOf(pastOf(all)));
	nearest ??= similarRows(db, DEFAULT_COUNTRY).then((rows) => rows.map(({ similar_iso3 }) => similar_iso3));
	clauseUse ??= clausesByIndicator();
	const [all, tied] = await Promise.all([
		indicatorValues(db, id),
		economySeries(db, DEFAULT_COUNTRY, tiedIds)
	]);
	const indicator = metaOf(row);
	const past = pastOf(all);
	const question = {
		indicator,
		all,
		past,
		directory: await directory(),
		address: DEFAULT_ADDRESS,
		similar: await nearest,
		population: await population,
		tied
	};
	const views = indicatorViews(question);
	const year = pageRankingYear(past, DEFAULT_COUNTRY);
	const ranking = year === null ? null : rankingModel(question, year, views.compared);
	const siblings = [...indicators.values()].filter(
		(other) => other.source_id === row.source_id && other.series === row.series && other.id !== id
	);
	const tiedSources = tie?.members.map((member) => sources.get(member.indicator.source_id)) ?? [];
	return {
		indicator: {
			...indicator,
			definition: row.definition,
			notes: row.notes,
			topic: row.topic,
			series: row.series,
			dimensions: row.dimensions
		},
		source: sources.get(row.source_id) ?? null,
		tie,
		sources: Object.fromEntries(tiedSources.flatMap((source) => (source ? [[source.id, source]] : []))),
		siblings: siblings
			.sort((a, b) => Number(b.is_lead) - Number(a.is_lead) || (a.id < b.id ? -1 : 1))
			.map(({ id, title }) => ({ id, title })),
		clauses: (await clauseUse).get(id) ?? [],
		views,
		// All economies' values stand in the CSV file, which the page opens when a reader comes to the ranking.
		ranking: ranking && {
			year: ranking.year,
			title: rankingTitle(ranking, views.country.name, indicator)
		},
		years: rankingYears(past),
		coverage: {
			observations: row.observations,
			economies: row.economies,
			first: row.first_year,
			last: row.last_year
		}
	};
}

async function clausesByIndicator() {
	const use = new Map<string, { id: string; label: string }[]>();
	for (const { id, label, indicators } of await priorities(await database())) {
		for (const { indicator } of indicators)
			use.set(indicator, [...(use.get(indicator) ?? []), { id, label }]);
	}
	return use;
}
