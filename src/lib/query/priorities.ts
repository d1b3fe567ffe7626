import type { Database } from '../database/database';
import type { Priority, PriorityIndicator, PriorityLink } from '../types';

/** A clause with what measures it (headline first) and the framework targets it is about. */
export interface PriorityWithIndicators extends Priority {
	indicators: PriorityIndicator[];
	links: string[];
}

/** All clauses in the policy's order. */
export async function priorities(db: Database): Promise<PriorityWithIndicators[]> {
	const [clauses, indicators, links] = await Promise.all([
		db.query<Priority>(
			`SELECT id, position, front, policy_ref, label, says, no_data_reason, data_hint, missing
			FROM priority ORDER BY position, id`
		),
		db.query<PriorityIndicator>(
			`SELECT priority_id, indicator, position, note FROM priority_indicator
			ORDER BY priority_id, position, indicator`
		),
		db.query<PriorityLink>('SELECT priority_id, target FROM priority_link ORDER BY priority_id, target')
	]);
	return clauses.map((clause) => ({
		...clause,
		indicators: indicators.filter(({ priority_id }) => priority_id === clause.id),
		links: links.filter(({ priority_id }) => priority_id === clause.id).map(({ target }) => target)
	}));
}
