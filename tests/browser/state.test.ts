/** The address is the page's state: keyboard, reload, back, sharing, unknown codes, and a network that is gone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	chooseCountry,
	countryButton,
	countryDialog,
	listening,
	onPage,
	openSite,
	soon,
	type Site
} from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const OFFLINE = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;
const finding = (page: Page) => page.locator('#headline .finding').innerText();
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const notices = (page: Page) => page.locator('.notices');

describe('by keyboard', () => {
	it('another country is chosen by opening, typing, an arrow and Enter', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			await listening(page);
			await countryButton(page).focus();
			await page.keyboard.press('Enter');
			const dialog = countryDialog(page);
			await soon(() => dialog.getByRole('combobox').evaluate((box) => box === document.activeElement)).toBe(
				true
			);
			await page.keyboard.type('mal');
			await soon(() => dialog.getByRole('option').first().innerText()).toMatch(/mal/i);
			await page.keyboard.press('ArrowDown');
			const code = (await dialog.locator('[data-active=true] .hint').innerText()).trim();
			const name = (await dialog.locator('[data-active=true] span:nth-child(2)').innerText()).trim();
			await page.keyboard.press('Enter');
			await soon(() => query(page)['country']).toBe(code);
			await soon(() => countryButton(page).innerText()).toContain(name);
			await soon(() => finding(page)).toContain(name);
			expect(await page.title()).toContain(name);
			expect(await dialog.isVisible()).toBe(false);
			// The keyboard goes on from the button that opened the dialog.
			expect(await countryButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
		});
	});

	it('Escape closes a picker and changes nothing', async () => {
		await onPage(site, '/', {}, async (page) => {
			await listening(page);
			await countryButton(page).focus();
			await page.keyboard.press('Enter');
			await page.keyboard.type('mal');
			await page.keyboard.press('Escape');
			expect(await countryDialog(page).isVisible()).toBe(false);
			expect(query(page)).toEqual({});
			expect(await countryButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
		});
	});

	it('Tab leads to a chart’s series, and arrows say each of its points', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			await listening(page);
			const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
			let presses = 0;
			while ((await role()) !== 'slider' && presses++ < 40) await page.keyboard.press('Tab');
			expect(await role()).toBe('slider');
			const said = () => page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? '');
			const last = await said();
			await page.keyboard.press('ArrowLeft');
			await soon(said).not.toBe(last);
			expect(await said()).toMatch(/\b(19|20)\d\d\b/);
		});
	});
});

describe('the address', () => {
	const shared = '/priorities/2c/?country=BWA&with=SADC,ZAF&from=2000&to=2020';

	it('shows the same when it is opened anew, reloaded or shared', async () => {
		let seen = '';
		await onPage(site, shared, {}, async (page) => {
			await soon(() => finding(page)).toContain('Botswana');
			const lines = () => page.locator('#headline .end .name').allInnerTexts();
			expect((await lines()).sort()).toEqual(['Botswana', 'SADC median', 'South Africa']);
			seen = await finding(page);
			await page.reload();
			await soon(() => finding(page)).toBe(seen);
		});
		await onPage(site, shared, { viewport: { width: 360, height: 800 } }, async (page) => {
			await soon(() => finding(page)).toBe(seen);
			expect(query(page)).toEqual({ country: 'BWA', with: 'SADC,ZAF', from: '2000', to: '2020' });
		});
	});

	it('returns with the back button, and goes along to other pages', async () => {
		await onPage(site, '/', {}, async (page) => {
			await listening(page);
			const lesotho = await page.locator('h1').innerText();
			await chooseCountry(page, 'Malawi');
			await soon(() => page.locator('.kicker').innerText()).toContain('Malawi');
			expect(await page.locator('h1').innerText()).not.toBe(lesotho);
			await page.locator('article h3 a').nth(28).click();
			await page.waitForURL(/priorities\/.*country=MWI/);
			await page.locator('.crumb').waitFor();
			expect(await page.title()).toContain('Malawi');
			await page.goBack();
			await soon(() => page.locator('.kicker').innerText()).toContain('Malawi');
			await page.goBack();
			await soon(() => page.locator('.kicker').innerText()).toContain('Lesotho');
			expect(await page.locator('h1').innerText()).toBe(lesotho);
		});
	});

	it('may hold what does not exist: the page opens with its default and names it', async () => {
		await onPage(site, '/priorities/2c/?country=XXX&with=SADC,NOPE&from=1850&view=pie', {}, async (page) => {
			await soon(() => notices(page).innerText()).toContain('“XXX”');
			const text = await notices(page).innerText();
			for (const part of ['“NOPE”', '“1850”', '“pie”']) expect(text).toContain(part);
			expect(await finding(page)).toContain('Lesotho');
			expect(await countryButton(page).innerText()).toContain('Lesotho');
		});
		await onPage(site, '/indicators/SH.DYN.MORT/?year=3000&country=ZAF', {}, async (page) => {
			await soon(() => notices(page).innerText()).toContain('“3000”');
			await soon(() => page.locator('#line .finding').innerText()).toContain('South Africa');
		});
		await onPage(site, '/?is=wonderful', {}, async (page) => {
			await soon(() => page.locator('.follows .notice').allInnerTexts()).toHaveLength(1);
			expect(await page.locator('.follows .notice').innerText()).toContain('“wonderful”');
			expect(await page.locator('article').count()).toBe(49);
		});
	});
});

describe('without a network', () => {
	it('a choice says so and the page keeps what it shows, until it is there again', async () => {
		await onPage(site, '/priorities/2c/', { expected: OFFLINE }, async (page) => {
			await listening(page);
			const before = await finding(page);
			// The list of countries is fetched when it is first opened.
			await countryButton(page).click();
			await countryDialog(page).getByRole('option').first().waitFor();
			await page.keyboard.press('Escape');
			await page.context().setOffline(true);
			await chooseCountry(page, 'Zambia');
			const alert = notices(page).getByRole('alert');
			await soon(() => alert.count()).toBe(1);
			expect(await alert.innerText()).toContain('The network did not answer');
			expect(await finding(page)).toBe(before);
			expect(await page.evaluate(() => document.documentElement.dataset['pending'])).toBeUndefined();
			await page.context().setOffline(false);
			await alert.getByRole('button', { name: 'Try again' }).click();
			await soon(() => finding(page)).toContain('Zambia');
			expect(await alert.count()).toBe(0);
		});
	});

	it('a picker says so where its list should be, and tries again', async () => {
		await onPage(site, '/', { expected: OFFLINE }, async (page) => {
			await listening(page);
			await page.context().setOffline(true);
			await countryButton(page).click();
			const dialog = countryDialog(page);
			const alert = dialog.getByRole('alert');
			await soon(() => alert.count()).toBe(1);
			expect(await alert.innerText()).toContain('The network did not answer');
			await page.context().setOffline(false);
			await alert.getByRole('button', { name: 'Try again' }).click();
			await soon(() => dialog.getByRole('option').count()).toBeGreaterThan(200);
		});
	});
});
