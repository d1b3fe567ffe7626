/** Pages that are reached by a click are those that their address opens: without a load in between, other code runs. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from './support/pages';
import { listening, onPage, openSite, soon, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

/** Follows a link of the page that leads somewhere: the site's own script handles the click. */
const follow = (page: Page, path: string) =>
	page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
	}, path);

/** Further kinds, and pages of one kind one after the other: these are one component with other data. */
const FURTHER = [
	...['/priorities/2e2/', '/priorities/2a-MDG/', '/indicators/SP.POP.TOTL/', '/indicators/NY.GDP.PCAP.CD/'],
	...[
		'/frameworks/',
		'/frameworks/sdg/',
		'/frameworks/vpoa/',
		'/aid/',
		'/aid/finance/',
		'/trade/',
		'/brief/'
	],
	...['/sql/', '/own/', '/offline/', '/data/changes/', '/']
].map((path) => [path, 'main'] as const);

const heading = (page: Page) => page.locator('main h1').first().innerText();

describe('a click', () => {
	it('opens each kind of page, one after the other, without a new load', async () => {
		await onPage(site, '/methods/', {}, async (page) => {
			await listening(page);
			await page.evaluate(() => void Object.assign(window, { same: true }));
			for (const [path, shown] of [...PAGES, ...FURTHER]) {
				const before = await heading(page);
				await follow(page, path);
				await soon(() => new URL(page.url()).pathname).toBe(path);
				await soon(() => heading(page)).not.toBe(before);
				await soon(() => page.locator(shown).count()).toBeGreaterThan(0);
			}
			expect(await page.evaluate(() => 'same' in window)).toBe(true);
		});
	}, 180_000);

	it('leads away from what was unfolded, and the way back to it as it stood, also after a reload', async () => {
		await onPage(site, '/', { viewport: { width: 360, height: 740 } }, async (page) => {
			await listening(page);
			const front = page.locator('section[aria-labelledby=front-political]');
			const isOpen = () =>
				front
					.locator('details')
					.first()
					.evaluate((fold: HTMLDetailsElement) => fold.open);
			expect(await isOpen()).toBe(false);
			await front.locator('summary').first().click();
			const link = front.getByRole('link').first();
			await link.scrollIntoViewIfNeeded();
			const place = await page.evaluate(() => scrollY);
			await link.click();
			await soon(() => new URL(page.url()).pathname).toMatch(/^\/priorities\//);
			await page.goBack();
			await soon(isOpen).toBe(true);
			await soon(() => page.evaluate(() => scrollY)).toBe(place);
			await page.reload({ waitUntil: 'load' });
			await soon(isOpen).toBe(true);
		});
	});

	it('on one of the five worst shows the number of that line, and another clause its own', async () => {
		await onPage(site, '/', {}, async (page) => {
			await listening(page);
			const lines = page.locator('a[href*="indicator="]');
			const href = (await lines.nth(1).getAttribute('href')) ?? '';
			const id = new URL(href, page.url()).searchParams.get('indicator') ?? '';
			await lines.nth(1).click();
			const all = page.getByRole('link', { name: /^All economies, definition/ }).first();
			await soon(() => all.getAttribute('href')).toContain(`/indicators/${id}/`);
			// From one clause to another the page is the same component with other data.
			await follow(page, '/priorities/2c/?indicator=SH_HIV_INCD');
			await soon(() => page.locator('main h1').innerText()).toBe('HIV and AIDS');
			await soon(() => all.getAttribute('href')).toContain('/indicators/SH_HIV_INCD/');
			expect(await page.locator('.notices .notice').count()).toBe(0);
		});
	});

	it('on a target leads to it, opened and in sight; its address does, too', async () => {
		const inSight = (page: Page) =>
			page.locator('details[id="target-4.A"]').evaluate((target) => {
				const { top } = target.getBoundingClientRect();
				return target.hasAttribute('open') && top >= 0 && top < innerHeight;
			});
		await onPage(site, '/priorities/2e2/', {}, async (page) => {
			await listening(page);
			await follow(page, '/frameworks/mdg/?target=4.A');
			await soon(() => page.locator('details[id="target-4.A"][open]').count()).toBe(1);
			await soon(() => inSight(page)).toBe(true);
			await page.goto(`${site.url}/frameworks/mdg/?target=4.A`);
			await soon(() => inSight(page)).toBe(true);
		});
	});

	it('whose page takes long says so, and one whose program comes empty shows the page all the same', async () => {
		await onPage(site, '/indicators/', {}, async (page) => {
			await listening(page);
			const before = await heading(page);
			let letGo = () => {};
			const held = new Promise<void>((go) => (letGo = go));
			await page.route(
				/_app\/immutable\/nodes\/.*\.js$/,
				async (route) => {
					await held;
					await route.fulfill({ contentType: 'text/javascript', body: '' });
				},
				{ times: 1 }
			);
			await follow(page, '/methods/');
			await soon(() => page.locator('.loading').innerText()).toContain('Opening the page');
			expect(await heading(page)).toBe(before);
			letGo();
			await soon(() => new URL(page.url()).pathname).toBe('/methods/');
			await soon(() => page.locator('main h1').allInnerTexts()).not.toEqual([]);
		});
	});

	it('or an address whose program is empty says so, and what is then loaded anew is whole', async () => {
		await onPage(site, '/methods/', { alone: true }, async (page) => {
			await listening(page);
			const programs = await page.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.flatMap(({ name }) => /\/nodes\/(\d+)\..*js$/.exec(name) ?? [])
			);
			// 0 is the frame of all pages, 1 that of faults.
			const own = programs.filter((_, at) => at % 2 === 1).find((node) => Number(node) > 1)!;
			await page.route(new RegExp(`/nodes/${own}\\..*js$`), (route) =>
				route.fulfill({ contentType: 'text/javascript', body: '' })
			);
			await page.goto(`${site.url}/methods/`);
			const said = page.locator('.notices [role=alert]');
			await soon(() => said.allInnerTexts()).toEqual([expect.stringContaining('came empty')]);
			await page.unrouteAll();
			await said.getByRole('button', { name: 'Reload the page' }).click();
			await soon(() => page.locator('main h1').allInnerTexts()).not.toEqual([]);
			expect(await said.count()).toBe(0);
		});
	});
});
