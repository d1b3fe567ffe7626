import { clauses, homeOf } from '$lib/server/home';
import { tileClause, type TileClause } from '$lib/view/clause';
import type { HomeFile } from '$lib/view/home/answers';

export async function load(): Promise<{ clauses: TileClause[]; home: HomeFile }> {
	return { clauses: (await clauses()).map(tileClause), home: homeOf() };
}
