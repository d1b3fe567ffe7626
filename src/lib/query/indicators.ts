import type { Database, Parameter } from '../database/database';
import type { Indicator } from '../types';
import { placeholders } from './placeholders';

export interface IndicatorFilter {
	ids?: readonly string[];
	topic?: string;
	source?: string;
	tie?: string;
	/** Only what a clause uses, and what is tied to that. */
	core?: boolean;
}

const CORE = `(
	id IN (SELECT indicator FROM priority_indicator)
	OR (tie_id <> '' AND tie_id IN (
		SELECT t.tie_id FROM indicator t WHERE t.id IN (SELECT indicator FROM priority_indicator)
	))
)`;

/** Indicators that match every filter given, by id; all of them without a filter. */
export async function indicators(db: Database, filter: IndicatorFilter = {}): Promise<Indicator[]> {
	if (filter.ids?.length === 0) return [];
	const conditions: string[] = [];
	const parameters: Parameter[] = [];
	if (filter.ids) {
		conditions.push(`id IN (${placeholders(filter.ids)})`);
		parameters.push(...filter.ids);
	}
	for (const [column, value] of [
		['topic', filter.topic],
		['source_id', filter.source],
		['tie_id', filter.tie]
	] as const) {
		if (value === undefined) continue;
		conditions.push(`${column} = ?`);
		parameters.push(value);
	}
	if (filter.core) conditions.push(CORE);
	return db.query<Indicator>(
		`SELECT id, source_id, series, dimensions, is_lead, title, short_title, subject, plural, unit, unit_kind, direction, ideal,
			topic, definition, notes, decimals, aggregate, tie_id, tie_default, tie_scale, first_year, last_year, observations,
			economies
		FROM indicator ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY id`,
		parameters
	);
}
