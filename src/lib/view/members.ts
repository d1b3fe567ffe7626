/** Series of a group's members from the public CSV file of an indicator: one small file answers for any group. */
import { seriesByKey } from '../query/series-of-rows';
import type { Directory, Nature, SeriesView } from '../types';
import type { Members } from './best';
import { fetchText } from './fetch';
import { economyOf, groupWords } from './load';

/**
 * All economies' series of one indicator, by ISO3.
 * @throws Error with a sentence for the reader when the file does not come
 */
export async function indicatorSeries(base: string, id: string): Promise<Record<string, SeriesView>> {
	const [text, { default: Papa }] = await Promise.all([
		fetchText(`${base}/api/indicators/${encodeURIComponent(id)}.csv`),
		import('papaparse')
	]);
	const number = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));
	const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1);
	return seriesByKey(
		rows.flatMap(([, economy, year, value, low, high, nature]) =>
			economy && year
				? [
						{
							economy,
							year: Number(year),
							value: Number(value),
							low: number(low),
							high: number(high),
							nature: (nature ?? 'actual') as Nature
						}
					]
				: []
		),
		({ economy }) => economy
	);
}

/** The members of a group now ("similar countries" are those given), with their series of one indicator. */
export async function groupMembers(
	base: string,
	directory: Directory,
	question: { group: string; indicator: string; similar: readonly string[] }
): Promise<Members> {
	const { group, indicator, similar } = question;
	const ids =
		group === 'SIMILAR'
			? similar
			: (directory.groups.find(({ id }) => id === group)?.members ?? [])
					.filter(([, , to]) => to === null)
					.map(([iso3]) => iso3);
	const all = await indicatorSeries(base, indicator);
	return {
		indicator,
		group,
		groupName: groupWords(directory, group).inSentence,
		series: Object.fromEntries(ids.map((iso3) => [iso3, all[iso3] ?? { y: [], v: [] }])),
		names: Object.fromEntries(ids.map((iso3) => [iso3, economyOf(directory, iso3).name]))
	};
}
