import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findImporters } from '../../../scripts/import/find-importers';
import { rawFolder } from './temporary-folder';

const importer = (source: string) => `export const importer = { source: '${source}', run: () => null };\n`;

describe('importers found by folder', () => {
	it('are those of all publishers, each a source of data/sources.yaml unless its data have not been brought yet, and no source is without one', async () => {
		const sources = parse(readFileSync(join(import.meta.dirname, '../../../data/sources.yaml'), 'utf8')) as {
			id: string;
		}[];
		const found = await findImporters();
		const ids = sources.map(({ id }) => id);
		const wanted = found.filter(({ source, byRefresh }) => !byRefresh || ids.includes(source));
		expect(wanted.map(({ source }) => source).sort()).toEqual(ids.sort());
	});

	it('come by folder and file, several of one publisher among them, and what they share is no importer', async () => {
		const folder = rawFolder({
			'toys/importer.ts': importer('toys'),
			'toys/more.importer.ts': importer('more_toys'),
			'toys/series.ts': '',
			'games/importer.ts': importer('games'),
			'lib/check.ts': '',
			'groups/groups.ts': '',
			'run.ts': ''
		});
		const found = await findImporters(folder);
		expect(found.map(({ source }) => source)).toEqual(['games', 'toys', 'more_toys']);
	});

	it('name a folder that has none', async () => {
		const folder = rawFolder({ 'toys/import.ts': importer('toys') });
		await expect(findImporters(folder)).rejects.toThrow(/toys: expected importer\.ts in this folder/);
	});

	it('name a file that exports something else', async () => {
		const folder = rawFolder({ 'toys/importer.ts': 'export const toys = {};\n' });
		await expect(findImporters(folder)).rejects.toThrow(
			/toys\/importer\.ts: expected an export "importer" with the source's id .*\(importer: /
		);
		const other = rawFolder({ 'toys/importer.ts': "export const importer = { source: 'toys', run: 1 };\n" });
		await expect(findImporters(other)).rejects.toThrow(/importer\.run: expected a function/);
	});

	it('name two files of one source', async () => {
		const folder = rawFolder({ 'a/importer.ts': importer('toys'), 'b/importer.ts': importer('toys') });
		await expect(findImporters(folder)).rejects.toThrow(
			/b\/importer\.ts: expected a source of its own, and .*a\/importer\.ts has "toys" too/
		);
	});
});
