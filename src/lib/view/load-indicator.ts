import type { Address } from '../state/base';
import type { RankModel } from '../chart/model';
import type { Directory, EconomyView, SeriesView } from '../types';
import { fetchJson } from '../source/fetch';
import { filledOf, indicatorViews, pastOf, rankingModel, rankingYear, rankingYears } from './indicator';
import type { IndicatorMeta } from './clause';
import { indicatorSeries } from './members';
import type { TieView } from './ties';
import type { Views } from './views';

const POPULATION = 'SP.POP.TOTL';

/** An indicator's views and ranking for an address, from its public CSV file. */
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
	const [all, population, economy, ...others] = await Promise.all([
		indicatorSeries(base, indicator.id, signal),
		needsPopulation ? indicatorSeries(base, POPULATION, signal) : undefined,
		needsSimilar
			? fetchJson<EconomyView>(`${base}/view/economies/${address.country}.json`, ['similar'], { signal })
			: undefined,
		...tiedIds.map((id) => indicatorSeries(base, id, signal))
	]);
	const tied: Record<string, SeriesView> = {};
	tiedIds.forEach((id, index) => {
		const series = others[index]?.[address.country];
		if (series) tied[id] = series;
	});
	const past = pastOf(all);
	const question = {
		indicator,
		all,
		past,
		directory,
		address,
		similar: economy?.similar ?? [],
		tied,
		population: population ? filledOf(pastOf(population)) : null
	};
	const views = indicatorViews(question);
	const year = address.year ?? rankingYear(past);
	return {
		views,
		years: rankingYears(past),
		ranking: year === null ? null : rankingModel(question, year, views.compared)
	};
}
