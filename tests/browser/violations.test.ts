/** What looks for violations finds them, also in the one cell of two hundred. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './support/browser';
import { violations } from './support/violations';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openBrowser();
	page = await browser.newPage();
});
afterAll(() => browser?.close());

const table = (odd: string) => `<!doctype html><html lang="en"><title>Cells</title><main><h1>Cells</h1>
	<style>.dim { color: #999 } .dark td { background: #555 }</style>
	<table><tbody>${'<tr><td>12 %</td></tr>'.repeat(100)}${odd}${'<tr><td>13 %</td></tr>'.repeat(100)}</tbody></table>`;

it.each([
	['by its class', '<tr><td class="dim">pale</td></tr>'],
	['by its own style', '<tr><td style="color: #999">pale</td></tr>'],
	['by what lies under it', '<tr class="dark"><td>pale</td></tr>']
])('one cell of two hundred that is too pale is found: %s', async (_, odd) => {
	await page.setContent(table('<tr><td>as dark</td></tr>'));
	expect(await violations(page)).toEqual([]);
	await page.setContent(table(odd));
	const found = await violations(page);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(/^color-contrast: .*pale/);
});
