import { version } from '$app/environment';
import { directory } from '$lib/server/directory';
import { fallbackPage } from '$lib/server/fallback';
import { cardPath } from '$lib/server/cards/path';
import { preloadsLast } from '$lib/server/preloads';
import { withShared } from '$lib/server/shared';
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
	const shared = {
		site: __SITE_URL__,
		path: event.url.pathname.slice(1),
		card: __SITE_URL__ && (await cardPath(event.route.id, event.params.id))
	};
	const isFallback = event.url.pathname === '/[fallback]';
	return resolve(event, {
		transformPageChunk({ html }) {
			const said = html
				.replace('data-files=""', `data-files="${files}"`)
				.replace('data-names=""', `data-names="${names.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
			return isFallback ? fallbackPage(said, version) : withShared(preloadsLast(said), shared);
		}
	});
};
