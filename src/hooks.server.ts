import { version } from '$app/environment';
import { directory } from '$lib/server/directory';
import { fallbackPage } from '$lib/server/fallback';
import { shortNames } from '$lib/server/names';
import { pageVersion } from '$lib/server/version';
import type { Handle } from '@sveltejs/kit';

/**
 * Each page says in which folder the files of its build are, and what countries are called until they are here. The page
 * for unknown addresses is made to stand in any folder of any host.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const files = pageVersion();
	const names = shortNames((await directory()).economies);
	const isFallback = event.url.pathname === '/[fallback]';
	return resolve(event, {
		transformPageChunk({ html }) {
			const said = html
				.replace('data-files=""', `data-files="${files}"`)
				.replace('data-names=""', `data-names="${names.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
			return isFallback ? fallbackPage(said, version) : said;
		}
	});
};
