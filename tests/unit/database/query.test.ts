/** What `npm run query` prints and refuses. */
import { expect, it } from 'vitest';
import { formatRows } from '../../../scripts/database/lib/format-rows';
import { openMemory } from '../../../src/lib/database/native';

it('a CSV without rows is its head alone, and cells that hold a comma are in quotes', () => {
	expect(formatRows([], ['economy', 'value'], 'csv')).toBe('economy,value');
	expect(formatRows([{ name: 'Congo, Rep.', value: null }], ['name', 'value'], 'csv')).toBe(
		'name,value\n"Congo, Rep.",'
	);
});

it('several statements are refused, since the rows of one alone would be seen', async () => {
	const db = await openMemory();
	try {
		await expect(db.table('SELECT 1; SELECT 2')).rejects.toThrow(
			'These are 2 statements. Ask one at a time.'
		);
		expect((await db.table('SELECT 1 AS one;')).rows).toEqual([{ one: 1 }]);
	} finally {
		await db.close();
	}
});
