import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectGraph } from '../../../scripts/lib/graph';
import { rawFolder } from '../import/temporary-folder';

const project = (files: Record<string, string>) => projectGraph(rawFolder(files));

describe('files that a file reaches', () => {
	it('follows imports, passed on names and files beside, over any number of steps, and leaves packages out', () => {
		const graph = project({
			'scripts/step.ts':
				"import { join } from 'node:path';\nimport {\n\tone,\n\ttwo\n} from './lib/one';\nimport './lib/effect';\n",
			'scripts/lib/one.ts':
				"export * from '../../src/lib/two';\nexport { three as drei } from './three.js';\nimport Papa from 'papaparse';\n",
			'scripts/lib/effect.ts': "const SCHEMA = new URL('../schema.sql', import.meta.url);\n",
			'scripts/lib/three.ts': "import step from '../step';\n",
			'scripts/schema.sql': '',
			'scripts/unused.ts': '',
			'src/lib/two/index.ts': ''
		});
		expect(graph.reached(['scripts/step.ts'])).toEqual([
			'scripts/lib/effect.ts',
			'scripts/lib/one.ts',
			'scripts/lib/three.ts',
			'scripts/schema.sql',
			'scripts/step.ts',
			'src/lib/two/index.ts'
		]);
	});

	it('reads the scripts and the markup of Svelte files, $lib, style sheets and endings for the bundler', () => {
		const graph = project({
			'src/routes/+page.svelte':
				'<script module lang="ts">\n\timport \'$lib/style/base.css\';\n</script>\n' +
				'<script lang="ts">\n\timport { read } from "$lib/state.svelte";\n\timport type { PageData } from \'./$types\';\n\t/** As in `import("./example")`. */\n</script>\n' +
				"<p>We don't import 'this' from './prose'</p>\n{#await import('$lib/Late.svelte') then Late}<Late.default />{/await}\n",
			'src/lib/state.svelte.ts': "import('./worker.ts?url');\n",
			'src/lib/worker.ts': '',
			'src/lib/Late.svelte': '<p></p>',
			'src/lib/style/base.css': "@import './tokens.css';\n@import url('./print.css');\n",
			'src/lib/style/tokens.css': '',
			'src/lib/style/print.css': ''
		});
		expect(graph.reached(['src/routes/+page.svelte'])).toEqual([
			'src/lib/Late.svelte',
			'src/lib/state.svelte.ts',
			'src/lib/style/base.css',
			'src/lib/style/print.css',
			'src/lib/style/tokens.css',
			'src/lib/worker.ts',
			'src/routes/+page.svelte'
		]);
	});

	it('leaves out what is imported for its types alone, unless it is asked for', () => {
		const graph = project({
			'a.ts':
				"import type { B } from './b';\nexport type { C } from './c';\nimport { type D, d } from './d';\n",
			'b.ts': '',
			'c.ts': '',
			'd.ts': ''
		});
		expect(graph.reached(['a.ts'])).toEqual(['a.ts', 'd.ts']);
		expect(graph.reached(['a.ts'], { types: true })).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.ts']);
		expect(graph.references('a.ts').map(({ file, kind }) => `${kind} ${file}`)).toEqual([
			'type b.ts',
			'import d.ts',
			'type c.ts'
		]);
	});

	it('reaches every file that an import with a hole may mean', () => {
		const graph = project({
			'run.ts': 'const found = names.map((name) => import(`./import/${name}/importer.ts`));\n',
			'import/fao/importer.ts': "import './read';\n",
			'import/fao/read.ts': '',
			'import/wdi/importer.ts': '',
			'import/lib/check.ts': ''
		});
		expect(graph.reached(['run.ts'])).toEqual([
			'import/fao/importer.ts',
			'import/fao/read.ts',
			'import/wdi/importer.ts',
			'run.ts'
		]);
	});

	it('names the file and what it imports when that is not there', () => {
		const graph = project({ 'a.ts': "import { b } from './gone';\n" });
		expect(() => graph.reached(['a.ts'])).toThrow('a.ts: expected a file at "./gone", found none');
	});
});

describe("this project's own files", () => {
	it('name what TypeScript reads in them, in every .ts file of src and scripts', () => {
		const root = join(import.meta.dirname, '../../..');
		const graph = projectGraph(root);
		const files = execFileSync(
			'git',
			['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'scripts'],
			{
				cwd: root,
				encoding: 'utf8'
			}
		)
			.split('\n')
			.filter((file) => file.endsWith('.ts') && existsSync(join(root, file)));
		expect(files.length).toBeGreaterThan(200);
		for (const file of files) {
			const read = ts
				.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
				.importedFiles.map(({ fileName }) => fileName)
				.filter((name) => /^(\.|\$lib)/.test(name) && !/\$types$/.test(name))
				// A worker's address is asked of the file that its types are taken from.
				.map((name) => name.replace(/(\.ts)?(\?.*)?$/, ''));
			const ours = graph.references(file).filter(({ kind }) => kind !== 'file');
			// One file imported for its values and for its types is named twice by one and once by the other.
			expect(new Set(ours.map((one) => one.file)).size, file).toBe(new Set(read).size);
		}
	}, 60_000);
});
