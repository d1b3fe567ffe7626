/** The public CSV file of one indicator: every economy's series. */
import { seriesByKey } from '../series/encode';
import type { Nature, SeriesView } from '../types';
import { damaged, fetchAs } from './fetch';

/** How the file begins; more columns may follow. */
const COLUMNS = ['indicator', 'economy', 'year', 'value', 'low', 'high', 'nature'];
const NATURES: readonly string[] = ['actual', 'estimate', 'projection', 'forecast'] satisfies Nature[];

/**
 * All economies' series of one indicator, by ISO3.
 * @throws Fault with a sentence for the reader when the file does not come, or is not whole
 */
export async function fileOfIndicator(
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
