import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/database/database';
import { clauseCoverage, economyCoverage } from '../../../src/lib/query/coverage';
import { economies } from '../../../src/lib/query/economies';
import { economiesSeries, economySeries } from '../../../src/lib/query/economy-series';
import { economyViews } from '../../../src/lib/query/economy-views';
import { groupMembersSeries } from '../../../src/lib/query/group-members-series';
import { groupViews } from '../../../src/lib/query/group-views';
import { groups, memberships } from '../../../src/lib/query/groups';
import { indicatorValues } from '../../../src/lib/query/indicator-values';
import { indicators } from '../../../src/lib/query/indicators';
import { membersTable } from '../../../src/lib/query/members-table';
import { priorities } from '../../../src/lib/query/priorities';
import { comparableEconomies, similarRows } from '../../../src/lib/query/similar';
import { sources } from '../../../src/lib/query/sources';
import { tiedIndicators, ties } from '../../../src/lib/query/ties';
import { bothEngines } from './support/both-engines';
import { INDICATORS, smallWorld } from './support/small-world';

const QUESTIONS: [string, (db: Database) => Promise<unknown>][] = [
	['sources', (db) => sources(db)],
	['indicators', (db) => indicators(db)],
	[
		'indicators by every filter',
		(db) => indicators(db, { ids: INDICATORS, topic: 'topic', source: 'src', core: true })
	],
	['ties', (db) => ties(db)],
	['tied indicators', (db) => tiedIndicators(db, 'RATE')],
	['economies', (db) => economies(db)],
	['groups', (db) => groups(db)],
	['memberships', (db) => memberships(db)],
	['memberships of one group', (db) => memberships(db, 'SMALL')],
	['priorities', (db) => priorities(db)],
	['series of one economy', (db) => economySeries(db, 'AAA', INDICATORS)],
	['series of economies', (db) => economiesSeries(db, ['AAA', 'BBB'], INDICATORS)],
	['values of an indicator', (db) => indicatorValues(db, 'SHARE')],
	[
		'a table of members',
		(db) => membersTable(db, { group: 'SMALL', indicators: ['SHARE', 'MONEY'], year: 2015 })
	],
	[
		'a table of similar economies',
		(db) => membersTable(db, { group: 'SIMILAR-AAA', indicators: ['RATE'], year: 2020 })
	],
	[
		'series of a group’s members',
		(db) => groupMembersSeries(db, { group: 'BIG', indicator: 'RATE', focus: 'AAA', year: 2020 })
	],
	['coverage of clauses', (db) => clauseCoverage(db, 'AAA')],
	['coverage of economies', (db) => economyCoverage(db)],
	['comparable economies', (db) => comparableEconomies(db)],
	['similar economies', (db) => similarRows(db)],
	['similar economies of one', (db) => similarRows(db, 'AAA')],
	['views of economies', async (db) => [...(await economyViews(db, INDICATORS))]],
	[
		'views of groups',
		async (db) => {
			const views = [];
			for await (const view of groupViews(db, INDICATORS)) views.push(view);
			return views;
		}
	]
];

/** Sums are added in another order by each engine: 12 digits are the same. */
function rounded(value: unknown): unknown {
	if (typeof value === 'number') return Number(value.toPrecision(12));
	if (Array.isArray(value)) return value.map(rounded);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)]));
}

describe('native DuckDB and the browser’s DuckDB-WASM give the same', () => {
	const engines = bothEngines(smallWorld());

	it.each(QUESTIONS)(
		'%s',
		async (_name, ask) => {
			const expected = rounded(await ask(engines.native));
			expect(JSON.stringify(expected).length).toBeGreaterThan(10);
			expect(rounded(await ask(engines.wasm))).toEqual(expected);
		},
		30_000
	);

	it('and both know no extension', async () => {
		await expect(engines.wasm.query("SELECT * FROM read_parquet('x.parquet')")).rejects.toThrow();
	});
});
