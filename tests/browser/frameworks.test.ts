/* The pages of the frameworks on the built site. `SITE_URL` names a site that is being served. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openSite, type Site } from './support/site';
import { violations } from './support/violations';

/** A page that has just come may not listen yet: it is asked again, slowly. */
const PATIENCE = { timeout: 20_000, interval: 1500 };
let site: Site;

beforeAll(async () => {
	site = await openSite();
});

afterAll(() => site?.close());

/** Each page with what shows that all of it is there. */
const PAGES = [
	['/frameworks/', 'h1'],
	['/frameworks/mdg/?target=4.A', '.detail .arithmetic'],
	['/frameworks/sdg/?by=members&group=SADC', 'table tbody tr'],
	['/frameworks/ldc/', '#ldc-income .line-chart']
] as const;

describe('pages of frameworks', () => {
	for (const [path, shown] of PAGES) {
		for (const [width, colorScheme] of [
			[360, 'light'],
			[1440, 'dark']
		] as const) {
			it(`open at ${width} px without scrolling sideways and without an accessibility violation: ${path}`, async () => {
				await onPage(site, path, { viewport: { width, height: 800 }, colorScheme }, async (page) => {
					await page.locator(shown).first().waitFor();
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
					expect(await violations(page, { within: 'main' })).toEqual([]);
				});
			});
		}
	}

	it('say with scripts off where Lesotho stands on every target, and open to the arithmetic', async () => {
		await onPage(site, '/frameworks/mdg/', { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('main details').count()).toBe(21);
			expect(await page.locator('summary .verdict-mark').count()).toBeGreaterThanOrEqual(21);
			const target = page.locator('details', { hasText: 'under-five mortality' }).first();
			await target.locator('summary').click();
			expect(await target.locator('.sentence').innerText()).toMatch(/1990|2015/);
		});
	});

	it('list every framework with its years and its counts in words', async () => {
		await onPage(site, '/frameworks/', { javaScriptEnabled: false }, async (page) => {
			const lines = page.locator('main ol > li');
			expect(await lines.count()).toBeGreaterThan(20);
			const mdg = lines.filter({ hasText: 'Millennium Development Goals' });
			expect(await mdg.innerText()).toMatch(/2000–2015/);
			expect(await mdg.innerText()).toMatch(/\d+\s*not achieved/);
		});
	});
});

describe('a target', () => {
	it('opens by keyboard, keeps its place in the address and closes again', async () => {
		await onPage(site, '/frameworks/mdg/', {}, async (page) => {
			const summary = page.locator('[id="target-4.A"] summary');
			await summary.focus();
			// Until scripts run the browser itself opens it, and the address does not know.
			await expect
				.poll(async () => {
					if (!page.url().includes('target=4.A')) await page.keyboard.press('Enter');
					return page.url();
				}, PATIENCE)
				.toContain('target=4.A');
			await page.locator('.detail .arithmetic').first().waitFor();
			expect(await page.locator('.detail dl').first().innerText()).toMatch(/Baseline[\s\S]*1990/);
			await page.keyboard.press('Enter');
			await expect.poll(() => page.url(), PATIENCE).not.toContain('target=');
			await expect.poll(() => page.locator('.detail').count(), PATIENCE).toBe(0);
		});
	});

	it('is drawn with its target line and required path, and says what each method makes of it', async () => {
		await onPage(site, '/frameworks/mdg/?target=4.A', {}, async (page) => {
			await page.locator('.detail .arithmetic').first().waitFor();
			expect(await page.locator('.detail .line-chart .remark.target').innerText()).toMatch(/^target 2015/);
			expect(await page.locator('.detail .line-chart .end').allInnerTexts()).toEqual(
				expect.arrayContaining([expect.stringContaining('Path needed')])
			);
			expect(await page.locator('.detail .arithmetic').count()).toBe(2);
		});
	});

	it('keep the list of targets when the chart of an open one is shown as a table', async () => {
		await onPage(site, '/frameworks/mdg/?target=4.A', {}, async (page) => {
			const detail = page.locator('main details', { has: page.locator('.detail .arithmetic') }).first();
			await detail.locator('input[type=radio][value=table]').first().check({ force: true });
			await detail.locator('figure table').first().waitFor();
			const others = page.locator('main details > summary');
			expect(await others.count()).toBe(21);
			for (const at of [0, 20])
				expect(await others.nth(at).evaluate((one) => getComputedStyle(one).visibility)).toBe('visible');
			expect(
				await detail
					.locator('figure .table')
					.first()
					.evaluate((one) => getComputedStyle(one).visibility)
			).toBe('visible');
		});
	});

	it('is named when there is no such target', async () => {
		await onPage(site, '/frameworks/mdg/?target=9.Z&method=tarot', {}, async (page) => {
			const notice = page.locator('.notices .notice');
			await notice.waitFor();
			expect(await notice.innerText()).toMatch(/tarot.*9\.Z/);
		});
	});
});

describe('the choices of a framework’s page', () => {
	it('follow the method in the address', async () => {
		await onPage(site, '/frameworks/mdg/', {}, async (page) => {
			const select = page.locator('.controls select').first();
			await expect
				.poll(async () => {
					await select.selectOption('mdg-gmr');
					await select.selectOption('mdg-reference-path');
					return page.url();
				}, PATIENCE)
				.toContain('method=mdg-reference-path');
			await expect
				.poll(() => page.locator('[id="target-4.A"] summary .status').innerText(), PATIENCE)
				.toMatch(/^limited$/i);
		});
	});

	it('follow the country in the address, from its small file', async () => {
		await onPage(site, '/frameworks/mdg/?country=ZMB', {}, async (page) => {
			await expect.poll(() => page.locator('h1').innerText(), PATIENCE).toMatch(/^Zambia/);
		});
	});

	it('sort the members of a group by their distance to the targets', async () => {
		await onPage(site, '/frameworks/mdg/?by=members&group=SADC', {}, async (page) => {
			await page.locator('table tbody tr').first().waitFor();
			expect(await page.locator('table tbody tr').count()).toBe(16);
			expect(await page.locator('tr.focus').innerText()).toMatch(/Lesotho/);
			expect(await page.locator('table tbody tr').first().locator('td.cell').count()).toBe(21);
		});
	});
});

describe('other pages', () => {
	it('carry the verdicts of a clause’s targets, with a link to each', async () => {
		await onPage(site, '/priorities/2c/', { javaScriptEnabled: false }, async (page) => {
			const section = page.locator('section', { has: page.locator('#targets') });
			expect(await section.locator('.verdict-mark').count()).toBeGreaterThan(1);
			expect(await section.locator('a.label').first().getAttribute('href')).toMatch(
				/frameworks\/[a-z0-9-]+\/\?target=/
			);
		});
	});

	it('carry at most one verdict on a tile of the home page, and only what was judged', async () => {
		await onPage(site, '/', { javaScriptEnabled: false }, async (page) => {
			const marks = page.locator('article .verdict .verdict-mark');
			expect(await marks.count()).toBeGreaterThan(10);
			for (const status of await marks.evaluateAll((all) =>
				all.map((one) => one.getAttribute('data-status'))
			))
				expect(status).toMatch(/achieved|on-track|acceleration|limited|deteriorating/);
		});
	});

	it('explain each method with a worked example', async () => {
		await onPage(site, '/methods/', { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.example').count()).toBeGreaterThanOrEqual(7);
			for (const text of await page.locator('.example dl').allTextContents()) expect(text).toMatch(/\d/);
		});
	});
});

describe('a clause', () => {
	it('says which of the frameworks it is linked to do not bind a country, and judges it by none of them', async () => {
		await onPage(site, '/priorities/2-FDI/?country=USA', {}, async (page) => {
			const targets = page.locator('section:has(#targets)');
			await expect
				.poll(() => targets.textContent(), PATIENCE)
				.toMatch(/The United States is not a party to [^.]*SADC convergence/);
			const judged = /Judged by: [^\n]*/.exec((await targets.textContent()) ?? '')?.[0] ?? '';
			expect(judged).toContain('SDGs');
			expect(judged).not.toContain('SADC');
		});
		await onPage(site, '/priorities/2-FDI/', {}, async (page) => {
			expect(await page.locator('section:has(#targets)').textContent()).toMatch(
				/Judged by: [^\n]*SADC convergence/
			);
		});
	});
});

describe('a criterion that is held to every year', () => {
	it('has no year by which it is to be met', async () => {
		await onPage(site, '/frameworks/sadc/?target=growth&thread=growth', {}, async (page) => {
			const row = page
				.locator('main')
				.getByText(/criterion 7/)
				.first();
			await row.waitFor();
			await expect
				.poll(() => page.locator('section:has(#thread) ol').textContent(), PATIENCE)
				.toMatch(/7.0.% every year/);
			expect(await page.locator('main').innerText()).not.toMatch(/7(\.0)?\s%(\sa year)? by 2030 .*SADC/);
		});
	});
});
