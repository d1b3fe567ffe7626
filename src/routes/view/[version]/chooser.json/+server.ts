import { chooserFile } from '$lib/server/chooser';
import { packOfBuild } from '$lib/server/version';

export { entries } from '$lib/server/version';
/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** Indicators by topic, clause, framework and source, for the chooser of Explore. */
export async function GET({ params }) {
	return packOfBuild('chooser', params.version, await chooserFile());
}
