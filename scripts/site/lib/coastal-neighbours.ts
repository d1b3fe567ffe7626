import { join } from 'node:path';
import { readCsv } from '../../lib/read-csv';

/**
 * Landlocked economies and the coastal ones that they share a land border with (data/economies/coastal-neighbours.csv),
 * by ISO3. A doubly landlocked one, whose neighbours are all landlocked, has none.
 * @param data the folder data/
 * @throws ImportFault when the file is not there or has lost a column
 */
export function coastalNeighbours(data: string): Map<string, string[]> {
	const rows = readCsv(join(data, 'economies/coastal-neighbours.csv'), ['iso3', 'neighbours', 'source']);
	return new Map(rows.map(({ iso3, neighbours }) => [iso3, neighbours.split(' ').filter(Boolean)]));
}
