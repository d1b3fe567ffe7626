import { json } from '@sveltejs/kit';
import { directory } from '$lib/server/directory';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	return json(await directory());
}
