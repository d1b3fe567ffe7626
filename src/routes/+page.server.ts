import { clauses, homeOf } from '$lib/server/home';
import type { Clause } from '$lib/view/clause';
import type { HomeFile } from '$lib/view/home/answers';

export async function load(): Promise<{ clauses: Clause[]; home: HomeFile }> {
	return { clauses: await clauses(), home: homeOf() };
}
