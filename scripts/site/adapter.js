// How SvelteKit's output becomes the folder of the site. Plain JavaScript, because svelte.config.js is read by Node as
// it is. scripts/site/build.ts says by the environment which kind, which folder, and where the server's program goes:
// - full: every page prerendered, for any static host
// - local: no page prerendered; the server of scripts/site/serve.ts makes them when they are asked for
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const { SITE_KIND, SITE_FOLDER = 'build', SITE_SERVER = '.server' } = process.env;

export const isLocal = SITE_KIND === 'local';

/** @returns {import('@sveltejs/kit').Adapter} */
export function siteAdapter() {
	return {
		name: 'tsoelopele',
		async adapt(builder) {
			rmSync(SITE_FOLDER, { recursive: true, force: true });
			mkdirSync(dirname(SITE_FOLDER), { recursive: true });
			builder.generateEnvModule();
			// Moved, not copied: it has all the downloads.
			renameSync(builder.getClientDirectory(), SITE_FOLDER);
			rmSync(join(SITE_FOLDER, '.vite'), { recursive: true, force: true });
			writeFileSync(join(SITE_FOLDER, '_app/files.json'), JSON.stringify(programFiles(SITE_FOLDER)));
			await builder.generateFallback(join(SITE_FOLDER, '404.html'));
			builder.writePrerendered(SITE_FOLDER);
			if (!isLocal) return;
			const program = join(SITE_FOLDER, SITE_SERVER);
			builder.writeServer(program);
			// The browser's files, which stand beside it.
			rmSync(join(program, '_app'), { recursive: true, force: true });
			const manifest = builder.generateManifest({ relativePath: './', routes: builder.routes });
			writeFileSync(join(program, 'manifest.js'), `export const manifest = ${manifest};\n`);
		}
	};
}

/**
 * The program's own files, for a device that keeps them all.
 * @returns {[path: string, bytes: number, packed: number][]}
 */
function programFiles(folder) {
	return readdirSync(join(folder, '_app/immutable'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz|map)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((file) => {
			const bytes = readFileSync(file);
			const path = relative(folder, file).replaceAll('\\', '/');
			return [path, bytes.length, gzipSync(bytes).length];
		});
}
