import script from 'virtual:embed-script/explore';

/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** The program of frames of Explore. */
export const GET = () =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
