/** data/policy/aid-purposes.yaml → rows, every reference checked: no clause is without a word on its aid. */
import type { Problems } from '../../lib/problems';
import type { Data } from './read-data';
import type { Path } from '../../lib/read-yaml';

export interface AidPurposeTables {
	aid_purpose: { indicator: string; position: number; label: string; part: 'people' | 'economy' }[];
	aid_purpose_tie: { indicator: string; priority_id: string; position: number; reason: string }[];
	priority_without_aid: { priority_id: string; reason: string }[];
}

/** Rows of what fits; the rest is added to problems. */
export function aidPurposeTables(
	{ aidPurposes: file, priorities }: Data,
	indicators: ReadonlySet<string>,
	problems: Problems
): AidPurposeTables {
	const tables: AidPurposeTables = { aid_purpose: [], aid_purpose_tie: [], priority_without_aid: [] };
	if (!file || !priorities) return tables;
	const clauses = new Set(priorities.value.map(({ id }) => id));
	/** Whether it holds; if not, the problem is written down. */
	const holds = (isTrue: boolean, path: Path, expected: string): boolean => {
		if (!isTrue) problems.add(file.file, file.lineOf(path), `expected ${expected}`);
		return isTrue;
	};
	const isClause = (id: string, path: Path) =>
		holds(clauses.has(id), path, `a clause of priorities.yaml, found ${id}`);

	const purposes = new Set<string>();
	const said = new Set<string>();
	file.value.purposes.forEach(({ indicator, label, part, clauses: ties }, i) => {
		const path = ['purposes', i, 'indicator'];
		if (!holds(indicators.has(indicator), path, `an indicator of data/observations, found ${indicator}`))
			return;
		if (!holds(!purposes.has(indicator), path, `each purpose once, and ${indicator} is repeated`)) return;
		purposes.add(indicator);
		tables.aid_purpose.push({ indicator, position: i + 1, label, part });
		const own = new Set<string>();
		ties.forEach(({ priority, reason }, j) => {
			const at = ['purposes', i, 'clauses', j, 'priority'];
			if (!isClause(priority, at)) return;
			if (!holds(!own.has(priority), at, `each clause once in a purpose, and ${priority} is repeated`))
				return;
			own.add(priority);
			said.add(priority);
			tables.aid_purpose_tie.push({ indicator, priority_id: priority, position: j + 1, reason });
		});
	});
	const unreached = new Set<string>();
	file.value.unreached.forEach(({ reason, priorities: ids }, i) =>
		ids.forEach((id, j) => {
			const path = ['unreached', i, 'priorities', j];
			if (!isClause(id, path)) return;
			if (!holds(!unreached.has(id), path, `${id} once under unreached`)) return;
			unreached.add(id);
			said.add(id);
			tables.priority_without_aid.push({ priority_id: id, reason });
		})
	);
	for (const id of clauses) holds(said.has(id), [], `clause ${id} under purposes or unreached`);
	return tables;
}
