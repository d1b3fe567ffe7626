/** What a page says of its indicators and flows: who published them, how to read them, what to mind. */
import { flowKinds } from '../query/flows/kinds';
import { metaOf } from '../view/clause';
import type { Said } from '../view/said';
import { catalog } from './catalog';
import { flowsDatabase } from './database';

/** @param ids the page's indicators @param kindIds the page's kinds of flow */
export async function saidOfSources(ids: readonly string[], kindIds: readonly string[]): Promise<Said> {
	const [{ indicators, sources }, all] = await Promise.all([catalog(), flowKinds(await flowsDatabase())]);
	const kinds = all.filter(({ id }) => kindIds.includes(id));
	const used = [...new Set(ids)].flatMap((id) => indicators.get(id) ?? []);
	const sourceIds = [...used, ...kinds].map(({ source_id }) => source_id);
	return {
		indicators: Object.fromEntries(used.map((row) => [row.id, { ...metaOf(row), notes: row.notes }])),
		sources: Object.fromEntries(
			[...new Set(sourceIds)].flatMap((id) => {
				const source = sources.get(id);
				return source ? [[id, source]] : [];
			})
		),
		kinds: Object.fromEntries(kinds.map(({ id, trap, source_id }) => [id, { trap, source: source_id }]))
	};
}
