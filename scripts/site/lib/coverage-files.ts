import type { Database } from '../../../src/lib/database/database';
import { indicatorYears } from '../../../src/lib/query/coverage';
import { indicators } from '../../../src/lib/query/indicators';
import type { PackWriter } from './write-pack';

/** `coverage/<ISO3>.json`: of each indicator, by id, the years that an economy has (CoverageFile of src/lib/search). */
export async function writeCoverageFiles(db: Database, write: PackWriter): Promise<void> {
	const places = new Map((await indicators(db)).map(({ id }, place) => [id, place]));
	const blank = () => Array.from<number>({ length: places.size }).fill(0);
	const files = new Map<string, Record<'first' | 'last' | 'years', number[]>>();
	for (const { economy, indicator, ...found } of await indicatorYears(db)) {
		const file = files.get(economy) ?? { first: blank(), last: blank(), years: blank() };
		files.set(economy, file);
		const place = places.get(indicator);
		if (place === undefined) continue;
		for (const field of ['first', 'last', 'years'] as const) file[field][place] = found[field];
	}
	for (const [iso3, file] of files) write(`coverage/${iso3}`, file);
}
