/**
 * While developing: a changed file of data/ makes the databases anew, then the files that pages fetch, and the page in
 * the browser follows each. What is at fault in data/ is said there, and the databases stay as they were.
 */
import { spawn } from 'node:child_process';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { ROOT } from '../lib/root.ts';
import { viewVersion } from './view-version.ts';

const STEPS = ['scripts/database/build.ts', 'scripts/site/files.ts'];
/** Editors write a file in several steps. */
const SETTLED_MS = 100;

export function watchDataPlugin(): Plugin {
	return {
		name: 'tsoelopele-watch-data',
		apply: 'serve',
		configureServer(server) {
			if (process.env['VITEST']) return;
			const changed = followed(() => remake(server));
			for (const kind of ['add', 'change', 'unlink'] as const)
				server.watcher.on(kind, (path) => {
					if (path.startsWith(join(ROOT, 'data') + sep)) changed();
				});
		}
	};
}

/** @param work is done once more when something has changed while it was done; it is told when it is out of date */
export function followed(work: () => AsyncGenerator<void>): () => void {
	let turn = 0;
	let running = Promise.resolve();
	return () => {
		const mine = (turn += 1);
		running = running.then(async () => {
			await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
			if (mine !== turn) return;
			for await (const step of work()) {
				void step;
				if (mine !== turn) return;
			}
		});
	};
}

async function* remake(server: ViteDevServer): AsyncGenerator<void> {
	for (const step of STEPS) {
		const fault = await faultOf(step);
		if (fault !== null) {
			server.config.logger.error(fault);
			server.ws.send({ type: 'error', err: { message: fault, stack: '' } });
			return;
		}
		process.env['SITE_VIEW'] = viewVersion() ?? 'none';
		forgetFiles(server);
		server.ws.send({ type: 'full-reload' });
		yield;
	}
}

/** What the server's modules have read of the old files goes with them; all others stay, for making them anew takes seconds. */
function forgetFiles(server: ViteDevServer): void {
	const { moduleGraph } = server.environments['ssr']!;
	for (const module of moduleGraph.idToModuleMap.values())
		if (module.file?.includes('/src/lib/server/')) moduleGraph.invalidateModule(module);
}

/** Runs a step. @returns what it says when it fails, null when it does not */
function faultOf(step: string): Promise<string | null> {
	return new Promise((resolve) => {
		const child = spawn(join(ROOT, 'node_modules/.bin/tsx'), [step], {
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let said = '';
		child.stdout.on('data', (part) => process.stdout.write(part as Buffer));
		child.stderr.on('data', (part) => (said += String(part)));
		child.on('error', (error) => resolve(error.message));
		child.on('exit', (code) => resolve(code === 0 ? null : said || `${step} failed.`));
	});
}
