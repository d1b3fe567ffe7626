/** Pages for readers with large letters, small screens, and colours of their own. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from './support/pages';
import { misprints } from './support/print';
import {
	countryButton,
	countryDialog,
	listening,
	onPage,
	openSite,
	touched,
	type Site
} from './support/site';

const PATHS = [
	'/',
	'/priorities/2c/',
	'/frameworks/sdg/',
	'/aid/',
	'/aid/finance/',
	'/trade/',
	'/brief/',
	'/indicators/',
	'/sql/',
	'/offline/',
	'/explore/?chart=slope',
	'/explore/?chart=bars',
	'/explore/?chart=distribution',
	'/explore/?chart=map&country=TUV'
];

/** Until a page listens, and what Explore draws by the address is there. */
async function drawn(page: Page, path: string): Promise<void> {
	await touched(page);
	if (path.startsWith('/explore/')) await page.locator('main figure .chart-text').first().waitFor();
	await page.waitForLoadState('networkidle');
}

describe('with letters of twice the size', { timeout: 180_000 }, () => {
	let site: Site;
	beforeAll(async () => {
		site = await openSite('quick', 32);
	});
	afterAll(() => site?.close());

	it('no words lie over others or break, and nothing is moved sideways', async () => {
		await onPage(site, '/', {}, async (page) => {
			for (const path of PATHS) {
				await page.goto(`${site.url}${path}`);
				await drawn(page, path);
				for (const width of [1280, 768, 360]) {
					await page.setViewportSize({ width, height: 800 });
					await page.waitForLoadState('networkidle');
					expect(await misprints(page), `${path} at ${width} px`).toEqual([]);
				}
			}
		});
	});
});

describe('with letters of the usual size', { timeout: 180_000 }, () => {
	let site: Site;
	beforeAll(async () => {
		site = await openSite();
	});
	afterAll(() => site?.close());

	it('no words lie over others or break, and nothing is moved sideways, at 320 px', async () => {
		await onPage(site, '/', { viewport: { width: 320, height: 800 } }, async (page) => {
			// Others are looked at when they are opened (opens.test.ts).
			const others = PATHS.filter((path) => !PAGES.some(([opened]) => opened === path));
			for (const path of [...others, '/priorities/2c/?country=SSD', '/trade/?country=USA']) {
				await page.goto(`${site.url}${path}`);
				await drawn(page, path);
				expect(await misprints(page), path).toEqual([]);
			}
		});
	});

	it('ends of a slope say their values on a phone, whatever becomes of a name', async () => {
		await onPage(site, '/explore/?chart=slope', { viewport: { width: 360, height: 800 } }, async (page) => {
			await drawn(page, '/explore/');
			const values = await page.locator('.slope .names .tone-text > :last-child').evaluateAll((all) =>
				all.map((one) => ({
					text: one.textContent,
					isCut: one.scrollWidth > Math.max(1, one.clientWidth, one.getBoundingClientRect().width) + 1
				}))
			);
			expect(values).toHaveLength(6);
			for (const { text, isCut } of values) {
				expect(text).toMatch(/^\d/);
				expect(isCut, text).toBe(false);
			}
		});
	});

	it('the bar says how many are compared in whole beside a long name', async () => {
		const path = '/priorities/2c/?country=USA';
		await onPage(site, path, { viewport: { width: 360, height: 800 } }, async (page) => {
			await drawn(page, path);
			const short = page.locator('.bar .compared .short');
			await expect.poll(() => short.innerText()).toBe('2 others');
			expect(await short.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1);
		});
	});

	it('colours that a system forces leave switches, options, bars and classes to be seen', async () => {
		await onPage(site, '/priorities/2c/', { forcedColors: 'active' }, async (page) => {
			await listening(page);
			const ground = (selector: string) =>
				page
					.locator(selector)
					.first()
					.evaluate((node) => getComputedStyle(node).backgroundColor);
			expect(await ground('.switch label:has(:checked)')).not.toBe(
				await ground('.switch label:not(:has(:checked))')
			);
			await countryButton(page).click();
			await countryDialog(page).getByRole('option').first().waitFor();
			await page.keyboard.press('ArrowDown');
			const edges = await countryDialog(page)
				.getByRole('option')
				.evaluateAll((options) => options.slice(0, 4).map((one) => getComputedStyle(one).outlineStyle));
			expect(edges.filter((edge) => edge !== 'none')).toHaveLength(1);
			await page.goto(`${site.url}/explore/?chart=bars`);
			const paper = await ground('body');
			expect(await ground('.bars .track i')).not.toBe(paper);
			await page.goto(`${site.url}/explore/?chart=heat`);
			const shaded = page.locator('main td[style*=background]');
			await shaded.first().waitFor();
			const cells = await shaded.evaluateAll(
				(all) => new Set(all.map((one) => getComputedStyle(one).backgroundColor)).size
			);
			expect(cells).toBeGreaterThan(3);
		});
	});
});
