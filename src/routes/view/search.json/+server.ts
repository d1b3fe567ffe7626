import { json } from '@sveltejs/kit';
import { siteSearch } from '$lib/server/search';

export const prerender = true;
export const trailingSlash = 'never';

/** What the search finds: parts of pages, clauses, frameworks with their targets, and every indicator. */
export async function GET() {
	return json(await siteSearch());
}
