/** Every kind of page of the built site opens: on a phone and on a desk, light and dark. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from './support/pages';
import { misprints } from './support/print';
import { onPage, openSite, touched, type Site } from './support/site';
import { sniffed } from './support/sniffer';
import { darkViolations, violations } from './support/violations';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

describe('each kind of page', () => {
	for (const [path, shown] of PAGES) {
		for (const width of [360, 1440]) {
			it(`opens at ${width} px without errors, sideways scroll or violations: ${path}`, async () => {
				await onPage(site, path, { viewport: { width, height: 900 } }, async (page, status) => {
					expect(status).toBe(200);
					await touched(page);
					expect(await page.locator(shown).count()).toBeGreaterThan(0);
					expect((await page.locator('h1').allInnerTexts()).filter(Boolean)).toHaveLength(1);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
					expect(await violations(page)).toEqual([]);
					expect(await darkViolations(page, width)).toEqual([]);
					if (width > 360) return;
					// A second engine, in both schemes; and a desk's window at four times its size.
					for (const colorScheme of ['light', 'dark'] as const) {
						await page.emulateMedia({ colorScheme });
						expect(await sniffed(page)).toEqual([]);
					}
					await page.setViewportSize({ width: 320, height: 256 });
					expect(await misprints(page)).toEqual([]);
				});
			});
		}
	}

	it('that does not exist answers 404 and leads on', async () => {
		for (const path of ['/no-such-page/', '/priorities/9z/', '/indicators/NO.SUCH.CODE/']) {
			await onPage(site, path, { expected: /404|Not found: / }, async (page, status) => {
				expect(status).toBe(404);
				await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
				const main = page.locator('main');
				await expect.poll(() => page.locator('html').getAttribute('data-started')).toBe('');
				// One page for all of them: its scripts know the address.
				await expect.poll(() => main.innerText()).toContain(path);
				// It lies in a part of the site, or in none.
				const marked = await page.locator('nav[aria-label=Site] .line [aria-current]').allInnerTexts();
				expect(marked).toEqual(
					path.startsWith('/priorities/')
						? ['Priorities']
						: path.startsWith('/indicators/')
							? ['Indicators']
							: []
				);
				for (const name of ['All priorities', 'All indicators, with a search'])
					expect(await main.getByRole('link', { name }).count()).toBe(1);
				if (path === '/no-such-page/') expect(await violations(page)).toEqual([]);
			});
		}
	});
});
