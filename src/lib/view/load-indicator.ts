import type { Address } from '../state/base';
import type { RankModel } from '../chart/model';
import type { Directory } from '../types';
import { ofIndicator } from '../source/series';
import { siteSource } from '../source/site';
import { filledOf, indicatorViews, pastOf, rankingModel, pageRankingYear, rankingYears } from './indicator';
import type { IndicatorMeta } from './clause';
import type { TieView } from './ties';
import type { Views } from './views';

const POPULATION = 'SP.POP.TOTL';

/** An indicator's views and ranking for an address, from the files of the indicators concerned. */
export async function loadIndicator(
	base: string,
	page: { indicator: IndicatorMeta; tie: TieView | null },
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<{ views: Views; ranking: RankModel | null; years: number[] }> {
	const { indicator, tie } = page;
	const needsPopulation = indicator.aggregate === 'mean-population';
	const needsSimilar = address.with?.includes('SIMILAR') ?? false;
	const tiedIds = tie?.members.map((member) => member.indicator.id).filter((id) => id !== indicator.id) ?? [];
	const source = siteSource(base, signal);
	const [answer, similar] = await Promise.all([
		source.series({
			indicators: [indicator.id, ...(needsPopulation ? [POPULATION] : []), ...tiedIds],
			economies: 'all'
		}),
		needsSimilar ? source.similar(address.country) : undefined
	]);
	const all = ofIndicator(answer, indicator.id);
	const population = needsPopulation ? ofIndicator(answer, POPULATION) : null;
	const own = answer.economies[address.country] ?? {};
	const tied = Object.fromEntries(tiedIds.flatMap((id) => (own[id] ? [[id, own[id]] as const] : [])));
	const past = pastOf(all);
	const question = {
		indicator,
		all,
		past,
		directory,
		address,
		similar: similar ?? [],
		tied,
		population: population ? filledOf(pastOf(population)) : null
	};
	const views = indicatorViews(question);
	const year = address.year ?? pageRankingYear(past, address.country);
	return {
		views,
		years: rankingYears(past),
		ranking: year === null ? null : rankingModel(question, year, views.compared)
	};
}
