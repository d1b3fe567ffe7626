import { json } from '@sveltejs/kit';
import { clauses } from '$lib/server/home';
import { needClauses } from '$lib/view/aid/need';

export const prerender = true;
export const trailingSlash = 'never';

/** What the need of another country is read from: every clause with its indicators, as far as that takes. */
export async function GET() {
	return json(needClauses(await clauses()));
}
