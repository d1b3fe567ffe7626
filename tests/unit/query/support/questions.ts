/** Every question of src/lib/query to the small world, for tests that hold engines against each other. */
import type { Database } from '../../../../src/lib/database/database';
import { clauseCoverage, economyCoverage } from '../../../../src/lib/query/coverage';
import { economies } from '../../../../src/lib/query/economies';
import { economiesSeries, economySeries } from '../../../../src/lib/query/economy-series';
import { economyViews } from '../../../../src/lib/query/economy-views';
import { groupMembersSeries } from '../../../../src/lib/query/group-members-series';
import { groupViews } from '../../../../src/lib/query/group-views';
import { groups, memberships } from '../../../../src/lib/query/groups';
import { indicatorValues } from '../../../../src/lib/query/indicator-values';
import { indicators } from '../../../../src/lib/query/indicators';
import { membersTable } from '../../../../src/lib/query/members-table';
import { priorities } from '../../../../src/lib/query/priorities';
import { comparableEconomies, similarRows } from '../../../../src/lib/query/similar';
import { sources } from '../../../../src/lib/query/sources';
import { tiedIndicators, ties } from '../../../../src/lib/query/ties';
import { INDICATORS } from './small-world';

export const QUESTIONS: [string, (db: Database) => Promise<unknown>][] = [
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
