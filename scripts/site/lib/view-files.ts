import type { Database } from '../../../src/lib/database/database';
import { directory } from '../../../src/lib/query/directory';
import { economyViews } from '../../../src/lib/query/economy-views';
import { groupViews } from '../../../src/lib/query/group-views';
import type { PackWriter } from './write-pack';

/**
 * `directory.json` for the pickers, and what the files of economies and groups are made of, which goes once they are:
 * `whole/economies/<ISO3>.json` (EconomyView) and `whole/groups/<ID>.json` (GroupView), in the shapes of src/lib/types.ts.
 * @param indicatorIds the indicators that clauses use, and those tied to them
 */
export async function writeViewFiles(
	db: Database,
	indicatorIds: readonly string[],
	write: PackWriter
): Promise<void> {
	write('directory', await directory(db));
	for (const [iso3, view] of await economyViews(db, indicatorIds)) {
		write(`whole/economies/${iso3}`, view);
		// Any economy may be asked for those that are like it, also one that none is.
		if (view.similar.length === 0)
			write(`whole/groups/SIMILAR-${iso3}`, { id: `SIMILAR-${iso3}`, series: {} });
	}
	for await (const view of groupViews(db, indicatorIds)) write(`whole/groups/${view.id}`, view);
}
