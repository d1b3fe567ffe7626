/** What the words under a figure do. Fetched when the first of them is pressed. */
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { mount, unmount } from 'svelte';
import { saveFile, toCsv } from '../../chart/csv';
import type { TableModel } from '../../chart/model';
import type { Figure } from '../../figure/figure';
import { saidRows } from '../../take/rows';
import { dayOf, type Taken } from '../../take/taken';
import { ownLinkWarning } from '../../words/en/explore';
import { pageAddress } from '../address.svelte';
import type { Part } from './part';
import { hasCopied } from './share';

/** The figure as it stands on the page now. */
export function takenNow(figure: Figure, rows: TableModel): Taken {
	const here = new URL(location.href);
	here.hash = figure.id;
	return {
		figure,
		rows: saidRows(figure, rows),
		address: here.href,
		site: new URL(`${base}/`, location.href).href,
		day: dayOf(new Date())
	};
}

/**
 * Takes a part of a figure, or opens the dialog that offers it.
 * @returns what the reader is told beside the word that was pressed; '' for nothing
 * @throws Error with a sentence for the reader
 */
export async function take(part: Part, figure: Figure, rows: TableModel): Promise<string> {
	if (part === 'explore') return explored(figure);
	const taken = takenNow(figure, rows);
	if (part === 'csv') {
		saveFile(await toCsv(taken.rows), `${figure.filename}.csv`);
		return '';
	}
	if (part === 'link' && (await hasCopied(taken.address)))
		return figure.own ? `Link copied. ${ownLinkWarning(figure.own)}` : 'Link copied';
	const { default: Panel } = await import('./Panel.svelte');
	const panel = mount(Panel, {
		target: document.body,
		props: { taken, part, onclose: () => void unmount(panel) }
	});
	return '';
}

/** Goes on with what the figure shows, in Explore. */
async function explored(figure: Figure): Promise<string> {
	const { exploreOf } = await import('../../view/explore/of');
	const to = exploreOf(figure, pageAddress.current, pageAddress.lookup);
	if (to === null) return 'Explore has no chart of this kind.';
	await goto(`${base}${to}`);
	return '';
}
