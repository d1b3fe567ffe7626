/** The brief on paper: two pages, nothing cut, and the numbers of the page. */
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listening, onPage, openSite, soon, type Site } from './support/site';
import { violations } from './support/violations';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

/** The last has most to say. */
const NAMES = {
	LSO: 'Lesotho',
	USA: 'United States',
	TUV: 'Tuvalu',
	SSD: 'South Sudan',
	IND: 'India',
	COD: 'The Democratic Republic of the Congo'
};
/** Letters and digits alone: lines of a page of paper break elsewhere, and so do spaces. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}%.−]/gu, '');

/** Pairs of labels at line ends, chart by chart, that stand over each other. */
const overlappingEnds = (page: Page) =>
	page.locator('article figure').evaluateAll((figures) =>
		figures.flatMap((figure) => {
			const ends = [...figure.querySelectorAll('.end')].map((end) => {
				const { top, bottom } = end.getBoundingClientRect();
				return { says: end.textContent, top, bottom };
			});
			return ends.flatMap((one, i) =>
				ends
					.slice(i + 1)
					.filter((other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1)
					.map((other) => `${one.says} over ${other.says}`)
			);
		})
	);

describe('the brief', () => {
	it('is two pages of A4 for any country, with every sentence, value and title of the page', async () => {
		await onPage(site, '/brief/', {}, async (page) => {
			await listening(page);
			expect(await violations(page, { within: 'main' })).toEqual([]);
			for (const [iso3, name] of Object.entries(NAMES)) {
				await page.goto(`${site.url}/brief/?country=${iso3}`);
				await soon(() => page.locator('.kicker').innerText()).toContain(`${name} in two pages`);
				const said = await page
					.locator('article h1, article .movement, article li strong, article h3, article .said p')
					.allInnerTexts();
				expect(said.length, iso3).toBeGreaterThan(10);
				expect(await overlappingEnds(page), iso3).toEqual([]);
				const pdf = await page.pdf({ preferCSSPageSize: true });
				const paper = await getDocumentProxy(new Uint8Array(pdf));
				expect(paper.numPages, iso3).toBe(2);
				const [, , width, height] = (await paper.getPage(1)).view;
				expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
				const { text } = await extractText(paper, { mergePages: true });
				const printed = bare(text);
				for (const one of said)
					for (const sentence of one.split(/ More on (?:aid|trade)$/))
						expect(printed, `${iso3}: ${one}`).toContain(bare(sentence));
				expect(printed).toContain(bare('page 2 of 2'));
			}
		});
	}, 180_000);

	it('is one column on a phone, without scrolling sideways', async () => {
		await onPage(site, '/brief/', { viewport: { width: 360, height: 740 } }, async (page) => {
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		});
	});
});
