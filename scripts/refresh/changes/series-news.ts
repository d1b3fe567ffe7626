/** What differs between two states of one source, series by series. */
import { existsSync } from 'node:fs';
import type { SeriesNews } from '../../../src/lib/types';
import { withDuckDB } from '../../import/lib/parquet';

const FOCUS = 'LSO';
const NOTHING = `(SELECT ''::VARCHAR AS indicator, ''::VARCHAR AS economy, 0::SMALLINT AS year, 0::DOUBLE AS value,
	0::DOUBLE AS low, 0::DOUBLE AS high, ''::VARCHAR AS nature LIMIT 0)`;
const table = (file: string): string =>
	existsSync(file) ? `read_parquet('${file.replaceAll("'", "''")}')` : NOTHING;

/** Proportion of a revision: the difference against the larger of the two. */
const RATIO = 'abs(a.value - b.value) / greatest(abs(a.value), abs(b.value))';

const SQL = (before: string, after: string) => `
	SELECT indicator AS id,
		count(a.value)::INT AS n1, count(b.value)::INT AS n2,
		max(year) FILTER (a.value IS NOT NULL)::INT AS y1, max(year) FILTER (b.value IS NOT NULL)::INT AS y2,
		count(*) FILTER (a.value IS NULL)::INT AS added, count(*) FILTER (b.value IS NULL)::INT AS removed,
		count(*) FILTER (a.value <> b.value)::INT AS revised,
		count(*) FILTER ((a.low, a.high, a.nature) IS DISTINCT FROM (b.low, b.high, b.nature))::INT AS other,
		count(*) FILTER (a.value IS NULL AND economy = '${FOCUS}')::INT AS focus_added,
		count(*) FILTER (a.value <> b.value AND economy = '${FOCUS}')::INT AS focus_revised,
		arg_max({ economy: economy, year: year::INT, before: a.value, after: b.value }, (${RATIO}, economy, year))
			FILTER (a.value <> b.value) AS largest
	FROM ${table(before)} AS a FULL JOIN ${table(after)} AS b USING (indicator, economy, year)
	GROUP BY indicator
	HAVING added + removed + revised + other > 0
	ORDER BY indicator`;

interface Found {
	id: string;
	n1: number;
	n2: number;
	y1: number | null;
	y2: number | null;
	added: number;
	removed: number;
	revised: number;
	focus_added: number;
	focus_revised: number;
	largest: SeriesNews['largest'] | null;
}

/**
 * Series in which anything differs, by id. A file that is not there has no values.
 * @param titles of all series, of either state
 */
export async function seriesNews(
	before: string,
	after: string,
	titles: ReadonlyMap<string, string>
): Promise<SeriesNews[]> {
	return withDuckDB(async (connection) => {
		const found = (await connection.runAndReadAll(SQL(before, after))).getRowObjectsJson();
		return (found as unknown as Found[]).map((row) => ({
			id: row.id,
			title: titles.get(row.id) ?? row.id,
			values: [row.n1, row.n2],
			last: [row.y1, row.y2],
			...{ added: row.added, removed: row.removed, revised: row.revised },
			lesotho: [row.focus_added, row.focus_revised],
			...(row.largest ? { largest: row.largest } : {})
		}));
	});
}

export const isBorn = ({ values }: SeriesNews): boolean => values[0] === 0;
export const isVanished = ({ values }: SeriesNews): boolean => values[1] === 0;
/** Fewer values than before, or an earlier end. */
export const isShrunk = (news: SeriesNews): boolean =>
	!isBorn(news) &&
	!isVanished(news) &&
	(news.values[1] < news.values[0] || (news.last[1] ?? 0) < (news.last[0] ?? 0));
export const isLater = (news: SeriesNews): boolean =>
	!isBorn(news) && !isVanished(news) && (news.last[1] ?? 0) > (news.last[0] ?? 0);
