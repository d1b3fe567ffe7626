/** The news of one data set, counted whole and told in short lists. */
import type { SeriesNews, SourceNews } from '../../../src/lib/types';
import { isBorn, isLater, isShrunk, isVanished } from './series-news';

/** How many series a list of data/changes.json names. */
export const NAMED = 25;

const sum = (news: readonly SeriesNews[], of: (one: SeriesNews) => number): number =>
	news.reduce((total, one) => total + of(one), 0);

/** Lists first what touches Lesotho, then what touches most values. */
const first = (news: readonly SeriesNews[], weight: (one: SeriesNews) => number): SeriesNews[] =>
	[...news]
		.sort(
			(a, b) =>
				Number(b.lesotho[0] + b.lesotho[1] > 0) - Number(a.lesotho[0] + a.lesotho[1] > 0) ||
				weight(b) - weight(a) ||
				(a.id < b.id ? -1 : 1)
		)
		.slice(0, NAMED);

export function sourceNews(
	about: Pick<SourceNews, 'source' | 'publisher' | 'dataset' | 'vintage' | 'notes'>,
	news: readonly SeriesNews[]
): SourceNews {
	const [born, vanished, shrunk, later] = [isBorn, isVanished, isShrunk, isLater].map((is) =>
		news.filter(is)
	);
	const revised = news.filter((one) => one.revised > 0);
	return {
		...about,
		counts: {
			...{ born: born!.length, vanished: vanished!.length, later: later!.length, shrunk: shrunk!.length },
			revised: revised.length,
			values: [
				sum(news, (one) => one.added),
				sum(news, (one) => one.removed),
				sum(news, (one) => one.revised)
			],
			lesotho: [sum(news, (one) => one.lesotho[0]), sum(news, (one) => one.lesotho[1])]
		},
		born: first(born!, (one) => one.added),
		vanished: first(vanished!, (one) => one.removed),
		shrunk: first(shrunk!, (one) => one.removed),
		later: first(later!, (one) => one.added),
		revised: first(revised, (one) => one.revised)
	};
}
