import { clauses, homeOf } from '$lib/server/home';
import type { Clause } from '$lib/view/clause';
import type { HomeFile } from '$lib/view/home/answers';

export async function load(): Promise<{ clauses: Clause[]; home: HomeFile }> {
	const [list, home] = await Promise.all([clauses(), homeOf()]);
	return { clauses: list, home };
}
