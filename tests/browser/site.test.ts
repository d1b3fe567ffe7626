/** Every kind of page of the built site: on a phone and on a desk, light and dark, with scripts and without. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listening, onPage, openSite, type Site } from './support/site';

/** Each kind of page, with what shows that it is the one asked for. */
const PAGES = [
	['/', 'article h3'],
	['/priorities/2c/', '#headline .line-chart svg path'],
	['/priorities/1c/', '#none'],
	['/priorities/2-FDI/', '#headline .line-chart svg path'],
	['/indicators/', 'input[type=search]'],
	['/indicators/SH.DYN.MORT/', '#line .line-chart svg path'],
	['/indicators/AG.LND.ARBL.ZS/', '#line .line-chart svg path'],
	['/data/', 'table'],
	['/methods/', 'h2']
] as const;

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

/** Violations in words that lead to the element. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
	const builder = new AxeBuilder({ page });
	const { violations: found } = await (rules ? builder.withRules(rules) : builder).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

describe('each kind of page', () => {
	for (const [path, shown] of PAGES) {
		for (const width of [360, 1440]) {
			it(`opens at ${width} px without errors, sideways scroll or violations: ${path}`, async () => {
				await onPage(site, path, { viewport: { width, height: 900 } }, async (page, status) => {
					expect(status).toBe(200);
					await listening(page);
					expect(await page.locator(shown).count()).toBeGreaterThan(0);
					expect((await page.locator('h1').allInnerTexts()).filter(Boolean)).toHaveLength(1);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
					expect(await violations(page)).toEqual([]);
					// Nothing but the colours differs in the dark.
					await page.emulateMedia({ colorScheme: 'dark' });
					expect(await violations(page, ['color-contrast'])).toEqual([]);
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
				expect(await main.innerText()).toContain(path);
				for (const name of ['All priorities', 'All indicators, with a search'])
					expect(await main.getByRole('link', { name }).count()).toBe(1);
				expect(await violations(page)).toEqual([]);
			});
		}
	});
});

describe('with scripts off', () => {
	for (const [path, shown] of PAGES) {
		it(`reads about Lesotho, charts drawn: ${path}`, async () => {
			await onPage(site, path, { javaScriptEnabled: false }, async (page) => {
				expect(await page.locator(shown).count()).toBeGreaterThan(0);
				expect(await page.locator('.bar').innerText()).toContain('Lesotho');
				expect(await page.locator('.noscript').isVisible()).toBe(true);
				expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
			});
		});
	}

	it('has every tile’s value, sparkline and direction on the home page', async () => {
		await onPage(site, '/', { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('article').count()).toBe(49);
			const drawn = await page
				.locator('article:not(.empty) svg path')
				.evaluateAll((paths) => paths.filter((path) => (path.getAttribute('d') ?? '').length > 10).length);
			expect(drawn).toBeGreaterThan(40);
			for (const value of await page.locator('article:not(.empty) .value').allInnerTexts())
				expect(value).toMatch(/\d.*\b(19|20)\d\d/s);
		});
	});

	it('still changes from chart to table', async () => {
		await onPage(site, '/priorities/2c/', { javaScriptEnabled: false }, async (page) => {
			const figure = page.locator('#headline');
			await figure.getByText('Table', { exact: true }).click();
			const table = figure.getByRole('table');
			expect(await table.isVisible()).toBe(true);
			expect(await table.innerText()).toContain('Lesotho');
			expect(await table.locator('tbody tr').count()).toBeGreaterThan(10);
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
