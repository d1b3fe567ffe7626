import { packOfBuild } from '$lib/server/version';
import { askWords } from '$lib/server/ask';

export { entries } from '$lib/server/version';
/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** What questions in words are understood with. */
export async function GET({ params }) {
	return packOfBuild('ask', params.version, await askWords());
}
