/**
 * Starts what keeps pages for a reader without a network, once the page is done with what the reader came for. Pages
 * that are opened inside a visit come as data alone, so each is asked for once more as a page; not where the reader
 * saves data.
 */
import { base } from '$app/paths';
import { keepPage, keptFile, keptPage } from '../../offline/shelf';
import { keyOf, wayOf } from '../../offline/ways';
import { deviceRoom, siteScope } from './device';
import { network } from './network.svelte';

const isSaving = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** @returns whether this browser keeps pages */
export async function startKeeping(): Promise<boolean> {
	network.watch();
	if (!deviceRoom() || !import.meta.env.PROD) return false;
	try {
		const registered = await navigator.serviceWorker.register(`${base}/service-worker.js`);
		network.keptAt = await askKeptAt();
		return Boolean(registered);
	} catch {
		// A browser may forbid it; everything else works without.
		return false;
	}
}

/** Keeps the page that is open with all that it fetched, unless it is kept already or the reader saves data. */
export async function keepOpenPage(): Promise<void> {
	const room = deviceRoom();
	if (!room || isSaving() || !navigator.onLine) return;
	const url = keyOf(location.href);
	const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
	const isFile = (name: string) =>
		wayOf({ method: 'GET', url: name, mode: 'cors', isPart: false }, siteScope()) === 'file';
	try {
		// The browser has these: they do not come over the line again.
		for (const file of fetched.filter(isFile)) await keptFile(room, file);
		if (!(await keptPage(room, url))) await keepPage(room, url, await fetch(url));
	} catch {
		// There is another time.
	}
}

/** When the page that is open was kept; null when it came from the network. */
function askKeptAt(): Promise<string | null> {
	const worker = navigator.serviceWorker.controller;
	if (!worker) return Promise.resolve(null);
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }) => resolve(typeof data === 'string' ? data : null);
		setTimeout(() => resolve(null), 2000);
		worker.postMessage('kept?', [port2]);
	});
}
