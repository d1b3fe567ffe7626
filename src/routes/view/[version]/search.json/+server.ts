import { packOfBuild } from '$lib/server/version';
import { siteSearch } from '$lib/server/search';

export { entries } from '$lib/server/version';
/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** What the search finds: parts of pages, clauses, frameworks with their targets, and every indicator. */
export async function GET({ params }) {
	return packOfBuild('search', params.version, await siteSearch());
}
