import { DEFAULT_COUNTRY } from '../state/base';
import { indicators } from '../query/indicators';
import { priorities } from '../query/priorities';
import { clausesOf, type Clause } from '../view/clause';
import type { HomeFile } from '../view/home/answers';
import { database } from './database';
import { readView } from './views';

/** All clauses with their first indicators. */
export async function clauses(): Promise<Clause[]> {
	const db = await database();
	const [list, rows] = await Promise.all([priorities(db), indicators(db, { core: true })]);
	return clausesOf(list, new Map(rows.map((row) => [row.id, row])));
}

/** The home page of the default country, from the file that a browser would fetch. */
export const homeOf = (iso3 = DEFAULT_COUNTRY): HomeFile => readView<HomeFile>(`home/${iso3}`);
