/** How long pages are as first opened, and whether a finger can hit what is on them: nobody reads twenty screens to find the one chart that was meant. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { listening, onPage, openSite, type Site } from './support/site';
import { smallTargets } from './support/targets';

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
/** Long on a phone alone, and those of countries whose words are longer and charts more than Lesotho's. */
const ON_A_PHONE: Record<string, number> = {
	'/data/': 8000,
	'/frameworks/': 8000,
	'/explore/': 5000,
	'/indicators/SH.DYN.MORT/': 5000,
	'/nowhere/': 2000,
	'/?country=USA': 4000,
	'/priorities/2c/?country=SSD': 5000,
	'/aid/?country=SSD': 8000,
	'/trade/?country=MWI': 8000
};
const SIZES = [
	[1440, Object.entries(LONGEST).map(([path, [wide]]) => [path, wide])],
	[360, [...Object.entries(LONGEST).map(([path, [, phone]]) => [path, phone]), ...Object.entries(ON_A_PHONE)]]
] as [number, [string, number][]][];

/** The longest pages on paper. */
const PRINTED = ['/aid/', '/trade/', '/frameworks/sdg/'];
const MOST_SHEETS = 12;

describe('a page as it opens', () => {
	for (const [width, pages] of SIZES)
		it(`is no longer than its kind may be, and no wider than the screen, at ${width} px`, async () => {
			await onPage(site, '/', { viewport: { width, height: 800 }, expected: /\/nowhere\// }, async (page) => {
				for (const [path, most] of pages) {
					await page.goto(`${site.url}${path}`);
					await listening(page);
					// Parts that come after the page are in its length.
					await page.waitForFunction(
						() =>
							!document.documentElement.hasAttribute('data-pending') &&
							!document.querySelector('main')?.innerText.includes('Loading')
					);
					const size = await page.evaluate(() => [
						document.documentElement.scrollHeight,
						document.documentElement.scrollWidth
					]);
					expect(size[0], path).toBeLessThanOrEqual(most);
					expect(size[1], path).toBeLessThanOrEqual(width);
					if (width === 360) expect(await smallTargets(page), path).toEqual([]);
					if (width < 1440 || !PRINTED.includes(path)) continue;
					const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
					expect(paper.numPages, `${path} on paper`).toBeLessThanOrEqual(MOST_SHEETS);
				}
			});
		});
});
