/** Series of a group's members from the public CSV file of an indicator: one small file answers for any group. */
import { seriesByKey } from '../series/encode';
import type { Directory, Nature, SeriesView } from '../types';
import type { Members } from './best';
import { damaged, fetchAs } from '../source/fetch';
import { economyOf, groupWords } from './load';

/** How the file begins; more columns may follow. */
const COLUMNS = ['indicator', 'economy', 'year', 'value', 'low', 'high', 'nature'];
const NATURES: readonly string[] = ['actual', 'estimate', 'projection', 'forecast'] satisfies Nature[];

/**
 * All economies' series of one indicator, by ISO3.
 * @throws Fault with a sentence for the reader when the file does not come, or is not whole
 */
export async function indicatorSeries(
	base: string,
	id: string,
	signal?: AbortSignal
): Promise<Record<string, SeriesView>> {
	const { default: Papa } = await import('papaparse');
	const url = `${base}/api/indicators/${encodeURIComponent(id)}.csv`;
	return fetchAs(url, { signal }, (text) => {
		const [head = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
		const isWhole = text.endsWith('\n') && COLUMNS.every((name, i) => head[i] === name) && rows.length > 0;
		if (!isWhole) throw damaged(url);
		return seriesByKey(
			rows.map((row) => {
				const read = row.length === head.length ? rowOf(row, id) : null;
				if (!read) throw damaged(url);
				return read;
			}),
			({ economy }) => economy
		);
	});
}

/** A line of the file, null when it is damaged. */
function rowOf(row: readonly string[], id: string) {
	const [indicator, economy = '', year = '', value = '', low = '', high = '', nature = ''] = row;
	const bound = (cell: string) => (cell === '' ? null : Number(cell));
	const read = {
		economy,
		year: Number(year),
		value: Number(value),
		low: bound(low),
		high: bound(high),
		nature: nature as Nature
	};
	const isWhole =
		indicator === id &&
		/^[A-Z]{3}$/.test(economy) &&
		/^\d{4}$/.test(year) &&
		value !== '' &&
		[read.value, read.low ?? 0, read.high ?? 0].every(Number.isFinite) &&
		NATURES.includes(nature);
	return isWhole ? read : null;
}

/** The members of a group now ("similar countries" are those given), with their series of one indicator. */
export async function groupMembers(
	base: string,
	directory: Directory,
	question: { group: string; indicator: string; similar: readonly string[] },
	signal?: AbortSignal
): Promise<Members> {
	const { group, indicator, similar } = question;
	const ids =
		group === 'SIMILAR'
			? similar
			: (directory.groups.find(({ id }) => id === group)?.members ?? [])
					.filter(([, , to]) => to === null)
					.map(([iso3]) => iso3);
	const all = await indicatorSeries(base, indicator, signal);
	return {
		indicator,
		group,
		groupName: groupWords(directory, group).inSentence,
		series: Object.fromEntries(ids.map((iso3) => [iso3, all[iso3] ?? { y: [], v: [] }])),
		names: Object.fromEntries(ids.map((iso3) => [iso3, economyOf(directory, iso3).name]))
	};
}
