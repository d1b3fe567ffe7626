import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/database/database';
import { bulkPastRows, bulkRows } from '../../../src/lib/query/bulk-rows';
import { economyCoverage } from '../../../src/lib/query/coverage';
import { economiesSeries, economySeries } from '../../../src/lib/query/economy-series';
import { groupSums } from '../../../src/lib/query/group-sums';
import { indicators } from '../../../src/lib/query/indicators';
import { membersTable } from '../../../src/lib/query/members-table';
import { packedPast } from '../../../src/lib/query/packed-past';

/** A list of none matches nothing, but DuckDB looks through the whole table to say so. */
const UNASKED: Database = {
	query: (sql) => Promise.reject(new Error(`the database was asked: ${sql}`)),
	close: () => Promise.resolve()
};

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
	const list: Item[] = [];
	for await (const item of items) list.push(item);
	return list;
}

describe('a question about an empty list', () => {
	it('of indicators is answered without asking the database', async () => {
		expect(await economySeries(UNASKED, 'LSO', [])).toEqual({});
		expect(await economiesSeries(UNASKED, ['LSO', 'MWI'], [])).toEqual({ LSO: {}, MWI: {} });
		expect(await membersTable(UNASKED, { group: 'SADC', indicators: [], year: 2020 })).toEqual([]);
		expect(await economyCoverage(UNASKED, [])).toEqual([]);
		expect(await indicators(UNASKED, { ids: [] })).toEqual([]);
		expect(await groupSums(UNASKED, [])).toEqual([]);
		expect(await packedPast(UNASKED, [])).toEqual(new Map());
		expect(await all(bulkRows(UNASKED, []))).toEqual([]);
		expect(await all(bulkPastRows(UNASKED, []))).toEqual([]);
	});

	it('of economies or groups is answered without asking the database', async () => {
		expect(await economiesSeries(UNASKED, [], ['SP.POP.TOTL'])).toEqual({});
	});
});
