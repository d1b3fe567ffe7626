/** What a figure shows, as a question to this site's own console. */
import { nearest, wantedOf } from './code';
import { indicatorOf } from './rows';
import type { Taken } from './taken';

/** Null for a figure that is not made of the rows of one indicator. */
export function sqlOf(taken: Taken): string | null {
	const wanted = wantedOf(taken);
	if (!wanted) return null;
	const { economies, from, to, year } = wanted;
	const text = (said: string) => `'${said.replaceAll("'", "''")}'`;
	const some = economies.length > 0 ? `\n  AND o.economy IN (${economies.map(text).join(', ')})` : '';
	return `SELECT e.name AS economy, o.year, o.value, o.low, o.high, o.nature
FROM observation o
JOIN economy e ON e.iso3 = o.economy
WHERE o.indicator = ${text(indicatorOf(taken.figure))}${some}
  AND o.year BETWEEN ${from} AND ${to}${year === null ? '' : `\n  ${nearest(year).sql('o.')}`}
ORDER BY e.name, o.year`;
}
