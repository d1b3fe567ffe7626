/** What a reader can ask of a page: the database in the browser, filters, downloads. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listening, onPage, openSite, soon, type Site } from './support/site';
import { unfold } from './support/unfold';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const HEAVY = /\.wasm|\.duckdb|duckdb-browser/;

describe('the database in the browser', () => {
	it('is not fetched before it is asked, then lists every member of the group', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			const heavy: string[] = [];
			page.on('request', (request) => HEAVY.test(request.url()) && heavy.push(request.url()));
			await page.reload();
			await listening(page);
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			await page.waitForTimeout(500);
			expect(heavy).toEqual([]);
			await unfold(page);
			const section = page.locator('section[aria-labelledby=all-members]');
			await section.getByRole('button', { name: 'Show the members of SADC' }).click();
			const rows = section.locator('tbody tr');
			await soon(() => rows.count()).toBe(16);
			const text = await section.getByRole('table').innerText();
			for (const name of ['Lesotho', 'Botswana', 'South Africa', 'Zimbabwe']) expect(text).toContain(name);
			expect(heavy.some((url) => url.includes('.wasm'))).toBe(true);
			expect(heavy.some((url) => url.includes('tsoelopele-core.duckdb'))).toBe(true);
			expect(heavy.some((url) => url.endsWith('/tsoelopele.duckdb'))).toBe(false);
			// An answer is not asked for again: its button, disabled while a question is under way, stays as it is.
			const changes = await section
				.getByRole('button', { name: 'Show the members' })
				.evaluate(async (button) => {
					let seen = 0;
					new MutationObserver((records) => (seen += records.length)).observe(button, { attributes: true });
					await new Promise((resolve) => setTimeout(resolve, 1000));
					return seen;
				});
			expect(changes).toBe(0);
		});
	});

	it('that cannot be fetched is said, and the page stays', async () => {
		await onPage(site, '/priorities/2c/', { expected: /ERR_FAILED|Failed to fetch|wasm/ }, async (page) => {
			await page.context().route(/\.wasm/, (route) => route.abort());
			await listening(page);
			const finding = await page.locator('#headline .finding').innerText();
			await unfold(page);
			const section = page.locator('section[aria-labelledby=all-members]');
			const button = section.getByRole('button', { name: /Show the members/ });
			await button.click();
			const alert = section.getByRole('alert');
			await soon(() => alert.count()).toBe(1);
			const said = await alert.innerText();
			expect(said).toMatch(/engine|database|network/i);
			expect(said).toContain('What is on the page stays');
			expect(await page.locator('#headline .finding').innerText()).toBe(finding);
			expect(await button.isEnabled()).toBe(true);
			await page.context().unroute(/\.wasm/);
			await button.click();
			await soon(() => section.locator('tbody tr').count()).toBe(16);
			expect(await alert.count()).toBe(0);
		});
	});
});

describe('filters and order of the clauses', () => {
	it('stand in the address, survive a reload, and can be undone', async () => {
		await onPage(site, '/', {}, async (page) => {
			await listening(page);
			const tiles = page.locator('article, section[aria-labelledby^=front-] li');
			await page.locator('.filters summary').click();
			await page.locator('.filters').getByLabel('Front').selectOption('socio-economic');
			await soon(() => page.url()).toContain('front=socio-economic');
			await soon(() => tiles.count()).toBeLessThan(49);
			await page.locator('.strip button', { hasText: 'better' }).click();
			await soon(() => page.url()).toContain('is=better');
			await page.locator('.filters').getByLabel('Order').selectOption('age');
			await soon(() => page.url()).toContain('sort=age');
			const shown = await tiles.allInnerTexts();
			expect(shown.length).toBeGreaterThan(0);
			await page.reload();
			await soon(() => tiles.allInnerTexts()).toEqual(shown);
			expect(await page.locator('.filters [role=status]').innerText()).toContain(`${shown.length} of 49`);
			await page.locator('.filters').getByRole('button', { name: 'Show all' }).click();
			await soon(() => tiles.count()).toBe(49);
			await page.goBack();
			await soon(() => tiles.count()).toBe(shown.length);
		});
	});

	it('put the oldest data first in each front when asked', async () => {
		await onPage(site, '/?sort=age', {}, async (page) => {
			await listening(page);
			await soon(() => page.locator('.filters').getByLabel('Order').inputValue()).toBe('age');
			let all = 0;
			for (const front of ['socio-economic', 'political']) {
				const units = page.locator(`section[aria-labelledby="front-${front}"] article .unit`);
				const years = (await units.allInnerTexts()).map((text) =>
					Number(/\b((?:19|20)\d\d)\D*$/.exec(text)?.[1])
				);
				expect(years).toEqual([...years].sort((a, b) => a - b));
				all += years.length;
			}
			expect(all).toBeGreaterThan(30);
		});
	});
});

describe('downloads', () => {
	it('give a chart’s lines as CSV with bounds and nature', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			await listening(page);
			const coming = page.waitForEvent('download');
			await page.locator('#headline').getByRole('button', { name: 'CSV' }).click();
			const download = await coming;
			expect(download.suggestedFilename()).toMatch(/-LSO\.csv$/);
			const text = readFileSync(await download.path(), 'utf8').replace(/^\ufeff/, '');
			const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
			expect(meta.fields).toEqual([
				'id',
				'name',
				'year',
				'value',
				'low',
				'high',
				'nature',
				'measured',
				'unit',
				'origin',
				'focus',
				'indicator',
				'measure',
				'publisher',
				'dataset',
				'vintage',
				'licence'
			]);
			const lesotho = data.filter(({ id }) => id === 'LSO');
			expect(lesotho.length).toBeGreaterThan(10);
			expect(lesotho.every(({ value, year }) => value !== '' && Number(year) > 1959)).toBe(true);
			expect(new Set(data.map(({ nature }) => nature)).size).toBeGreaterThan(0);
		});
	});

	it('give an indicator for all economies as the file the API names', async () => {
		await onPage(site, '/indicators/SH.DYN.MORT/', {}, async (page) => {
			await listening(page);
			// The ranking comes when it is reached.
			expect(await page.locator('#ranking h2').innerText()).toMatch(/^Lesotho was /);
			await page.locator('#ranking').scrollIntoViewIfNeeded();
			await soon(() => page.locator('#ranking ol li').count()).toBeGreaterThan(10);
			const href = await page.locator('#ranking a.action').getAttribute('href');
			const answer = await page.request.get(new URL(href ?? '', page.url()).href);
			expect(answer.status()).toBe(200);
			const [head, ...rows] = (await answer.text())
				.replace(/^\ufeff/, '')
				.trim()
				.split(/\r?\n/);
			expect(head).toBe('indicator,economy,year,value,low,high,nature');
			expect(rows.length).toBeGreaterThan(5000);
		});
	});
});
