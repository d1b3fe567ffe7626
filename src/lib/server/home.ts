import { indicators } from '../query/indicators';
import { priorities } from '../query/priorities';
import { metaOf, type Clause } from '../view/clause';
import { database } from './database';

/** How many of a clause's indicators may stand in for its headline where a country lacks it. */
const STAND_INS = 3;

/** All clauses with their first indicators. */
export async function clauses(): Promise<Clause[]> {
	const db = await database();
	const [list, rows] = await Promise.all([priorities(db), indicators(db, { core: true })]);
	const byId = new Map(rows.map((row) => [row.id, row]));
	return list.map(({ id, front, policy_ref, label, no_data_reason, indicators: used }) => ({
		id,
		front,
		policy_ref,
		label,
		no_data_reason,
		indicators: used.slice(0, STAND_INS).flatMap(({ indicator }) => {
			const row = byId.get(indicator);
			return row ? [metaOf(row)] : [];
		})
	}));
}
