import { version } from '$app/environment';
import { fallbackPage } from '$lib/server/fallback';
import type { Handle } from '@sveltejs/kit';

/** The page for unknown addresses is made to stand in any folder of any host. */
export const handle: Handle = ({ event, resolve }) =>
	event.url.pathname === '/[fallback]'
		? resolve(event, { transformPageChunk: ({ html }) => fallbackPage(html, version) })
		: resolve(event);
