/** What pages of the built site say, with scripts off and with them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from './support/pages';
import { onPage, openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

describe('with scripts off', () => {
	for (const [path, shown] of PAGES) {
		it(`reads about Lesotho, charts drawn: ${path}`, async () => {
			await onPage(site, path, { javaScriptEnabled: false }, async (page) => {
				expect(await page.locator(shown).count()).toBeGreaterThan(0);
				expect(await page.locator('header.bar').innerText()).toContain('Lesotho');
				expect(await page.locator('.noscript').isVisible()).toBe(true);
				expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
			});
		});
	}

	it('has every tile’s value, sparkline and direction on the home page', async () => {
		await onPage(site, '/', { javaScriptEnabled: false }, async (page) => {
			// Clauses with a value are tiles; the others stand in lists with the reason.
			expect(await page.locator('article, section[aria-labelledby^=front-] li').count()).toBe(49);
			const drawn = await page
				.locator('article svg path')
				.evaluateAll((paths) => paths.filter((path) => (path.getAttribute('d') ?? '').length > 10).length);
			expect(drawn).toBeGreaterThan(40);
			for (const value of await page.locator('article .value').allInnerTexts()) expect(value).toMatch(/\d/);
			for (const unit of await page.locator('article .unit').allInnerTexts())
				expect(unit).toMatch(/\b(19|20)\d\d/);
		});
	});

	it('has the numbers of a chart as a file', async () => {
		await onPage(site, '/priorities/2c/', { javaScriptEnabled: false }, async (page) => {
			const figure = page.locator('#headline');
			expect(await figure.getByText('Table', { exact: true }).isVisible()).toBe(false);
			const file = figure.getByRole('link', { name: 'All countries (CSV)' });
			const address = new URL((await file.getAttribute('href')) ?? '', page.url());
			const csv = await (await fetch(address)).text();
			expect(csv).toMatch(/LSO.*2024/);
			expect(csv.split('\n').length).toBeGreaterThan(1000);
		});
	});
});

describe('what is read on the page', () => {
	it('names Lesotho and the years in the finding of the clause on HIV', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			const finding = await page.locator('#headline .finding').innerText();
			expect(finding).toContain('Lesotho');
			expect(finding).toMatch(/\b(19|20)\d\d\b/);
		});
	});

	it('gives both publishers of foreign investment, and says that they disagree', async () => {
		await onPage(site, '/priorities/2-FDI/', {}, async (page) => {
			const dispute = await page.locator('.dispute').innerText();
			expect(dispute).toContain('Publishers disagree');
			expect(dispute).toMatch(/−42\.2\smillion/);
			expect(dispute).toMatch(/−12\.6\smillion/);
			expect(dispute).toMatch(/UNCTAD/);
			expect(dispute).toMatch(/World Bank/);
		});
	});

	it('says why a clause has no data, and where they might come from', async () => {
		await onPage(site, '/priorities/1c/', {}, async (page) => {
			const text = await page.locator('main').innerText();
			expect(text).toContain('No open data');
			expect(text).toContain('The clause takes a position on the conduct of others');
			expect(text).toContain('Where data might come from');
		});
	});
});
