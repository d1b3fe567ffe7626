import { describe, expect, it } from 'vitest';
import { resultCsv, resultName } from '../../../src/lib/page/sql/csv';

describe('a result as CSV', () => {
	it('tells NULL from an empty text, and runs nothing in a spreadsheet', async () => {
		const csv = await resultCsv({
			columns: [
				{ name: 'a', type: 'VARCHAR', values: ['', null, '=1+1', 'x'] },
				{ name: 'b', type: 'DOUBLE', values: [1, null, -2, NaN] }
			],
			...{ rows: 4, isCut: false, ms: 1 }
		});
		expect(csv.split('\r\n')).toEqual(['a,b', '"",1', ',', "'=1+1,-2", 'x,nan']);
	});

	it('says in its name that there are more rows than it has', () => {
		expect(resultName({ isCut: false, rows: 3 })).toBe('query.csv');
		expect(resultName({ isCut: true, rows: 100_000 })).toBe('query-first-100000-rows.csv');
	});
});
