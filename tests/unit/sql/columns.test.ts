/** What the box offers where a name is written. */
import { describe, expect, it } from 'vitest';
import { columnsAt } from '../../../src/lib/sql/columns';
import type { SchemaTable } from '../../../src/lib/sql/tables';

const table = (name: string, ...columns: string[]): SchemaTable => ({
	...{ name, about: '', rows: 1 },
	columns: columns.map((column) => ({ name: column, type: 'VARCHAR' }))
});
const TABLES = [
	table('observation', 'indicator', 'economy', 'year', 'value'),
	table('economy', 'iso3', 'name'),
	table('flows.flow', 'kind', 'year')
];

/** @param sql with | where the reader writes */
function offered(sql: string) {
	const pos = sql.indexOf('|');
	const found = columnsAt(sql.replace('|', ''), pos, TABLES);
	return found?.offers.map(({ name, of }) => `${name} of ${of}`) ?? null;
}

describe('columns', () => {
	it('are those of the tables that the statement names, wherever it names them', () => {
		const all = ['indicator', 'economy', 'year', 'value'].map((name) => `${name} of observation`);
		expect(offered('SELECT * FROM observation WHERE ye|')).toEqual(all);
		expect(offered('SELECT ye| FROM observation')).toEqual(all);
		expect(offered('FROM economy; SELECT ye| FROM observation')).toEqual(all);
		expect(offered("SELECT 'FROM economy', y| FROM observation")).toEqual(all);
	});

	it('behind a short name are those of its table', () => {
		expect(offered('SELECT * FROM observation o JOIN economy AS e ON e.iso3 = o.economy WHERE e.|')).toEqual([
			'iso3 of economy',
			'name of economy'
		]);
		expect(offered('SELECT f.y| FROM flows.flow f')).toEqual(['kind of flows.flow', 'year of flows.flow']);
	});

	it('are those of all tables before one is named, each once', () => {
		expect(offered('SELECT ye|')).toContain('year of observation, flows.flow');
	});

	it('are not offered where a table is named, or nothing is written', () => {
		expect(offered('SELECT * FROM ob|')).toBeNull();
		expect(offered('SELECT * FROM observation WHERE |')).toBeNull();
	});
});
