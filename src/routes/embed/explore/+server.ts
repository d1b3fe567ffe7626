import script from 'virtual:embed-script/explore';
import flows from 'virtual:embed-script/flows';
import map from 'virtual:embed-script/map';
import { exploreFrame } from '$lib/server/embed';

/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'always';

/** Any figure of Explore, and of any indicator, for another site's frame: what it shows stands in its address. */
export const GET = async () =>
	new Response(await exploreFrame(script, { map, flows }), { headers: { 'content-type': 'text/html' } });
