import type { Database } from '../database/database';
import { START_YEAR } from '../series/window';
import type { SeriesView } from '../types';
import { economies } from './economies';

/** ISO3 → first year of the state, of those that are younger than what is spoken of. */
export async function stateYears(db: Database): Promise<Map<string, number>> {
	const found = (await economies(db)).flatMap(({ iso3, state_since: year }): [string, number][] =>
		year !== null && year !== undefined && year > START_YEAR ? [[iso3, year]] : []
	);
	return new Map(found);
}

/** The series with the first year of its state, where it begins before that. */
export function ofState(series: SeriesView, since: number | undefined): SeriesView {
	return since !== undefined && (series.y[0] ?? since) < since ? { ...series, s: since } : series;
}
