/**
 * What stands in public/ beside the pages: linked, not copied, and for a local build without the downloads, which its
 * server makes when they are asked for.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../lib/root.ts';
import { linkFile, linkTree } from '../lib/tree.ts';
import { siteUrl } from './lib/site-url.ts';
import { viewVersion } from './view-version.ts';

export type Kind = 'full' | 'local';

/** Folders of public/ that the build makes. */
export const GENERATED = ['api', 'view'];
/** Of public/api, what its local server has as files: what pages and the server itself read. */
const LOCAL_API = /\.duckdb$/;

/** What people keep in public/, by path from the project's folder. */
export const keptFiles = (): string[] =>
	readdirSync(join(ROOT, 'public'))
		.filter((name) => !GENERATED.includes(name))
		.map((name) => `public/${name}`);

/**
 * Links all that a build of this kind has beside its pages into a folder.
 * @param version the name of the folder of the files that pages fetch, as the pages know it
 */
export function linkPublic(folder: string, kind: Kind, version: string): void {
	const from = join(ROOT, 'public');
	linkTree(from, folder, (name) => GENERATED.includes(name));
	const view = join(from, 'view');
	if (existsSync(view)) linkTree(view, join(folder, 'view', version));
	const api = join(from, 'api');
	if (!existsSync(api)) return;
	if (kind === 'full') linkTree(api, join(folder, 'api'));
	else
		for (const name of readdirSync(api))
			if (LOCAL_API.test(name)) linkFile(join(api, name), join(folder, 'api', name));
}

/**
 * In the place of Vite's copying of public/: SvelteKit looks in its output for what pages link to. A local build gets
 * its files when it is put together.
 */
export function publicPlugin(kind: Kind): Plugin {
	return {
		name: 'tsoelopele-public',
		enforce: 'post',
		config: () => ({
			build: { copyPublicDir: false },
			define: {
				__PRERENDERS__: JSON.stringify(kind === 'full'),
				__SITE_URL__: JSON.stringify(siteUrl(process.env['SITE_URL']))
			}
		}),
		// While developing, the files stand in no folder of a version; those made by a route keep theirs. SvelteKit's own
		// middleware looks for files of public/: the address must be the file's before it does.
		configureServer: {
			order: 'pre',
			handler(server) {
				process.env['SITE_VIEW'] ??= viewVersion() ?? 'none';
				server.middlewares.use((request, _, next) => {
					const own = /^\/view\/[^/]+\/([^?#]*)/.exec(request.url ?? '')?.[1];
					if (own && existsSync(join(ROOT, 'public/view', own))) request.url = `/view/${own}`;
					next();
				});
			}
		},
		writeBundle: {
			order: 'pre',
			sequential: true,
			handler(options) {
				if (kind === 'full' && options.dir?.endsWith('client'))
					linkPublic(options.dir, kind, process.env['SITE_VIEW'] ?? 'none');
			}
		}
	};
}
