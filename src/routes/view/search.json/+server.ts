import { json } from '@sveltejs/kit';
import { indicators } from '$lib/query/indicators';
import { priorities } from '$lib/query/priorities';
import { sources } from '$lib/query/sources';
import { database } from '$lib/server/database';
import { frameworkIndex } from '$lib/server/frameworks';

export const prerender = true;
export const trailingSlash = 'never';

/** What the search box offers: every clause, every framework and every indicator, the series' totals before their parts. */
export async function GET() {
	const db = await database();
	const [clauses, rows, published] = await Promise.all([priorities(db), indicators(db), sources(db)]);
	const publisher = new Map(published.map(({ id, publisher }) => [id, publisher]));
	const ordered = [...rows].sort((a, b) => Number(b.is_lead) - Number(a.is_lead));
	return json({
		priorities: clauses.map(({ id, label, policy_ref }) => [id, label, policy_ref]),
		frameworks: frameworkIndex().frameworks.map(({ id, title, years }) => [id, title, years.join('–')]),
		indicators: ordered.map(({ id, short_title, title, source_id }) => [
			id,
			short_title || title,
			publisher.get(source_id) ?? source_id
		])
	});
}
