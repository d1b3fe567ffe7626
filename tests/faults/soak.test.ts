/** Two hundred countries, one after the other, in one page: what it holds in memory levels off. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Directory } from '../../src/lib/types';
import { openBrowser } from '../browser/support/browser';
import { packData } from '../../src/lib/source/pack';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const SWITCHES = 200;
/** Rounds of which the memory is compared. */
const ROUND = 50;

it('stays at one level of memory over two hundred changes of country', async () => {
	const site = inject('site');
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 1280, height: 900 }
	});
	const page = await context.newPage();
	await page.goto(`${site}/priorities/2c/`);
	await page.locator('html[data-started]').waitFor();
	const version = await page.evaluate(() => document.documentElement.dataset['files'] ?? '');
	const url = `${site}/view/${version}/directory.json`;
	const { economies } = packData<Directory>(await (await fetch(url)).text(), url, 'directory', version);
	const memory = await context.newCDPSession(page);
	const levels: number[] = [];
	for (let i = 0; i < SWITCHES; i += 1) {
		const { iso3 } = economies[i % economies.length]!;
		// As the browser's own way: the address changes, and the page follows.
		await page.evaluate((code) => {
			const link = document.createElement('a');
			link.href = `?country=${code}`;
			document.body.append(link);
			link.click();
			link.remove();
		}, iso3);
		await page.waitForFunction(
			(code) => location.search.includes(code) && !document.querySelector('.loading'),
			iso3
		);
		await page.waitForTimeout(30);
		if ((i + 1) % ROUND !== 0) continue;
		await memory.send('HeapProfiler.collectGarbage');
		levels.push(((await memory.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / 1e6);
	}
	console.log(
		`Memory after each ${ROUND} changes, in MB: ${levels.map((level) => level.toFixed(1)).join(', ')}`
	);
	// What is kept has an end (24 million letters of files); after that nothing is added.
	expect(levels.at(-1)!).toBeLessThan(levels.at(-2)! * 1.15 + 2);
	expect(levels.at(-1)!).toBeLessThan(150);
	await context.close();
}, 1_200_000);
