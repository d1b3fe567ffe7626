import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../src/lib/database/database';
import { directory } from '../../../src/lib/query/directory';
import { economyViews } from '../../../src/lib/query/economy-views';
import { groupViews } from '../../../src/lib/query/group-views';
import type { GroupView } from '../../../src/lib/types';

/**
 * The small files that answer the next click before any database starts: `directory.json` for the pickers,
 * `economies/<ISO3>.json` (EconomyView) and `groups/<ID>.json` (GroupView), in the shapes of src/lib/types.ts.
 * @param indicatorIds the indicators that clauses use, and those tied to them
 */
export async function writeViewFiles(
	db: Database,
	indicatorIds: readonly string[],
	to: string
): Promise<void> {
	mkdirSync(join(to, 'economies'), { recursive: true });
	mkdirSync(join(to, 'groups'), { recursive: true });
	writeFileSync(join(to, 'directory.json'), JSON.stringify(await directory(db)));
	for (const [iso3, view] of await economyViews(db, indicatorIds))
		writeFileSync(join(to, 'economies', `${iso3}.json`), JSON.stringify(view));
	for await (const view of groupViews(db, indicatorIds))
		writeFileSync(join(to, 'groups', `${view.id}.json`), compact(view));
}

/** JSON with the means and medians to 6 significant digits, as values are in the database; they would carry 16. */
function compact({ id, series }: GroupView): string {
	const lines = Object.entries(series).map(([indicator, line]) => [
		indicator,
		{ ...line, v: line.v.map(short) }
	]);
	return JSON.stringify({ id, series: Object.fromEntries(lines) });
}

const short = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(6)));
