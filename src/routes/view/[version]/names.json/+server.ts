import { packOfBuild } from '$lib/server/version';
import { aliases } from '$lib/server/aliases';

export { entries } from '$lib/server/version';
/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** What economies are called besides their names, for addresses and searches. */
export function GET({ params }) {
	return packOfBuild('names', params.version, aliases());
}
