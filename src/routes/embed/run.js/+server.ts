import script from 'virtual:embed-script';

/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** The program of the frames that other sites show. */
export function GET() {
	return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
