/** How long pages are as first opened: nobody reads twenty screens to find the one chart that was meant. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { listening, onPage, openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

/** Pixels at 1440 and at 360. */
const LONGEST: Record<string, readonly [wide: number, phone: number]> = {
	'/': [4000, 4000],
	'/priorities/2c/': [3000, 5000],
	'/frameworks/sdg/': [4000, 8000],
	'/indicators/': [4000, 8000],
	'/methods/': [4000, 8000],
	'/about/': [4000, 8000],
	'/aid/': [4000, 8000],
	'/aid/finance/': [4000, 8000],
	'/trade/': [4000, 8000]
};

/** The longest page on paper. */
const PRINTED = ['/aid/'];
const MOST_SHEETS = 12;

describe('a page as it opens', () => {
	for (const [place, width] of [1440, 360].entries())
		it(`is no longer than its kind may be, and no wider than the screen, at ${width} px`, async () => {
			await onPage(site, '/', { viewport: { width, height: 800 } }, async (page) => {
				for (const [path, most] of Object.entries(LONGEST)) {
					await page.goto(`${site.url}${path}`);
					await listening(page);
					const size = await page.evaluate(() => [
						document.documentElement.scrollHeight,
						document.documentElement.scrollWidth
					]);
					expect(size[0], path).toBeLessThanOrEqual(most[place] ?? 0);
					expect(size[1], path).toBeLessThanOrEqual(width);
					if (width < 1440 || !PRINTED.includes(path)) continue;
					const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
					expect(paper.numPages, `${path} on paper`).toBeLessThanOrEqual(MOST_SHEETS);
				}
			});
		});
});
