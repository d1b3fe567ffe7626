import { json } from '@sveltejs/kit';
import { aliases } from '$lib/server/aliases';

export const prerender = true;
export const trailingSlash = 'never';

/** What economies are called besides their names, for addresses and searches. */
export function GET() {
	return json(aliases());
}
