import { version } from '$app/environment';
import { directory } from '$lib/server/directory';
import { earlyScript } from '$lib/server/early';
import { fallbackPage } from '$lib/server/fallback';
import { cardPath } from '$lib/server/cards/path';
import { preloadsLast } from '$lib/server/preloads';
import { withShared } from '$lib/server/shared';
import { withNames } from '$lib/format/short-names';
import { startingWhole } from '$lib/server/start';
import { withStaticImports } from '$lib/server/static-imports';
import { pageVersion } from '$lib/server/version';
import type { Handle } from '@sveltejs/kit';

const POLICY = 'content-security-policy';

/**
 * Each page says in which folder the files of its build are, and what countries are called until they are here. The page
 * for unknown addresses is made to stand in any folder of any host.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const files = pageVersion();
	const shared = {
		site: __SITE_URL__,
		path: event.url.pathname.slice(1),
		card: __SITE_URL__ && (await cardPath(event.route.id, event.params.id))
	};
	const isFallback = event.url.pathname === '/[fallback]';
	// A local build makes this one page beside the database, not after it, and gives it the names when both are there.
	const economies = isFallback && !__PRERENDERS__ ? null : (await directory()).economies;
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const placed = html.replace('data-files=""', `data-files="${files}"`);
			const said = economies ? withNames(placed, economies) : placed;
			return isFallback ? fallbackPage(said, version) : withShared(preloadsLast(said), shared);
		}
	});
	if (isFallback || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	const headers = new Headers(response.headers);
	const policy = headers.get(POLICY);
	const told = headers.get('link') ?? '';
	const page = startingWhole(
		withStaticImports(await response.text(), told),
		told,
		policy ?? '',
		earlyScript(event.route.id, files)
	);
	if (policy) headers.set(POLICY, page.policy);
	headers.delete('content-length');
	return new Response(page.html, { status: response.status, headers });
};
