import { licenceTexts } from '$lib/server/software';

/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** The licences of all software that the site hands to browsers. */
export function GET() {
	return new Response(licenceTexts(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
