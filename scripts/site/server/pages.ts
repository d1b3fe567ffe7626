/** The pages of a local build, made by SvelteKit's server when they are asked for: the same as the prerendered ones. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Make } from './answer';

/** The program in the folder of a local build. Its name begins with a dot: no host serves it. */
export const SERVER = '.server';

interface Program {
	Server: new (manifest: unknown) => {
		init(options: { env: Record<string, string | undefined> }): Promise<void>;
		respond(request: Request, options: { getClientAddress(): string }): Promise<Response>;
	};
}

/** Null when the folder is one of files alone. */
export async function pageMaker(folder: string): Promise<Make | null> {
	const program = join(folder, SERVER);
	if (!existsSync(join(program, 'manifest.js'))) return null;
	// The program reads what was built with it, not what a later build may be making.
	process.env['SITE_FILES'] = folder;
	process.env['SITE_VIEW'] = readdirSync(join(folder, 'view'))[0] ?? 'none';
	const load = (name: string) => import(pathToFileURL(join(program, name)).href);
	const [{ Server }, { manifest }] = (await Promise.all([load('index.js'), load('manifest.js')])) as [
		Program,
		{ manifest: unknown }
	];
	const server = new Server(manifest);
	await server.init({ env: process.env });
	return async (path) => {
		// As a prerendered page, a page does not know the question of its address.
		const request = new Request(`http://localhost${encodeURI(path)}`);
		const response = await server.respond(request, { getClientAddress: () => '127.0.0.1' });
		if (response.status === 404) return null;
		return {
			status: response.status,
			headers: Object.fromEntries(response.headers),
			body: Buffer.from(await response.arrayBuffer())
		};
	};
}
