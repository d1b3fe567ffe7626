/** The device as the page knows it: what there is to keep, and where it is kept. */
import { base } from '$app/paths';
import { version } from '$app/environment';
import type { DeviceList, Listed } from '../../offline/list';
import type { Room } from '../../offline/shelf';
import { damaged, fetchAs } from '../../source/fetch';
import { packsOf } from '../../source/pack';

/** Null in a browser that keeps nothing for sites: without HTTPS, or told not to. */
export const deviceRoom = (): Room | null =>
	'caches' in globalThis && 'serviceWorker' in navigator
		? { caches, fetch: (input, init) => fetch(input, init), version, now: () => new Date() }
		: null;

/** The address of the site's own folder, with a slash at its end. */
export const siteScope = (): string => new URL(`${base}/`, location.href).href;

/** Pages, the program's files and data that a device may keep. @throws Fault with a sentence for the reader */
export async function loadDeviceList(signal: AbortSignal): Promise<DeviceList> {
	const url = `${base}/_app/files.json`;
	const [list, program] = await Promise.all([
		packsOf(base, { signal })<DeviceList>('device'),
		fetchAs(url, { signal }, (text) => {
			if (!text.endsWith(']')) throw damaged(url);
			return JSON.parse(text) as Listed[];
		})
	]);
	return { pages: list.pages, files: [...program, ...list.files] };
}
