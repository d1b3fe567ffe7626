/**
 * What a large table of a reader's own costs in the browser: how long until it can be drawn, how long the page lets a click
 * wait meanwhile, and the memory of its process; beside PapaParse alone, which parses the same file in a worker, in turn.
 * Run on a site that is being served: npx tsx tests/bench/own/page.ts http://localhost:4173 [megabytes] [pairs]
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { heartbeat } from './heartbeat';
import { middle, tableOf } from './large';

const [site = 'http://localhost:4173', size = '100', count = '3'] = process.argv.slice(2);
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium-headless-shell';

interface Cost {
	/** Milliseconds by the clock until all is read, and, for the project's page, until it is drawn after that. */
	read: number;
	used: number;
	/** Milliseconds that the page let a click wait at most, while it read and while it drew and kept. */
	waitRead: number;
	waitUsed: number;
	/** Most memory of the page's process beyond what it had, MB: while it read, and while it drew and kept. */
	memory: number;
	memoryUsed: number;
}

const nothing = (): Cost => ({ read: 0, used: 0, waitRead: 0, waitUsed: 0, memory: 0, memoryUsed: 0 });

/** Memory of all processes that draw pages, MB. @param browser's own process number */
function memoryOf(pid: number): number {
	let sum = 0;
	for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
		try {
			const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
			if (!command.includes('--type=renderer')) continue;
			if (!ancestors(id).includes(String(pid))) continue;
			const pages = Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]);
			sum += (pages * 4096) / 1e6;
		} catch {
			// It has ended meanwhile.
		}
	return sum;
}

function ancestors(id: string): string[] {
	const found: string[] = [];
	for (let at = id; at !== '0' && at !== '';) {
		at = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? '';
		found.push(at);
	}
	return found;
}

/** Does something and looks at the memory meanwhile. @returns most of it, MB */
async function watched(doing: () => Promise<void>): Promise<number> {
	let most = 0;
	const timer = setInterval(() => (most = Math.max(most, memoryOf(process.pid))), 50);
	await doing();
	clearInterval(timer);
	return most;
}

async function newPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		serviceWorkers: 'block'
	});
	await context.addInitScript('globalThis.__name = (value) => value');
	await context.addInitScript(heartbeat);
	return context.newPage();
}

const beats = (page: Page) => page.evaluate(() => window.heart.beats());
const text = (page: Page, selector: string) => page.locator(selector).first().innerText();

async function own(browser: Browser, file: string): Promise<Cost> {
	const page = await newPage(browser);
	await page.goto(`${site}/own/`, { waitUntil: 'networkidle' });
	const before = memoryOf(process.pid);
	const cost = nothing();
	await beats(page);
	let start = performance.now();
	const read = await watched(async () => {
		await page.locator('input[type=file]').setInputFiles(file);
		await page.getByRole('button', { name: 'Use this table' }).waitFor({ timeout: 240_000 });
	});
	cost.read = performance.now() - start;
	cost.waitRead = (await beats(page)).longest;
	await page.getByLabel('keep it in this browser').check();
	await beats(page);
	start = performance.now();
	const used = await watched(async () => {
		await page.getByRole('button', { name: 'Use this table' }).click();
		await page.locator('#own svg path').first().waitFor({ timeout: 60_000 });
		cost.used = performance.now() - start;
		while ((await text(page, 'main')).includes('Being kept')) await page.waitForTimeout(200);
	});
	cost.waitUsed = (await beats(page)).longest;
	await page.context().close();
	return { ...cost, memory: read - before, memoryUsed: used - before };
}

/** PapaParse's own worker, row by row, and nothing done with them. */
async function papa(browser: Browser, file: string, url: string): Promise<Cost> {
	const page = await newPage(browser);
	await page.goto(url);
	const before = memoryOf(process.pid);
	const cost = nothing();
	const most = await watched(async () => {
		await beats(page);
		const start = performance.now();
		await page.locator('input').setInputFiles(file);
		await page.locator('#done').waitFor({ timeout: 240_000 });
		cost.read = performance.now() - start;
		cost.waitRead = (await beats(page)).longest;
	});
	await page.context().close();
	return { ...cost, memory: most - before };
}

const PEER = `<!doctype html><input type=file><script>
document.querySelector('input').onchange = ({ currentTarget }) => {
	const worker = new Worker('/worker.js');
	worker.onmessage = () => document.body.insertAdjacentHTML('beforeend', '<p id=done>done');
	worker.postMessage(currentTarget.files[0]);
};
</script>`;
const WORKER = `importScripts('/papaparse.js');
onmessage = ({ data }) => { let rows = 0; Papa.parse(data, { step: () => (rows += 1), complete: () => postMessage(rows) }); };`;

const library = readFileSync(createRequire(import.meta.url).resolve('papaparse/papaparse.min.js'));
const peer = createServer((request, answer) => {
	const isPage = request.url === '/';
	answer.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
	answer.end(isPage ? PEER : request.url === '/worker.js' ? WORKER : library);
}).listen(0);
const address = peer.address();
const peerUrl = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;
const file = join(tmpdir(), `own-page-${process.pid}.csv`);
writeFileSync(file, tableOf(Number(size)));
const all: { own: Cost; papa: Cost }[] = [];
for (let pair = 0; pair < Number(count); pair += 1) {
	const open = () => chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	const run = async (how: (browser: Browser) => Promise<Cost>) => {
		const browser = await open();
		const cost = await how(browser);
		await browser.close();
		return cost;
	};
	all.push({
		papa: await run((browser) => papa(browser, file, peerUrl)),
		own: await run((browser) => own(browser, file))
	});
	console.log(JSON.stringify(all.at(-1)));
}
rmSync(file);
peer.close();
const of = (who: 'own' | 'papa', what: keyof Cost) => middle(all.map((pair) => pair[who][what])).toFixed(0);
console.log(
	[
		`${size} MB, ${count} pairs, medians:`,
		`PapaParse alone ${of('papa', 'read')} ms, read ${of('own', 'read')} ms and drawn ${of('own', 'used')} ms later, ratio ${middle(all.map((pair) => (pair.own.read + pair.own.used) / pair.papa.read)).toFixed(2)}`,
		`A click waits at most ${of('own', 'waitRead')} ms while it is read, ${of('own', 'waitUsed')} ms while it is drawn and kept (PapaParse alone: ${of('papa', 'waitRead')} ms)`,
		`Memory ${of('own', 'memory')} MB more than before while it is read, ${of('own', 'memoryUsed')} MB while it is kept (PapaParse alone: ${of('papa', 'memory')} MB)`
	].join('\n')
);
