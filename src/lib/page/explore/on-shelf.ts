import type { Find, Option } from '../../ui/option';

/** What a search finds, of one shelf alone; all of the shelf, in its order, when nothing is typed. */
export function onShelf(find: Find, all: readonly Option[], shelf: readonly string[]): Find {
	const byId = new Map(all.map((one) => [one.id, one]));
	const kept = new Set(shelf);
	return (text) =>
		text.trim() === ''
			? shelf.flatMap((id) => byId.get(id) ?? [])
			: find(text).filter(({ id }) => kept.has(id));
}
