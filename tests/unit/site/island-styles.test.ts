import { describe, expect, it } from 'vitest';
import { withIslandStyles } from '../../../scripts/site/lib/island-styles';
import { shellOnly } from '../../../scripts/site/lib/shell';

const NODE = '.svelte-kit/generated/client-optimized/nodes/19.js';

describe('a page whose program comes later', () => {
	it('names the styles of that program at its own part, each once, and of no other late part', () => {
		const manifest = {
			[NODE]: { css: ['frame.css'], imports: ['_shell.js'], dynamicImports: ['src/routes/x/Page.svelte'] },
			'_shell.js': { css: ['shell.css'], dynamicImports: ['src/lib/page/find.ts'] },
			'src/lib/page/find.ts': { imports: ['_house.js'] },
			'_house.js': { css: ['house.css'], imports: ['_shell.js'] },
			'src/routes/x/Page.svelte': {
				css: ['page.css'],
				imports: ['_house.js'],
				dynamicImports: ['src/lib/page/take/Panel.svelte']
			},
			'src/lib/page/take/Panel.svelte': { css: ['panel.css'] }
		};
		expect(withIslandStyles(manifest)).toEqual({
			...manifest,
			[NODE]: { ...manifest[NODE], css: ['frame.css', 'shell.css', 'page.css', 'house.css'] }
		});
	});
});

describe('a page that starts at once', () => {
	it('names the styles of all that it imports, though a late part leads to some of them first', () => {
		const manifest = {
			[NODE]: { css: ['gallery.css'], imports: ['_shell.js', '_house.js'] },
			'_shell.js': { css: ['shell.css'], dynamicImports: ['src/lib/page/find.ts'] },
			'src/lib/page/find.ts': { imports: ['_house.js'] },
			'_house.js': { css: ['house.css'] }
		};
		expect(withIslandStyles(manifest)[NODE]?.css).toEqual(['gallery.css', 'shell.css', 'house.css']);
	});
});

describe('the programs that every page begins with', () => {
	const importers: Record<string, string[]> = {
		'/p/src/routes/+layout.svelte': [],
		'/p/src/lib/page/Bar.svelte': ['/p/src/routes/+layout.svelte'],
		'/p/src/lib/a.ts': ['/p/src/lib/b.ts', '/p/src/lib/page/Bar.svelte'],
		'/p/src/lib/b.ts': ['/p/src/lib/a.ts'],
		'/p/src/lib/chart/line.ts': ['/p/src/routes/x/Page.svelte'],
		'/p/src/routes/x/Page.svelte': []
	};
	const modules = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };

	it('are those that its frame imports, in circles too, and no page’s own', () => {
		const named = Object.keys(importers).filter((id) => shellOnly(id, modules) === 'shell');
		expect(named.sort()).toEqual(
			[
				'/p/src/lib/a.ts',
				'/p/src/lib/b.ts',
				'/p/src/lib/page/Bar.svelte',
				'/p/src/routes/+layout.svelte'
			].sort()
		);
	});
});
