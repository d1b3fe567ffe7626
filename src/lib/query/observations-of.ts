import { placeholders } from './placeholders';

/** How many indicators are asked for one by one. */
const FEW = 16;

/**
 * Table observation of some indicators alone, for a FROM clause. A few are asked for one by one: the table is sorted by indicator,
 * and each is then read where it stands, while of a list all is read that lies between its first and its last. Measured at ten
 * times as many observations: half the work. Parameters: the ids, in order, each once.
 */
export function observationsOf(indicatorIds: readonly string[]): string {
	if (indicatorIds.length === 0 || indicatorIds.length > FEW)
		return `(SELECT * FROM observation WHERE indicator IN (${placeholders(indicatorIds)}))`;
	return `(${indicatorIds.map(() => 'SELECT * FROM observation WHERE indicator = ?').join(' UNION ALL ')})`;
}
