import { describe, expect, it } from 'vitest';
import { bothEngines } from './support/both-engines';
import { QUESTIONS } from './support/questions';
import { smallWorld } from './support/small-world';

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
