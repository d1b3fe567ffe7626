/**
 * What an address of Explore will need is asked for at once: its files come while the page starts, and not one after the
 * other. A guess from the plain text of the address; its answers are kept, and who needs them finds them there.
 */
import type { Kind } from '$lib/chart/kind';
import { loadDirectory } from '$lib/source/directory';
import { packsOf } from '$lib/source/pack';
import { indicatorFiles } from '$lib/state/explore-files';
import { drawing, drawingOf } from './drawings';

/** Charts that have another name in an address than as a kind. */
const KINDS: Record<string, Kind> = { area: 'stack', stacked: 'stack', heat: 'listing', table: 'listing' };

/**
 * @param base the site's own folder
 * @param search the address's "?chart=map&…"; without any nothing is asked for
 */
export function askEarly(base: string, search: string): void {
	const files = indicatorFiles(search);
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
