import { packOfBuild } from '$lib/server/version';
import { clauses } from '$lib/server/home';
import { needClauses } from '$lib/view/aid/need';

export { entries } from '$lib/server/version';
/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** What the need of another country is read from: every clause with its indicators, as far as that takes. */
export async function GET({ params }) {
	return packOfBuild('clauses', params.version, needClauses(await clauses()));
}
