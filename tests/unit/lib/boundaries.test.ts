import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../../scripts/lib/circles';
import { projectGraph } from '../../../scripts/lib/graph';
import { folderOf, forbidden, MAY_IMPORT } from '../../../scripts/lint/boundaries';

const ROOT = join(import.meta.dirname, '../../..');
const graph = projectGraph(ROOT);
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'scripts'], {
	cwd: ROOT,
	encoding: 'utf8'
})
	.split('\n')
	.filter((file) => /\.(ts|svelte|js|mjs)$/.test(file) && existsSync(join(ROOT, file)));
/** Every file and what it imports, types too. */
const imports = new Map(
	files.map((file) => [
		file,
		graph
			.references(file)
			.filter(({ kind }) => kind !== 'file')
			.map((one) => one.file)
	])
);

describe('the table of what each folder may import', () => {
	it('has no circle', () => {
		expect(circlesOf(new Map(Object.entries(MAY_IMPORT)))).toEqual([]);
	});

	it('names only folders that it has', () => {
		const unknown = Object.values(MAY_IMPORT)
			.flat()
			.filter((folder) => !(folder in MAY_IMPORT));
		expect(unknown).toEqual([]);
	});

	it('covers every file of src and scripts that imports', () => {
		const others = files.filter((file) => !file.endsWith('.d.ts') && folderOf(file) === null);
		expect(others).toEqual([]);
	});

	it('takes the longest path that fits, and each publisher for a folder of its own', () => {
		expect(folderOf('scripts/import/lib/check.ts')?.rule).toBe('scripts/import/lib');
		expect(folderOf('scripts/import/fao/importer.ts')).toEqual({
			rule: 'scripts/import/*',
			folder: 'scripts/import/fao'
		});
		expect(folderOf('scripts/import/run.ts')?.rule).toBe('scripts/import');
		expect(folderOf('src/lib/viewer/a.ts')).toBeNull();
		expect(forbidden('scripts/import/fao/importer.ts', 'scripts/import/wdi/importer')).toBe(
			'scripts/import/* -> scripts/import/*'
		);
		expect(forbidden('src/lib/chart/a/b.ts', 'src/lib/chart/c')).toBeNull();
		expect(forbidden('src/lib/chart/a.ts', 'src/lib/assess/trend')).toBe('src/lib/chart -> src/lib/assess');
	});
});

describe('the imports of the project', () => {
	const arrows = new Map<string, string[]>();
	for (const [from, all] of imports)
		for (const to of all) {
			const arrow = forbidden(from, to);
			if (arrow !== null) arrows.set(arrow, [...(arrows.get(arrow) ?? []), `${from} imports ${to}`]);
		}

	it('keep to the table', () => {
		const found = [...arrows].map(([arrow, imported]) => [`${arrow}:`, ...imported].join('\n  '));
		expect(found.join('\n')).toBe('');
	});

	it('make no circle of files', () => {
		expect(circlesOf(imports)).toEqual([]);
	});
});

describe('the lint', () => {
	it('names what a folder may not import, in scripts of Svelte files and in dynamic imports too', async () => {
		const eslint = new ESLint({ cwd: ROOT });
		const said = async (filePath: string, code: string) =>
			(await eslint.lintText(code, { filePath: join(ROOT, filePath) }))[0]?.messages
				.filter(({ ruleId }) => ruleId === 'folders/may-enter')
				.map(({ line, message }) => `${line}: ${message.split('.')[0]}`);
		const fault = '"src/lib/series" may not import from "src/lib/chart"';
		expect(
			await said(
				'src/lib/series/new.ts',
				"import type { A } from '../chart/a';\nexport * from '$lib/chart/b';\nvoid import('../chart/c');\nimport './own';\n"
			)
		).toEqual([`1: ${fault}`, `2: ${fault}`, `3: ${fault}`]);
		expect(
			await said(
				'src/lib/series/New.svelte',
				'<script lang="ts">\n\timport Chart from \'../chart/Chart.svelte\';\n</script>\n\n<Chart />\n'
			)
		).toEqual([`2: ${fault}`]);
	}, 60_000);
});
