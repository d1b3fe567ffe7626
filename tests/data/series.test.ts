/** What importers say of their series stands in data/ too: a file of series that was changed asks for a new import. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeriesFile } from '../../scripts/import/lib/series';
import { readCsv } from '../../scripts/lib/read-csv';

const OBSERVATIONS = 'data/observations';
const committed = new Map(
	readdirSync(OBSERVATIONS)
		.filter((name) => name.endsWith('.indicators.csv'))
		.flatMap((name) => readCsv(join(OBSERVATIONS, name), ['id', 'title', 'unit', 'definition', 'notes']))
		.map((row) => [row.id, row])
);
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'scripts/import'], { encoding: 'utf8' })
	.split('\n')
	.filter((file) => /(series|donors)\.yaml$/.test(file));

describe('the series that importers describe', () => {
	it('are in data/observations in the same words', () => {
		// A publisher whose first data come with a refresh has none of its series there yet.
		const read = files.map(readSeriesFile).filter((all) => all.some(({ indicator }) => committed.has(indicator.id)));
		const stale = read.flat().flatMap(({ indicator }) => {
			const row = committed.get(indicator.id);
			const said = { ...indicator, decimals: String(indicator.decimals) };
			const columns = ['title', 'unit', 'unit_kind', 'direction', 'topic', 'decimals', 'definition', 'notes'] as const;
			return columns
				.filter((column) => (row?.[column] ?? '') !== (said[column] ?? ''))
				.map((column) => `${indicator.id} ${column}: run npm run data -- <its source>`);
		});
		expect(read.length).toBeGreaterThan(10);
		expect(stale).toEqual([]);
	});
});
