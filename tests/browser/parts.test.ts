/**
 * Parts of a page that are out of the window or folded: worked on when a reader comes to them, and never of another
 * country than the page.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseCountry, onPage, openSite, soon, touched, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const onTouched = (path: string, look: (page: Page) => Promise<void>) =>
	onPage(site, path, {}, async (page) => {
		await touched(page);
		await look(page);
	});

/** All of the part, what is folded too. */
const whole = (page: Page, selector: string) =>
	page.locator(selector).evaluate((part) => part.textContent ?? '');
const titled = (page: Page, name: string) => soon(() => page.title()).toContain(name);
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

const FAR = 'section[aria-labelledby=logistics]';
const MORE = '.fold:has(> summary .title:text-is("More measures"))';

describe('an address of a part that there is not', () => {
	it('is said, also when it is asked for within the page, and no more when another part is', async () => {
		const notice = (page: Page) => page.locator('.notices', { hasText: 'is no part of this page' });
		await onPage(site, '/trade/#diamonds', {}, async (page) => {
			await soon(() => notice(page).innerText()).toContain('“diamonds” is no part of this page');
			await page.evaluate(() => (location.hash = '#logistics'));
			await soon(() => notice(page).count()).toBe(0);
			await page.evaluate(() => (location.hash = '#wool'));
			await soon(() => notice(page).innerText()).toContain('“wool”');
		});
	});

	it('is said of a clause with another country, and not of a part that comes with that country', async () => {
		await onPage(site, '/priorities/2c/?country=BWA#nothing', {}, async (page) => {
			await titled(page, 'Botswana');
			await soon(() => page.locator('.notices').innerText()).toContain('“nothing”');
		});
		await onPage(site, '/trade/?country=BWA#logistics', {}, async (page) => {
			await titled(page, 'Botswana');
			expect(await page.locator('.notices').innerText()).toBe('');
		});
	});
});

describe('another country', () => {
	it('leaves nothing of the one before where nobody has looked, and holds the place of what is far', async () => {
		await onTouched('/trade/', async (page) => {
			const before = await height(page);
			expect(await page.locator(`${FAR} figure`).count()).toBeGreaterThan(0);
			expect(await whole(page, FAR)).toContain('Lesotho');
			await chooseCountry(page, 'Botswana');
			await titled(page, 'Botswana');
			expect(await whole(page, FAR)).not.toContain('Lesotho');
			expect(Math.abs((await height(page)) / before - 1)).toBeLessThan(0.2);
			await page.locator(FAR).scrollIntoViewIfNeeded();
			await soon(() => whole(page, FAR)).toContain('Botswana');
			expect(await page.locator(`${FAR} figure .line-chart`).count()).toBeGreaterThan(0);
		});
	});

	it('is drawn in the end where nobody looks, for who searches the page', async () => {
		await onTouched('/trade/', async (page) => {
			await chooseCountry(page, 'Botswana');
			await titled(page, 'Botswana');
			await soon(() => whole(page, FAR)).toContain('Botswana');
			expect(await page.evaluate(() => scrollY)).toBe(0);
		});
	});

	it('is in a fold when that opens, and what was chosen there stays', async () => {
		await onTouched('/priorities/2c/', async (page) => {
			await chooseCountry(page, 'Botswana');
			await titled(page, 'Botswana');
			expect(await whole(page, `${MORE} .in`)).toBe('');
			await page.locator(`${MORE} > summary`).click();
			await soon(() => page.locator(`${MORE} figure .multiple`).count()).toBeGreaterThan(2);
			expect(await whole(page, `${MORE} .in`)).toContain('Botswana');
			expect(await whole(page, `${MORE} .in`)).not.toContain('Lesotho');
			await page.evaluate(() => scrollTo(0, 0));
			await chooseCountry(page, 'Namibia');
			await titled(page, 'Namibia');
			await soon(() => whole(page, `${MORE} .in`)).toContain('Namibia');
			expect(await page.locator(`${MORE}[open]`).count()).toBe(1);
		});
	});

	it('is on paper whole, with the day', async () => {
		await onTouched('/trade/', async (page) => {
			await chooseCountry(page, 'Botswana');
			await titled(page, 'Botswana');
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			const printed = await page.evaluate((far) => {
				const missing = [...document.querySelectorAll('main .later')].filter((part) => !part.children.length);
				const day = document.querySelector('.printed')?.textContent;
				return { missing: missing.length, far: document.querySelector(far)?.textContent, day };
			}, FAR);
			expect(printed.missing).toBe(0);
			expect(printed.far).toContain('Botswana');
			expect(printed.day).toMatch(/printed on \d{1,2} \w+ 20\d\d$/);
		});
	});

	it('is found by an address that names something folded', async () => {
		await onTouched('/trade/', async (page) => {
			await chooseCountry(page, 'Botswana');
			await titled(page, 'Botswana');
			expect(await page.locator('#goods-traded').count()).toBe(0);
			await page.evaluate(() => (location.hash = '#goods-traded'));
			await soon(() => page.locator('#goods-traded').isVisible()).toBe(true);
		});
	});
});
