import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStatement, schemaTables } from '../../../../scripts/scale/tables';

const tables = (file: string) => schemaTables(readFileSync(`scripts/database/${file}`, 'utf8'));

describe('tables for ClickHouse from the schema', () => {
	it('are all of it, ordered by their keys, with everything else free to be empty', () => {
		const all = tables('schema.sql');
		expect(all.map(({ name }) => name)).toContain('observation');
		expect(all.filter(({ key }) => key.length === 0)).toEqual([]);
		const observation = all.find(({ name }) => name === 'observation')!;
		expect(createStatement(observation, 'MergeTree')).toBe(
			'CREATE TABLE observation (indicator LowCardinality(String), economy LowCardinality(String), year Int16, ' +
				'value Nullable(Float64), low Nullable(Float64), high Nullable(Float64), ' +
				'nature LowCardinality(Nullable(String))) ENGINE = MergeTree ORDER BY (indicator, economy, year)'
		);
	});
	it('have no column in their key that is empty somewhere: a flow’s year', () => {
		const flow = tables('schema-flows.sql').find(({ name }) => name === 'flow')!;
		expect(flow.key).toEqual([
			...['kind', 'recipient', 'provider', 'price_base', 'measure', 'terms', 'sector', 'product', 'period']
		]);
		expect(createStatement(flow, 'Memory')).toContain('year Nullable(Int16)');
	});
});
