/** The home page as its readers ask: how is it, what is worst and what is best, is it delivering, and then the clauses. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from './support/read';
import { listening, onPage, openSite, soon, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const SHOWN = [
	['LSO', 'Lesotho'],
	['MWI', 'Malawi'],
	['SSD', 'South Sudan'],
	['TUV', 'Tuvalu'],
	['USA', 'United States']
] as const;
const PHONE = { width: 360, height: 740 };
const bottom = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((node) => Math.round(node.getBoundingClientRect().bottom + scrollY));
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const list = (id: string) => `section[aria-labelledby="${id}"]`;

describe('before the first scroll', () => {
	it('three answers stand on a screen of 1440 by 900, for each country, with no name cut', async () => {
		await onPage(site, '/', { viewport: { width: 1440, height: 900 } }, async (page) => {
			for (const [iso3, name] of SHOWN) {
				await page.goto(`${site.url}/?country=${iso3}`);
				await soon(() => text(page, 'h1')).toContain(name);
				for (const id of ['worst', 'best', 'delivering'])
					expect(await bottom(page, list(id)), `${iso3} ${id}`).toBeLessThanOrEqual(900);
				expect(await page.locator(`${list('worst')} li`).count()).toBe(5);
				// Where most of what is measured stands in the worse half, fewer are among the best.
				const best = await page.locator(`${list('best')} li`).count();
				expect([2, 3, 4, 5], iso3).toContain(best);
				expect(await page.locator(`${list('delivering')} .bar`).count()).toBeGreaterThan(0);
				const cut = await page.locator('main *').evaluateAll((all) =>
					all.flatMap((node) => {
						const hides = getComputedStyle(node).textOverflow === 'ellipsis';
						return hides && node.scrollWidth > node.clientWidth + 1 ? [node.textContent] : [];
					})
				);
				expect(cut, iso3).toEqual([]);
			}
		});
	});

	for (const [iso3, name] of SHOWN) {
		it(`a phone has the sentences and the worst five at once, and all three within 1,200 px: ${iso3}`, async () => {
			await onPage(site, `/?country=${iso3}`, { viewport: PHONE }, async (page) => {
				await listening(page);
				await soon(() => text(page, 'h1')).toContain(name);
				expect(await bottom(page, list('worst'))).toBeLessThanOrEqual(iso3 === 'LSO' ? 740 : 800);
				const bars = page.locator(`${list('delivering')} .bar`);
				const last = await bars.last().evaluate((node) => node.getBoundingClientRect().bottom + scrollY);
				expect(last).toBeLessThanOrEqual(iso3 === 'LSO' ? 1200 : 1300);
			});
		});
	}
});

describe('the menu of the site', () => {
	it('is one line at 320 px, with what does not fit under "More", and pushes nothing aside', async () => {
		const look = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
		await onPage(site, '/', look, async (page) => {
			const menu = page.getByRole('navigation', { name: 'Site' });
			expect((await menu.boundingBox())?.height).toBeLessThanOrEqual(48);
			await menu.getByText('More').click();
			for (const label of ['Priorities', 'Frameworks', 'Indicators', 'Data', 'Your data', 'Methods'])
				expect(await menu.locator('details').getByText(label, { exact: true }).isVisible(), label).toBe(true);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		});
	});
});

describe('the whole home page', () => {
	for (const [iso3, name] of SHOWN) {
		it(`is under 4,000 px on a phone and never wider than it: ${iso3}`, async () => {
			await onPage(site, `/?country=${iso3}`, { viewport: PHONE }, async (page) => {
				await listening(page);
				await soon(() => text(page, 'h1')).toContain(name);
				expect(await height(page)).toBeLessThan(4000);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
			});
		});
	}

	it('has rows of at most 64 px on a phone, which open and close', async () => {
		await onPage(site, '/', { viewport: PHONE }, async (page) => {
			await listening(page);
			const rows = page.locator(`${list('front-socio-economic')} article`);
			const heights = await rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
			expect(heights.length).toBeGreaterThan(25);
			expect(Math.max(...heights)).toBeLessThanOrEqual(64);
			const row = rows.first();
			expect(await row.locator('.more').isVisible()).toBe(false);
			await row.locator('summary').click();
			expect(await row.locator('.more').isVisible()).toBe(true);
		});
	});

	it('folds the political front and culture on a phone, and has them open on a wide screen', async () => {
		await onPage(site, '/', { viewport: PHONE }, async (page) => {
			const first = page.locator(`${list('front-political')} article`).first();
			expect(await first.isVisible()).toBe(false);
			await page
				.locator(`${list('front-political')} summary`)
				.first()
				.click();
			expect(await first.isVisible()).toBe(true);
		});
		await onPage(site, '/', { viewport: { width: 1440, height: 900 } }, async (page) => {
			expect(
				await page
					.locator(`${list('front-political')} article`)
					.first()
					.isVisible()
			).toBe(true);
		});
	});

	it('reads the same without scripts', async () => {
		await onPage(site, '/', { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
			expect(await text(page, 'h1')).toContain('Lesotho');
			const row = page.locator('article').first();
			await row.locator('summary').click();
			expect(await row.locator('.more').isVisible()).toBe(true);
		});
	});
});

describe('what a reader asks of the home page', () => {
	it('is it falling: what has moved leads to its page', async () => {
		await onPage(site, '/', {}, async (page) => {
			const lead = page.locator('.said p a').first();
			expect(await lead.innerText()).toBe('New HIV infections');
			expect(await lead.getAttribute('href')).toMatch(/priorities\/2c\/\?indicator=SH_HIV_INCD$/);
		});
	});

	it('which five are worst, and since when: each line leads to its clause and its series', async () => {
		await onPage(site, '/', {}, async (page) => {
			await listening(page);
			const lines = await page.locator(`${list('worst')} li`).allInnerTexts();
			for (const line of lines) expect(line).toMatch(/(since \d{4}|too few values)/);
			await page
				.locator(`${list('worst')} a`)
				.first()
				.click();
			await soon(() => page.url()).toMatch(/\/priorities\/[^/]+\/\?indicator=/);
		});
	});

	it('the same for another country, in its own words alone', async () => {
		await onPage(site, '/?country=MWI', {}, async (page) => {
			await listening(page);
			await soon(() => text(page, 'h1')).toContain('Malawi');
			const all = await page.locator('main').innerText();
			expect(all.replace('clauses of Lesotho’s foreign policy', '')).not.toMatch(
				/How is Lesotho|than in Lesotho|of Lesotho with/
			);
		});
	});

	it('the clauses in the policy’s own order, by an address that can be shared', async () => {
		await onPage(site, '/?sort=policy', {}, async (page) => {
			await listening(page);
			await soon(() => text(page, 'section[aria-labelledby^="front-"] h2')).toContain('political');
			await page.getByLabel('Order').selectOption('severity');
			await soon(() => page.url()).not.toContain('sort=');
			await soon(() => text(page, 'section[aria-labelledby^="front-"] h2')).toContain('socio-economic');
		});
	});

	it('the whole, whatever years and countries other pages are asked for, and what was asked goes along', async () => {
		await onPage(site, '/?from=2000&to=2010&with=ZAF', {}, async (page) => {
			await listening(page);
			// The page's own program knows what of the address is the page's.
			const next = () => page.locator('article h3 a').first().getAttribute('href');
			await soon(next).toMatch(/with=ZAF&from=2000&to=2010/);
			const newest = async () =>
				Math.max(
					...(await page.locator('article .unit span').allInnerTexts()).map((year) => parseInt(year, 10) || 0)
				);
			await soon(newest).toBeGreaterThan(2010);
			await soon(() => page.locator('header.bar').innerText()).not.toMatch(/compared with|2010/);
		});
	});

	it('an older address that asked for the worst direction first is understood', async () => {
		await onPage(site, '/?sort=direction', {}, async (page) => {
			await listening(page);
			expect(await page.getByLabel('Order').inputValue()).toBe('severity');
			expect(await page.locator('main').innerText()).not.toContain('is not an order');
		});
	});
});
