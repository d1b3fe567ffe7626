import script from 'virtual:embed-script';
import { error } from '@sveltejs/kit';
import { embedEntries, embedPage } from '$lib/server/embed';

/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'always';

export const entries = () => (__PRERENDERS__ ? embedEntries() : []);

/** The headline chart of a clause, for another site's frame. */
export async function GET({ params }) {
	const html = await embedPage(params.id, script);
	if (html === null) error(404, `There is no clause “${params.id}”`);
	return new Response(html, { headers: { 'content-type': 'text/html' } });
}
