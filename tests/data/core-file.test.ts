/** The small database file: small, and never another answer than the whole one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORE_DATABASE, DATABASE } from '../../scripts/database/build';
import { openNative, type NativeDatabase } from '../../src/lib/database/native';
import { CORE_FIRST_YEAR } from '../../src/lib/query/core-file';
import { membersTable } from '../../src/lib/query/members-table';

let core: NativeDatabase;
let whole: NativeDatabase;
beforeAll(async () => {
	[core, whole] = (await Promise.all([CORE_DATABASE, DATABASE].map((file) => openNative(file)))) as [
		NativeDatabase,
		NativeDatabase
	];
});
afterAll(() => Promise.all([core.close(), whole.close()]));

describe('the database file that pages ask first', () => {
	it('has at most 600,000 observations', async () => {
		const [row] = await core.query<{ n: number }>('SELECT CAST(count(*) AS INTEGER) AS n FROM observation');
		expect(row!.n).toBeGreaterThan(400_000);
		expect(row!.n).toBeLessThanOrEqual(600_000);
	});

	it('answers for the members of groups, by every indicator of a clause, as the whole database does', async () => {
		const rows = await whole.query<{ clause: string; id: string }>(
			'SELECT priority_id AS clause, indicator AS id FROM priority_indicator ORDER BY priority_id, position'
		);
		const clauses = [...new Set(rows.map(({ clause }) => clause))].filter((_, at) => at % 12 === 0);
		expect(clauses.length).toBeGreaterThan(2);
		for (const clause of clauses) {
			const indicators = rows.filter((row) => row.clause === clause).map(({ id }) => id);
			for (const group of ['SADC', 'SIMILAR-LSO'])
				for (const year of [CORE_FIRST_YEAR + 3, 2024]) {
					const question = { group, indicators, year };
					const answer = await membersTable(whole, question);
					expect(answer.some(({ value }) => value !== null)).toBe(true);
					expect(await membersTable(core, question)).toEqual(answer);
				}
		}
	});
});
