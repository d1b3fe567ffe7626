import { version } from '$app/environment';
import { fallbackPage } from '$lib/server/fallback';
import { pageVersion } from '$lib/server/version';
import type { Handle } from '@sveltejs/kit';

/**
 * Each page says in which folder the files of its build are. The page for unknown addresses is made to stand in any
 * folder of any host.
 */
export const handle: Handle = ({ event, resolve }) => {
	const files = pageVersion();
	const isFallback = event.url.pathname === '/[fallback]';
	return resolve(event, {
		transformPageChunk({ html }) {
			const said = html.replace('data-files=""', `data-files="${files}"`);
			return isFallback ? fallbackPage(said, version) : said;
		}
	});
};
