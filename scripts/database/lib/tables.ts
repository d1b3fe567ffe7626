/**
 * From the files of data/ to the rows of the database: overrides merged, ties and priorities resolved, every
 * reference checked. What does not fit is added to problems and left out.
 */
import type {
	Economy,
	Group,
	Membership,
	Priority,
	PriorityIndicator,
	PriorityLink,
	Source,
	Tie
} from '../../../src/lib/types';
import type { Problems } from '../../lib/problems';
import type { Data } from './read-data';
import { aidPurposeTables, type AidPurposeTables } from './aid-purposes';
import { mergeCatalog, type CatalogIndicator } from './merge-catalog';
import { uniqueRows } from './unique-rows';

export interface Tables extends AidPurposeTables {
	source: Source[];
	tie: Tie[];
	indicator: CatalogIndicator[];
	economy: Economy[];
	grp: Group[];
	membership: Membership[];
	priority: Priority[];
	priority_indicator: PriorityIndicator[];
	priority_link: PriorityLink[];
}

export function makeTables(data: Data, problems: Problems): Tables {
	const since = new Map(data.states.map(({ row }) => [row.iso3, row.year]));
	const economy = uniqueRows(data.economies, (row) => row.iso3, problems).map((row) => ({
		...row,
		state_since: since.get(row.iso3) ?? null
	}));
	const grp = uniqueRows(data.groups, (row) => row.id, problems);
	const { indicator, tie } = mergeCatalog(data, problems);
	const known = new Set(indicator.map((i) => i.id));
	return {
		source: sources(data, problems),
		tie,
		indicator,
		economy,
		grp,
		membership: memberships(
			data,
			new Set(economy.map((e) => e.iso3)),
			new Set(grp.map((g) => g.id)),
			problems
		),
		...priorities(data, known, problems),
		...aidPurposeTables(data, known, problems)
	};
}

function sources({ sources: file, indicators }: Data, problems: Problems): Source[] {
	if (!file) return [];
	const rows = uniqueRows(
		file.value.map((row, i) => ({ file: file.file, line: file.lineOf([i]), row })),
		(row) => row.id,
		problems
	);
	const known = new Set(rows.map((row) => row.id));
	for (const source of new Set(indicators.map((indicator) => indicator.source))) {
		if (!known.has(source))
			problems.add(
				`data/observations/${source}.indicators.csv`,
				null,
				`expected source ${source} in ${file.file}`
			);
	}
	return rows;
}

function memberships(
	data: Data,
	economies: ReadonlySet<string>,
	groups: ReadonlySet<string>,
	problems: Problems
): Membership[] {
	uniqueRows(data.memberships, (row) => `${row.group_id} ${row.iso3} ${row.from_year}`, problems);
	return data.memberships
		.filter(({ file, line, row }) => {
			if (!groups.has(row.group_id))
				problems.add(file, line, `expected a group of groups.csv, found ${row.group_id}`);
			if (!economies.has(row.iso3))
				problems.add(file, line, `expected an economy of economies.csv, found ${row.iso3}`);
			if (row.to_year !== null && row.to_year < row.from_year)
				problems.add(file, line, `expected to_year ${row.to_year} not before from_year ${row.from_year}`);
			return groups.has(row.group_id) && economies.has(row.iso3);
		})
		.map(({ row }) => row);
}

function priorities(
	{ priorities: file }: Data,
	indicators: ReadonlySet<string>,
	problems: Problems
): Pick<Tables, 'priority' | 'priority_indicator' | 'priority_link'> {
	const tables: Pick<Tables, 'priority' | 'priority_indicator' | 'priority_link'> = {
		priority: [],
		priority_indicator: [],
		priority_link: []
	};
	if (!file) return tables;
	const seen = new Set<string>();
	file.value.forEach(({ indicators: measures, links, ...clause }, i) => {
		const line = file.lineOf([i, 'id']);
		if (seen.has(clause.id))
			problems.add(file.file, line, `expected each id once, and ${clause.id} is repeated`);
		seen.add(clause.id);
		if (measures.length === 0 && clause.no_data_reason === '')
			problems.add(file.file, line, `expected ${clause.id} to have indicators or a no_data_reason`);
		tables.priority.push({ ...clause, position: i + 1 });
		const used = new Set<string>();
		measures.forEach((measure, j) => {
			const at = file.lineOf([i, 'indicators', j]);
			if (used.has(measure.indicator))
				problems.add(
					file.file,
					at,
					`expected each indicator once in a clause, and ${measure.indicator} is repeated`
				);
			else if (!indicators.has(measure.indicator))
				problems.add(file.file, at, `expected an indicator of data/observations, found ${measure.indicator}`);
			else
				tables.priority_indicator.push({
					priority_id: clause.id,
					indicator: measure.indicator,
					position: used.size + 1,
					note: measure.note
				});
			used.add(measure.indicator);
		});
		for (const target of new Set(links)) tables.priority_link.push({ priority_id: clause.id, target });
	});
	return tables;
}
