import { priorities } from '../query/priorities';
import { catalog } from './catalog';
import { database } from './database';

/** Indicators that clauses use, by topic; the search has all of them. */
export async function indicatorsByTopic() {
	const { indicators, sources } = await catalog();
	const used = new Set(
		(await priorities(await database())).flatMap((clause) => clause.indicators.map((one) => one.indicator))
	);
	const topics = new Map<string, { id: string; title: string; publisher: string; last: number }[]>();
	for (const row of indicators.values()) {
		if (!used.has(row.id)) continue;
		const entry = {
			id: row.id,
			title: row.short_title,
			publisher: sources.get(row.source_id)?.publisher ?? row.source_id,
			last: row.last_year
		};
		topics.set(row.topic, [...(topics.get(row.topic) ?? []), entry]);
	}
	return {
		total: indicators.size,
		topics: [...topics]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([topic, list]) => ({ topic, list: list.sort((a, b) => (a.title < b.title ? -1 : 1)) }))
	};
}
