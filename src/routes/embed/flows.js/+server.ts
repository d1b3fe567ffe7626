import script from 'virtual:embed-script/flows';

/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** The script that draws flows of aid, trade and debt in frames of Explore, fetched when one is asked for. */
export const GET = () =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
