import { error } from '@sveltejs/kit';
import { cardEntries, cardOf } from '$lib/server/cards';
import { pngOf } from '$lib/server/cards/png';

/** Only a site that has an address can be linked to; a local build's server makes them when they are asked for. */
export const prerender = __PRERENDERS__ && __SITE_URL__ !== '';
export const trailingSlash = 'never';

export const entries = () => (prerender ? cardEntries() : []);

/** The picture that other programs show beside a link to a page. */
export async function GET({ params }) {
	const svg = await cardOf(params.kind, params.id);
	if (svg === null) error(404, `There is no picture of “${params.kind}/${params.id}”`);
	return new Response(await pngOf(svg), { headers: { 'content-type': 'image/png' } });
}
