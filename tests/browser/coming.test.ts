/** A link for another country: what is said before its figures have come. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openSite, soon, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const KINDS = ['/', '/priorities/2c/', '/indicators/SH.DYN.MORT/', '/frameworks/a63/', '/aid/', '/trade/'];
/** Which list the clauses are, and whose site it is. */
const YARDSTICK =
	/clauses of Lesotho’s foreign policy|the Kingdom of Lesotho|The foreign policy’s priorities|Lesotho’s foreign policy/;

describe('a link for another country', () => {
	it('names it from the first paint on and shows nothing of Lesotho, on each kind of page', async () => {
		for (const path of KINDS)
			await onPage(site, '/404-before/', { expected: /404|Not Found/ }, async (page) => {
				// The programs never come: what is seen is the page's own HTML and its first script.
				await page.route(/\.js($|\?)/, () => {});
				await page.goto(`${site.url}${path}?country=COD`, { waitUntil: 'commit' });
				await page.waitForSelector('footer', { state: 'attached' });
				expect(await page.title(), path).not.toContain('Lesotho');
				const bar = await page
					.locator('.country .value')
					.evaluate((node) => getComputedStyle(node, '::before').content);
				expect(bar, path).toBe('"DR Congo"');
				const coming = page.locator('p.coming');
				await coming.waitFor({ state: 'visible' });
				expect(await coming.evaluate((node) => getComputedStyle(node, '::before').content)).toBe(
					'"Loading DR Congo …"'
				);
				const seen = (await page.locator('body').innerText()).split('\n');
				expect(
					seen.filter((line) => line.includes('Lesotho') && !YARDSTICK.test(line)),
					path
				).toEqual([]);
			});
	});

	it('is shown when its figures are here, and the wait is over', async () => {
		await onPage(site, '/priorities/2c/?country=MWI', {}, async (page) => {
			await soon(() => page.title()).toBe('HIV and AIDS, Malawi · Tsoelopele');
			await soon(() => page.locator('p.coming').isVisible()).toBe(false);
			await soon(() => page.locator('header.bar').innerText()).toContain('Malawi');
			await soon(() => page.locator('.follows').isVisible()).toBe(true);
		});
	});

	it('to Explore shows no other chart than the one that it asks for', async () => {
		for (const asked of ['q=stunting%20in%20Malawi', 'indicator=SH_HIV_INCD'])
			await onPage(site, '/404-before/', { expected: /404|Not Found/ }, async (page) => {
				await page.route(/\.js($|\?)/, () => {});
				await page.goto(`${site.url}/explore/?${asked}`, { waitUntil: 'commit' });
				await page.waitForSelector('footer', { state: 'attached' });
				await page.locator('p.coming').waitFor({ state: 'visible' });
				expect(await page.locator('main').innerText(), asked).not.toMatch(/deaths of children/i);
			});
		await onPage(site, '/explore/?q=stunting%20in%20Malawi', {}, async (page) => {
			await soon(() => page.locator('.follows figure h2').first().innerText()).toMatch(/stunt/i);
			expect(await page.locator('p.coming').isVisible()).toBe(false);
		});
	});

	it('is not waited for on a page that shows no country', async () => {
		await onPage(site, '/methods/?country=MWI', {}, async (page) => {
			await soon(() => page.evaluate(() => 'pending' in document.documentElement.dataset)).toBe(false);
			expect(await page.locator('h1').isVisible()).toBe(true);
		});
	});
});
