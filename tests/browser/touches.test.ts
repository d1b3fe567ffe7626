/**
 * Pages that rest until they are touched: whatever is done first is done, once, and nothing of it is lost. Most of it is
 * done while the page's program is held back, which any reader may be quicker than.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseCountry, onPage, openSite, soon, type Look, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const PROGRAMS = '**/_app/immutable/**/*.js';
const isLive = (page: Page) => page.locator('.island[data-live]').count();
/** Until the frame around the page listens, which is before the page itself does. */
const framed = (page: Page) =>
	page.waitForFunction(() => document.documentElement.dataset['started'] !== undefined);
const steps = (page: Page) => page.evaluate(() => history.length);
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** A link to a page of the site; the publishers' files have folders of the same name. */
const TO_INDICATOR = 'main a[href*="/indicators/"]:not([href*="/api/"]):visible';

/** A page at rest, whose program comes `late` milliseconds after it is asked for. */
const atRest = (path: string, late: number, look: (page: Page) => Promise<void>, options: Look = {}) =>
	onPage(site, path, { ...options, alone: true }, async (page) => {
		await framed(page);
		await page.route(PROGRAMS, async (route) => {
			await new Promise((done) => setTimeout(done, late));
			await route.continue().catch(() => undefined);
		});
		expect(await isLive(page)).toBe(0);
		await look(page);
	});

/** Adds up how far things move from now on, those that a reader asked for too. */
const moved = (page: Page) =>
	page.evaluate(() => {
		const sum = { value: 0 };
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) sum.value += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift' });
		Object.assign(window, { sum });
	});
const movedBy = (page: Page) =>
	page.evaluate(() => (window as unknown as { sum: { value: number } }).sum.value);

describe('a page that rests', () => {
	for (const path of ['/', '/priorities/2c/', '/aid/', '/trade/'])
		it(`starts when a pointer comes, and nothing on it moves: ${path}`, async () => {
			await atRest(path, 0, async (page) => {
				await moved(page);
				const before = await page.locator('main').innerText();
				const title = await page.title();
				await page.mouse.move(720, 20);
				await soon(() => isLive(page)).toBe(1);
				await page.waitForTimeout(300);
				expect(await movedBy(page)).toBe(0);
				expect(await page.locator('main').innerText()).toBe(before);
				expect(await page.title()).toBe(title);
				expect(await page.locator('head title').count()).toBe(1);
				expect(await page.locator('head meta[name=description]').count()).toBe(1);
			});
		});

	it('says that its program has not come at the foot of the window, and moves nothing', async () => {
		const look = async (page: Page) => {
			await moved(page);
			await page.evaluate(() => {
				delete document.documentElement.dataset['started'];
				(globalThis as unknown as { late: () => void }).late();
			});
			await page.locator('.late').waitFor();
			await page.waitForTimeout(300);
			expect(await movedBy(page)).toBe(0);
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			const [said, last] = await page.evaluate(() =>
				['.late', '.foot p:last-child'].map((what) => document.querySelector(what)!.getBoundingClientRect())
			);
			expect(said!.bottom).toBeCloseTo(740, 0);
			expect(last!.bottom).toBeLessThanOrEqual(said!.top);
		};
		// The program must not come by itself meanwhile, which takes the notice away.
		for (const width of [360, 1440]) await atRest('/', 20_000, look, { viewport: { width, height: 740 } });
	});

	it('has the words of a translator, and does what is asked of it all the same', async () => {
		await atRest('/', 300, async (page) => {
			// As Chromium's does: each text in elements of its own.
			await page.evaluate(() => {
				document.documentElement.classList.add('translated-ltr');
				const walk = document.createTreeWalker(
					document.querySelector('main') ?? document.body,
					NodeFilter.SHOW_TEXT
				);
				const texts: Text[] = [];
				while (walk.nextNode()) texts.push(walk.currentNode as Text);
				for (const text of texts) {
					const font = document.createElement('font');
					text.replaceWith(font);
					font.append(text);
				}
			});
			await page.locator('main button[aria-pressed=false]').first().click();
			await soon(() => query(page)['is']).toBeTruthy();
			// A page in other words is loaded anew for what was chosen.
			await soon(() => page.locator('main h1').count()).toBe(1);
			await soon(() => page.locator('main button[aria-pressed=true]').count()).toBe(1);
		});
	});

	it('starts when it is scrolled or a key is pressed, and at once when its address asks for something', async () => {
		await atRest('/priorities/2c/', 0, async (page) => {
			await page.evaluate(() => scrollBy(0, 50));
			await soon(() => isLive(page)).toBe(1);
		});
		await atRest('/priorities/2c/', 0, async (page) => {
			await page.keyboard.press('Tab');
			await soon(() => isLive(page)).toBe(1);
			expect(await page.evaluate(() => document.activeElement?.className)).toContain('skip');
		});
		await onPage(site, '/priorities/2c/?from=2000', { alone: true }, async (page) => {
			await soon(() => isLive(page)).toBe(1);
		});
	});

	it('spares who saves data what only asking needs, and answers who asks', async () => {
		await atRest(
			'/priorities/2c/',
			0,
			async (page) => {
				await page.evaluate(() =>
					Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
				);
				let asked = 0;
				page.on('request', () => (asked += 1));
				await page.evaluate(() => scrollBy(0, 50));
				await page.waitForTimeout(1500);
				expect(asked).toBe(0);
				expect(await isLive(page)).toBe(0);
				await page.locator('#headline').getByText('Table', { exact: true }).tap();
				await soon(() => page.locator('#headline table').count()).toBe(1);
			},
			{ hasTouch: true }
		);
	});
});

describe('what is done first on a page that rests', () => {
	it('is done once: a button, pressed twice by who saw nothing happen', async () => {
		await atRest('/', 600, async (page) => {
			const before = await steps(page);
			const button = page.locator('main button[aria-pressed=false]').first();
			const name = await button.innerText();
			await button.click();
			expect(await button.getAttribute('data-waits')).toBe('');
			await button.click();
			await soon(() => isLive(page)).toBe(1);
			const same = page.locator('main button', { hasText: name.split('\n')[0] ?? '' }).first();
			await soon(() => same.getAttribute('aria-pressed')).toBe('true');
			expect(await page.locator('[data-waits]').count()).toBe(0);
			expect(query(page)['is']).toBeTruthy();
			expect(await steps(page)).toBe(before + 1);
			await page.goBack();
			await soon(() => same.getAttribute('aria-pressed')).toBe('false');
		});
	});

	it('is done once: lists, by a reader and by a program that only tells of it', async () => {
		await atRest('/', 600, async (page) => {
			const before = await steps(page);
			const list = page.getByLabel('Order');
			const other = await list.locator('option').nth(1).getAttribute('value');
			await list.selectOption({ index: 1 });
			await soon(() => query(page)['sort']).toBe(other);
			expect(await list.inputValue()).toBe(other);
			expect(await steps(page)).toBe(before + 1);
		});
		await atRest('/', 600, async (page) => {
			const list = page.getByLabel('Order');
			await list.evaluate((node: HTMLSelectElement) => {
				node.selectedIndex = 1;
				node.dispatchEvent(new Event('change', { bubbles: true }));
			});
			await soon(() => query(page)['sort']).toBeTruthy();
			expect(await list.evaluate((node: HTMLSelectElement) => node.selectedIndex)).toBe(1);
		});
		await atRest('/', 600, async (page) => {
			await page.getByLabel('Order').focus();
			await page.keyboard.press('ArrowDown');
			await soon(() => query(page)['sort']).toBeTruthy();
			await soon(() => isLive(page)).toBe(1);
			expect(await page.getByLabel('Order').evaluate((node) => node === document.activeElement)).toBe(true);
		});
	});

	it('is done once: a table in the place of a chart, which stands until the table is here', async () => {
		await atRest('/priorities/2c/', 600, async (page) => {
			const before = await steps(page);
			const figure = page.locator('#headline');
			await figure.getByText('Table', { exact: true }).click();
			expect(await figure.locator('.chart').isVisible()).toBe(true);
			await soon(() => figure.locator('table').count()).toBe(1);
			await soon(() => figure.locator('.chart').isVisible()).toBe(false);
			expect(await figure.locator('input[value=table]').isChecked()).toBe(true);
			expect(await steps(page)).toBe(before + 1);
			await page.goBack();
			await soon(() => figure.locator('input[value=chart]').isChecked()).toBe(true);
		});
	});

	it('is done once: a target opens with its arithmetic, by pointer and by keyboard; one that was closed again stays closed', async () => {
		for (const act of ['pointer', 'keyboard'])
			await atRest('/frameworks/mdg/', 600, async (page) => {
				const fold = page.locator('main figure details').first();
				const summary = fold.locator('summary').first();
				if (act === 'pointer') await summary.click();
				else {
					await summary.focus();
					await page.keyboard.press('Enter');
				}
				expect(await fold.getAttribute('open')).toBe('');
				await page.locator('main .detail .arithmetic').first().waitFor();
				expect(await page.locator('main figure details[open] > summary').count()).toBeGreaterThan(0);
				expect(query(page)['target']).toBeTruthy();
			});
		await atRest('/frameworks/mdg/', 600, async (page) => {
			const fold = page.locator('main figure details').first();
			await fold.locator('summary').first().click();
			await fold.locator('summary').first().click();
			await soon(() => isLive(page)).toBe(1);
			await page.waitForTimeout(300);
			expect(await fold.getAttribute('open')).toBeNull();
			expect(query(page)['target']).toBeUndefined();
		});
	});

	it('is done once: words typed into a search, from the first letter on', async () => {
		await atRest('/indicators/', 600, async (page) => {
			await page.locator('#find').click();
			await page.keyboard.type('infant mort', { delay: 20 });
			await soon(() => isLive(page)).toBe(1);
			await page.keyboard.type('ality');
			expect(await page.locator('#find').inputValue()).toBe('infant mortality');
			await soon(() => page.locator('main [role=status]').innerText()).toMatch(/\d+ found/);
			expect(query(page)['q']).toBe('infant mortality');
		});
		// The frame's own search, whose finding comes when it opens.
		await atRest('/', 600, async (page) => {
			await page.getByRole('button', { name: 'Search' }).click();
			await page.keyboard.type('kenya', { delay: 20 });
			const dialog = page.getByRole('dialog');
			await soon(() => dialog.getByRole('option').first().innerText()).toContain('Kenya');
			expect(await dialog.getByRole('combobox').inputValue()).toBe('kenya');
		});
	});

	it('is done once: a country is chosen, a chart is pointed at', async () => {
		await atRest('/priorities/2c/', 600, async (page) => {
			await chooseCountry(page, 'Zambia');
			await soon(() => page.locator('#headline .finding').innerText()).toContain('Zambia');
			expect(query(page)['country']).toBe('ZMB');
		});
		await atRest('/priorities/2c/', 600, async (page) => {
			const box = await page.locator('#headline .plot').first().boundingBox();
			await page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 60);
			await soon(() => page.locator('#headline .tip').count()).toBe(1);
		});
	});

	it('is done once: a fold is opened, a link is followed, and the way back', async () => {
		await atRest('/priorities/2c/', 600, async (page) => {
			const fold = await page.$('main details:not([open]) > summary');
			await fold?.click();
			await soon(() => isLive(page)).toBe(1);
			await page.waitForTimeout(200);
			expect(await fold?.evaluate((node) => (node.parentElement as HTMLDetailsElement).open)).toBe(true);
			await page.evaluate(() => void Object.assign(window, { same: true }));
			await page.locator(TO_INDICATOR).first().click();
			await soon(() => new URL(page.url()).pathname).toContain('/indicators/');
			expect(await page.evaluate(() => 'same' in window)).toBe(true);
		});
		await atRest('/priorities/2c/', 1500, async (page) => {
			await page.locator(TO_INDICATOR).first().click();
			await soon(() => new URL(page.url()).pathname).toContain('/indicators/');
			await soon(() => page.locator('main figure').count()).toBeGreaterThan(0);
			await page.goBack();
			await soon(() => page.locator('main h1').innerText()).toBe('HIV and AIDS');
			await soon(() => page.locator('#headline').count()).toBe(1);
		});
	});

	it('is done once: a tap takes one file', async () => {
		await atRest(
			'/priorities/2c/',
			600,
			async (page) => {
				let files = 0;
				page.on('download', () => (files += 1));
				await page.locator('main .take').getByRole('button', { name: 'CSV' }).first().tap();
				await soon(() => files).toBe(1);
				await page.waitForTimeout(500);
				expect(files).toBe(1);
			},
			{ hasTouch: true }
		);
	});

	it('leads to a part of the page that is folded, and to one that an address names', async () => {
		await atRest('/priorities/2c/', 600, async (page) => {
			await page.locator('main a[href="#best"]').click();
			await soon(() => isLive(page)).toBe(1);
			await soon(() =>
				page.locator('#best').evaluate((node) => node.getBoundingClientRect().top)
			).toBeLessThan(400);
			await page.goBack();
			await soon(() => new URL(page.url()).hash).toBe('');
		});
	});
});

describe('on a slow line and a slow phone', () => {
	it('what is asked is seen to be asked in the next frame, and done when the program is here', async () => {
		await onPage(site, '/', { viewport: { width: 360, height: 800 }, alone: true }, async (page) => {
			await framed(page);
			const devtools = await page.context().newCDPSession(page);
			await devtools.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: 150,
				downloadThroughput: 200_000,
				uploadThroughput: 200_000
			});
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.evaluate(() => {
				const look = ({ timeStamp }: Event) =>
					requestAnimationFrame(() => {
						const isSeen = document.querySelector('[data-waits]') !== null;
						Object.assign(window, { seen: isSeen ? performance.now() - timeStamp : null });
					});
				addEventListener('click', look, { once: true, capture: true });
			});
			expect(await isLive(page)).toBe(0);
			// As a finger does, which moves nothing before.
			await page
				.locator('main button[aria-pressed=false]')
				.first()
				.evaluate((node: HTMLElement) => node.click());
			await soon(() => query(page)['is']).toBeTruthy();
			const seen = await page.evaluate(() => (window as unknown as { seen: number | null }).seen);
			console.log(`seen after ${Math.round(seen ?? NaN)} ms`);
			expect(seen).not.toBeNull();
		});
	});
});

describe('without a network', () => {
	it('what is asked of a page that rests is said to be impossible, and done when it is tried again', async () => {
		// What the browser keeps of a visit before would answer instead of the network.
		await onPage(
			site,
			'/',
			{ expected: /ERR_INTERNET_DISCONNECTED|dynamically imported/, alone: true },
			async (page) => {
				await framed(page);
				await page.context().setOffline(true);
				const button = page.locator('main button[aria-pressed=false]').first();
				await button.click();
				const alert = page.locator('.notices').getByRole('alert');
				await soon(() => alert.count()).toBe(1);
				expect(await alert.innerText()).toMatch(/the network did not answer/i);
				expect(await page.locator('[data-waits]').count()).toBe(0);
				expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
				await page.context().setOffline(false);
				await alert.getByRole('button', { name: 'Try again' }).click();
				await soon(() => query(page)['is']).toBeTruthy();
				await soon(() => isLive(page)).toBe(1);
				await soon(() => alert.count()).toBe(0);
			}
		);
	});

	it('a site that has been renewed says so', async () => {
		await onPage(site, '/', { expected: /404|dynamically imported/ }, async (page) => {
			await framed(page);
			await page.route(PROGRAMS, (route) => route.fulfill({ status: 404 }));
			await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'another' } }));
			await page.locator('main button[aria-pressed=false]').first().click();
			await soon(() => page.locator('.notices').innerText()).toContain('There is a new version of this site');
		});
	});
});
