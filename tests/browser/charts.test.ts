/** Every chart in a real browser, on the gallery of the built site. `SITE_URL` names another site to look at. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './support/site';
import { violations } from './support/violations';

const WIDTHS = [360, 768, 1440];
let site: Site;

beforeAll(async () => {
	site = await openSite();
});

afterAll(() => site?.close());

type Look = (page: Page) => Promise<void>;

async function openGallery(options: BrowserContextOptions): Promise<{ page: Page; faults: string[] }> {
	const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => message.type() === 'warning' && faults.push(message.text()));
	await page.goto(`${site.url}/gallery/`);
	if (options.javaScriptEnabled !== false) await page.locator('[role=slider]').first().waitFor();
	return { page, faults };
}

/** Opens the gallery, hands it to `look`, closes it. Errors in the page fail the test. */
async function onGallery(options: BrowserContextOptions, look: Look): Promise<void> {
	const { page, faults } = await openGallery(options);
	try {
		await look(page);
		expect(faults).toEqual([]);
	} finally {
		await page.context().close();
	}
}

/** The gallery opened once for tests that leave it as it was. */
function shared(options: BrowserContextOptions): (look: Look) => Promise<void> {
	let opened: ReturnType<typeof openGallery> | undefined;
	return async (look) => {
		opened ??= openGallery(options);
		const { page, faults } = await opened;
		await look(page);
		expect(faults).toEqual([]);
	};
}
const onDesk = shared({});
const withoutScripts = shared({ javaScriptEnabled: false });

describe('charts on a page', () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		it(`have no accessibility violation in the ${colorScheme} scheme`, async () => {
			const viewport = { width: colorScheme === 'light' ? 360 : 1440, height: 900 };
			await onGallery({ viewport, colorScheme }, async (page) => {
				// Nothing but the colours differs in the dark, and these are the same in every figure of a kind.
				const scope =
					colorScheme === 'dark'
						? { within: '.gallery > section > :first-child', rules: ['color-contrast'] }
						: { within: '.gallery' };
				expect(await page.locator(scope.within).count()).toBeGreaterThan(0);
				expect(await violations(page, scope)).toEqual([]);
			});
		});
	}

	it('never scroll sideways, keep text of 12 to 13 px and labels apart at every width', async () => {
		await onGallery({}, async (page) => {
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 900 });
				const seen = await page.evaluate(() => ({
					width: document.documentElement.scrollWidth,
					sizes: [...document.querySelectorAll('.line-chart .end, .line-chart .ticks span, .years span')].map(
						(node) => parseFloat(getComputedStyle(node).fontSize)
					),
					ends: [...document.querySelectorAll('.line-chart')].map((chart) =>
						[...chart.querySelectorAll('.end')]
							.map((end) => end.getBoundingClientRect())
							.map(({ top, bottom }) => [top, bottom] as const)
							.sort((a, b) => a[0] - b[0])
					)
				}));
				expect(seen.width).toBeLessThanOrEqual(width);
				expect(Math.min(...seen.sizes)).toBeGreaterThanOrEqual(12);
				expect(Math.max(...seen.sizes)).toBeLessThanOrEqual(13);
				expect(seen.ends.length).toBeGreaterThan(5);
				for (const ends of seen.ends) {
					for (let i = 1; i < ends.length; i++) {
						expect(ends[i]![0]).toBeGreaterThanOrEqual(ends[i - 1]![1] - 0.6);
					}
				}
			}
		});
	});

	it('do not move anything when scripts start', async () => {
		const boxes = (page: Page) =>
			page.locator('.figure, .multiple, .end').evaluateAll((nodes) => {
				// Outlines of countries come by a script, so that maps are other figures with it than without.
				const still = nodes.filter(
					(node) => node.getClientRects().length > 0 && !node.closest('[id^="map-"]')
				);
				return still.map((node) => {
					const { top, left, width, height } = node.getBoundingClientRect();
					const origin = node.parentElement?.closest('.figure')?.getBoundingClientRect().top ?? top;
					return [top - origin, left, width, height].map((n) => Math.round(n));
				});
			});
		const plain: number[][][] = [];
		await withoutScripts(async (page) => void plain.push(await boxes(page)));
		await onGallery({}, async (page) => expect(await boxes(page)).toEqual(plain[0]));
	});
});

describe('a line chart', () => {
	it('shows the values of the nearest year under the pointer, highest first', async () => {
		await onDesk(async (page) => {
			const plot = page.locator('#usual .plot');
			const box = (await plot.boundingBox())!;
			await page.mouse.move(box.x + (box.width * 20) / 40, box.y + 10);
			const tip = page.locator('#usual .tip');
			await expect.poll(() => tip.locator('strong').innerText()).toBe('2010');
			const values = (await tip.locator('.value').allInnerTexts()).map(parseFloat);
			expect(values).toHaveLength(6);
			expect(values).toEqual([...values].sort((a, b) => b - a));
			await page.mouse.move(box.x - 60, box.y - 60);
			await expect.poll(() => tip.count()).toBe(0);
		});
	});

	it('is read by keyboard: Tab between series, arrows between points, each point said in full', async () => {
		await onDesk(async (page) => {
			const ends = page.locator('#surveys [role=slider]');
			const lesotho = page.locator('#surveys [role=slider][aria-label=Lesotho]');
			await ends.first().focus();
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
			await lesotho.focus();
			expect(await lesotho.getAttribute('aria-valuetext')).toContain('value of 2018');
			await page.keyboard.press('ArrowLeft');
			expect(await lesotho.getAttribute('aria-valuenow')).toBe('2018');
			await page.keyboard.press('ArrowLeft');
			const said = (await lesotho.getAttribute('aria-valuetext'))!.replaceAll('\u00a0', ' ');
			expect(said).toBe('2014: 33.4 %, between 31.4 % and 35.4 %, estimate');
			expect(await page.locator('#surveys .tip strong').innerText()).toBe('2014');
			await page.keyboard.press('Home');
			expect(await lesotho.getAttribute('aria-valuenow')).toBe('2000');
			await page.keyboard.press('Escape');
			expect(await page.locator('#surveys .tip').count()).toBe(0);
		});
	});

	it('has a panel under the chart instead of a tooltip on a touch screen, of constant height', async () => {
		await onGallery(
			{ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
			async (page) => {
				const panel = page.locator('#gaps .panel');
				const before = (await panel.boundingBox())!;
				expect(await panel.locator('strong').innerText()).toBe('2023');
				const plot = page.locator('#gaps .plot');
				await plot.scrollIntoViewIfNeeded();
				const box = (await plot.boundingBox())!;
				await page.touchscreen.tap(box.x + (box.width * 11) / 39, box.y + 60);
				await expect.poll(() => panel.locator('strong').innerText()).toBe('2001');
				expect(await page.locator('#gaps .tip').isVisible()).toBe(false);
				expect((await panel.boundingBox())!.height).toBe(before.height);
			}
		);
	});

	it('has a text alternative and says when its axis is cut off', async () => {
		await onDesk(async (page) => {
			const drawing = page.locator('#truncated svg[role=img]');
			expect(await drawing.locator('title').textContent()).toBe('A small rise that a zero would hide');
			expect(await drawing.locator('desc').textContent()).toContain('Lesotho: 48.0 in 1960, 57.6 in 2023.');
			expect(await page.locator('#truncated .cut').innerText()).toBe('The axis starts at 40, not at zero.');
			expect(await page.locator('#usual .cut').count()).toBe(0);
			expect(await page.locator('#zeros .missing').innerText()).toBe('No values in 2005–2023: South Africa.');
			expect(await page.locator('#empty').innerText()).toContain('Nothing to draw.');
			expect(await page.locator('#empty .plot').count()).toBe(0);
		});
	});
});

describe('a figure', () => {
	it('switches to its table, and nothing moves; with scripts off it offers no switch', async () => {
		await onGallery({}, async (page) => {
			const source = page.locator('#usual figcaption');
			const before = await source.boundingBox();
			expect(await page.locator('#usual .table').count()).toBe(0);
			await page.locator('#usual label', { hasText: 'Table' }).click();
			expect(await page.locator('#usual table').isVisible()).toBe(true);
			expect(await page.locator('#usual .plot').isVisible()).toBe(false);
			expect(await source.boundingBox()).toEqual(before);
		});
		await withoutScripts(async (page) => {
			expect(await page.locator('#usual .plot').isVisible()).toBe(true);
			expect(await page.locator('#usual .switch').isVisible()).toBe(false);
			expect(await page.locator('[role=slider]').count()).toBe(0);
			expect(await page.locator('#usual button', { hasText: 'CSV' }).isVisible()).toBe(false);
		});
	});

	it('saves the rows that the chart draws as CSV', async () => {
		await onDesk(async (page) => {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.locator('#surveys button', { hasText: 'CSV' }).click()
			]);
			expect(file.suggestedFilename()).toBe('surveys.csv');
			const text = await (await import('node:fs/promises')).readFile(await file.path(), 'utf8');
			const lines = text.replace('\ufeff', '').trim().split('\r\n');
			expect(lines[0]).toBe(
				'id,name,year,value,low,high,nature,measured,unit,origin,measure,publisher,dataset,vintage,licence'
			);
			expect(lines).toHaveLength(1 + 6 + 5 + 1);
			expect(lines.at(-1)).toMatch(
				/^ZMB,Zambia,2018,34\.6,33,36,actual,2018,% of children under 5,observed,.*,A publisher,A made-up data set,June 2026,CC BY 4\.0$/
			);
		});
	});
});

describe('a ranking', () => {
	it('folds the middle and opens it with scripts off', async () => {
		await withoutScripts(async (page) => {
			const ranking = page.locator('#ranking');
			const hidden = ranking.locator('details li').first();
			expect(await hidden.isVisible()).toBe(false);
			await ranking.locator('summary').first().click();
			expect(await hidden.isVisible()).toBe(true);
			expect(await ranking.locator('li').count()).toBe(34);
			expect(await ranking.locator('li.focus').isVisible()).toBe(true);
		});
	});
});
