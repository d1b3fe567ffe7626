/**
 * What an address of Explore will need is asked for at once: its files come while the page starts, and not one after the
 * other. A guess from the plain text of the address; its answers are kept, and who needs them finds them there.
 */
import type { Kind } from '$lib/chart/kind';
import { loadDirectory } from '$lib/source/directory';
import { packsOf } from '$lib/source/pack';
import { isOwnSeries } from '$lib/state/own';
import { drawing, drawingOf } from './drawings';

/** Chosen by those who ask for no other size of dots. */
const POPULATION = 'SP.POP.TOTL';
const MOST = 5;

/** Charts that have another name in an address than as a kind. */
const KINDS: Record<string, Kind> = { area: 'stack', stacked: 'stack', heat: 'listing', table: 'listing' };

/** Files of indicators that a search part names. A series of the reader's own has none, and its id is told to no host. */
export function filesOf(search: string): string[] {
	const asked = new URLSearchParams(search);
	const ids = (asked.get('indicators') ?? '').split(',').filter((id) => /^[A-Za-z][\w.]*$/.test(id));
	const isDots = ids.length === 2 && [null, 'scatter'].includes(asked.get('chart'));
	return [
		...ids.filter((id) => !isOwnSeries(id)).slice(0, MOST),
		...(isDots && !asked.has('size') ? [POPULATION] : [])
	];
}

/**
 * @param base the site's own folder
 * @param search the address's "?chart=map&…"; without any nothing is asked for
 */
export function askEarly(base: string, search: string): void {
	const files = filesOf(search);
	const chart = new URLSearchParams(search).get('chart') ?? '';
	if (files.length === 0 && chart === '') return;
	const packs = packsOf(base);
	const kind = files.length === 3 ? 'scatter' : (KINDS[chart] ?? (chart as Kind));
	const asked: Promise<unknown>[] = [
		loadDirectory(base),
		(async () => drawing())(),
		...files.map((id) => packs(`indicators/${id}`)),
		drawingOf(kind),
		...(kind === 'map' ? [import('$lib/chart/map/world').then(({ loadWorld }) => loadWorld())] : [])
	];
	// What does not come is asked for again, and then said, by who needs it.
	for (const one of asked) one.catch(() => {});
}
