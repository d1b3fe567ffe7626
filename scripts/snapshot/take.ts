/** Takes a snapshot: every page for every economy, some tabs of one browser side by side. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../site/serve';
import { addressOf, allVisits, fileOf, nameOf, type Visit } from './pages';
import { readVisit, tabOf } from './visit';

export interface Wanted {
	/** A built site's folder, or the address of one that is being served. */
	build: string;
	url?: string | undefined;
	economies: string[];
	pages: RegExp;
	/** Tabs side by side. */
	tabs: number;
	csv: boolean;
	/** Leave pages that the folder already has. */
	isMissingOnly: boolean;
	say(line: string): void;
}

/** Writes one text file a page and economy into `out`. @returns how many pages had a fault */
export async function takeSnapshot(out: string, wanted: Wanted): Promise<number> {
	const server = wanted.url ? null : await serve(wanted.build, 0);
	const site =
		wanted.url?.replace(/\/$/, '') ?? `http://localhost:${(server?.address() as AddressInfo).port}`;
	const browser = await chromium.launch({
		executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--blink-settings=imagesEnabled=false']
	});
	try {
		const all = await allVisits(site, wanted.economies, wanted.pages);
		const visits = wanted.isMissingOnly ? all.filter((visit) => !existsSync(join(out, fileOf(visit)))) : all;
		const context = await browser.newContext({
			viewport: { width: 1440, height: 900 },
			reducedMotion: 'reduce'
		});
		await context.addInitScript({ content: await inPageScript() });
		return await readAll(context, site, visits, out, wanted);
	} finally {
		await browser.close();
		server?.close();
		server?.closeAllConnections();
	}
}

/** A page is opened once and then follows links to its other economies: a third of the work of opening it for each. */
async function readAll(context: BrowserContext, site: string, visits: Visit[], out: string, wanted: Wanted) {
	const queue = byPath(visits);
	const start = performance.now();
	let done = 0;
	let faulty = 0;
	async function work(): Promise<void> {
		const tab = tabOf(await context.newPage());
		for (let path = queue.shift(); path; path = queue.shift()) {
			let before = '';
			for (const visit of path) {
				const { title, lines } = await readVisit(tab, site, visit, wanted.csv, before);
				// What is pressed is asked of a page that has not been asked before.
				before = visit.press ? '' : title;
				const faults = lines.filter((line) => line.startsWith('fault: '));
				if (faults.length > 0) {
					faulty += 1;
					wanted.say(`${addressOf(visit)}: ${faults.join('; ')}`);
				}
				write(join(out, fileOf(visit)), visit, lines);
				done += 1;
			}
			wanted.say(`${done} of ${visits.length} pages, ${Math.round((performance.now() - start) / 1000)} s`);
		}
	}
	await Promise.all(Array.from({ length: wanted.tabs }, work));
	return faulty;
}

function byPath(visits: Visit[]): Visit[][] {
	const paths = new Map<string, Visit[]>();
	for (const visit of visits) paths.set(nameOf(visit), [...(paths.get(nameOf(visit)) ?? []), visit]);
	return [...paths.values()];
}

function write(file: string, visit: Visit, lines: string[]): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `page: ${nameOf(visit)}\neconomy: ${visit.iso3}\n${lines.join('\n')}\n`);
}

/** The script that reads pages, in one piece. */
async function inPageScript(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			minify: false,
			lib: { entry: join(import.meta.dirname, 'in-page/index.ts'), name: 'snapshotReader', formats: ['iife'] }
		}
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) throw new Error('The script that reads pages could not be made.');
	return output.output[0].code;
}
