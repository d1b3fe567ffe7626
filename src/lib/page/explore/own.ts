/** The reader's own tables as Explore asks for them. Fetched when an address or a search names one. */
import type { OwnIndicator } from '../../view/explore/data';
import type { Find, Option } from '../../ui/option';
import { ownIndicator, ownOptions } from '../../view/own/own-indicator';
import { ownTables } from '../own/tables.svelte';

/** Null where this browser does not have the table. */
export async function ownSeriesOf(id: string): Promise<OwnIndicator | null> {
	await ownTables.load();
	return ownIndicator(ownTables.list, id, new Date().getFullYear());
}

/** The heading that they stand under. */
const SECTION = 'Your own tables';

/** Series of the reader's own tables by words; all of them when nothing is typed. */
export async function findOwn(): Promise<Find<Option>> {
	await ownTables.load();
	const all = ownOptions(ownTables.list).map((one) => ({ ...one, section: SECTION, also: [one.hint] }));
	if (all.length === 0) return () => [];
	const { finderOf } = await import('../../search/finder');
	const find = await finderOf(all);
	return (text) => (text.trim() === '' ? all : find(text));
}
