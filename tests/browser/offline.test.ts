/** Without a network: pages that were seen, pages that were not, and everything kept on purpose. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { DeviceList } from '../../src/lib/offline/list';
import { packText } from '../../src/lib/source/pack';
import { text } from './support/read';
import { onPage, openSite, soon, type Site } from './support/site';

let site: Site;

beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

/** The site keeps what is seen, and answers for this page. */
async function kept(page: Page): Promise<void> {
	await soon(() =>
		page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => name.includes('-pages-'));
			const cache = names[0] ? await caches.open(names[0]) : null;
			const isControlled = navigator.serviceWorker.controller !== null;
			return isControlled && Boolean(await cache?.match(location.href.replace(/[?#].*/, '')));
		})
	).toBe(true);
}

const look = {
	serviceWorkers: 'allow' as const,
	alone: true,
	expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/
};

describe('without a network', () => {
	it('a page that was seen opens again with its chart and says so; one that was not leads to what is kept', async () => {
		await onPage(site, '/priorities/2c/', look, async (page) => {
			const title = await text(page, 'h1');
			await kept(page);
			await page.context().setOffline(true);
			await page.reload();
			expect(await text(page, 'h1')).toBe(title);
			expect(await page.locator('#headline svg path').count()).toBeGreaterThan(0);
			await soon(() => text(page, '.offline')).toMatch(/You are offline.*as it was on \d+ \w+ 20\d\d/);

			await page.goto(`${site.url}/trade/?country=NAM`);
			expect(page.url()).toBe(`${site.url}/offline/#/trade/?country=NAM`);
			await soon(() => text(page, 'main')).toContain(
				'the page you asked for is not kept on this device: /trade/'
			);
			await soon(() => text(page, '#kept ~ ul')).toContain(title);
			await page.context().setOffline(false);
			await page.getByRole('link', { name: '/trade/' }).click();
			await soon(() => text(page, 'h1')).toContain('Namibia');
		});
	});

	it('a country that was kept on purpose opens on pages that nobody has seen; all of it can be removed', async () => {
		await onPage(site, '/data/', look, async (page) => {
			// Two pages stand for all: the server makes each when it is asked for.
			await page.route('**/device.json', async (route) => {
				const answer = await route.fetch();
				const pack = (await answer.json()) as { file: string; version: string; data: DeviceList };
				const { file, version, data } = pack;
				expect(data.pages).toEqual(expect.arrayContaining(['', 'aid/', 'priorities/2c/', 'frameworks/sdg/']));
				const body = packText(file, version, { ...data, pages: ['', 'offline/'] });
				await route.fulfill({ body, contentType: 'application/json' });
			});
			await page.goto(`${site.url}/offline/?country=NAM`);
			const keep = page.getByRole('button', { name: 'Keep Namibia' });
			await soon(() => keep.count()).toBe(1);
			expect(await text(page, '#keep ~ ul')).toMatch(
				/All pages for Namibia: about [\d.]+ MB over the line, [\d.]+ MB on the device/
			);
			await keep.click();
			await expect
				.poll(() => text(page, 'main'), { timeout: 110_000 })
				.toContain('Namibia is on this device.');
			await page.context().setOffline(true);
			await page.goto(`${site.url}/?country=NAM`);
			await soon(() => text(page, 'h1')).toContain('Namibia');
			await page.context().setOffline(false);
			await page.goto(`${site.url}/offline/`);
			await page.getByRole('button', { name: 'Remove everything' }).click();
			await soon(() => text(page, 'main')).toContain('Nothing yet.');
			expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
		});
	}, 180_000);
});
