/** The console: what a reader asks in SQL, in one visit of its page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listening, onPage, openSite, soon, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cells = (page: Page) =>
	page.getByRole('region', { name: 'Result' }).locator('tbody tr td').allInnerTexts();

async function ask(page: Page, sql: string): Promise<void> {
	await page.locator('.cm-content').click();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(sql);
	await page.keyboard.press('Control+Enter');
	// Busy, and then not.
	await page.waitForTimeout(100);
	await button(page, 'Run').waitFor({ timeout: 60_000 });
}

const WITH_QUERY = `/sql/?sql=${encodeURIComponent("SELECT name, m49 FROM economy WHERE iso3 = 'LSO'")}`;

it('asks, shows values as what they are, says faults, stops, draws, and lets nothing out', async () => {
	const asked: string[] = [];
	await onPage(site, WITH_QUERY, {}, async (page) => {
		page.context().on('request', (request) => asked.push(request.url()));
		await listening(page);
		// The query of the address stands in the box and waits.
		await soon(() => page.locator('.cm-content').innerText()).toContain('m49');
		expect(asked.some((url) => url.includes('duckdb'))).toBe(false);
		await button(page, 'Run').click();
		await soon(() => cells(page)).toEqual(['Lesotho', '426']);

		await ask(
			page,
			"SELECT 1.10::DECIMAL(10,2), 9007199254740993, sum(i)::HUGEINT * 10000000000000000, INTERVAL 2 HOUR, [DATE '2024-05-01'], NULL, 1/0 FROM range(10) t(i)"
		);
		expect(await cells(page)).toEqual([
			...['1.10', '9007199254740993', '450000000000000000', '02:00:00', '[2024-05-01]', 'NULL', '∞']
		]);

		// As many rows as are shown, of which only those in sight are in the page.
		await ask(page, 'SELECT indicator, economy, year, value FROM observation');
		expect(await page.locator('.count').innerText()).toContain('The first 100,000 rows; there are more');
		expect(await page.locator('[aria-label=Result] tbody tr').count()).toBeLessThan(80);
		await page.locator('[aria-label=Result]').evaluate((box) => (box.scrollTop = box.scrollHeight));
		await soon(() => page.locator('[aria-label=Result] tbody tr').last().innerText()).toContain('100000');

		// No more than can be shown is fetched, of whatever kind the statement is; a long value is cut and opens whole.
		await ask(page, 'PREPARE v AS SELECT indicator FROM observation; EXECUTE v');
		expect(await page.locator('.count').innerText()).toContain('The first 100,000 rows; there are more');
		await ask(page, "SELECT repeat('x', 20000) || i AS long FROM range(100000) t(i)");
		expect(await page.locator('.count').innerText()).toContain('too long to be shown at once');
		await page.locator('[aria-label=Result] td button').first().click();
		expect((await page.locator('figure pre').innerText()).length).toBeGreaterThan(19_000);
		await ask(page, 'EXPLAIN SELECT 1');
		expect(await page.locator('figure pre').innerText()).toContain('│\n');

		// Columns are offered by the tables that are named, indicators by their titles.
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('SELECT * FROM observation o WHERE o.ye');
		const offered = page.locator('.cm-tooltip-autocomplete li');
		await soon(() => offered.allInnerTexts()).toEqual(['yearsmallint, observation']);
		await page.keyboard.press('Enter');
		await page.keyboard.type(" = 2020 AND indicator = 'under 5 mort");
		await soon(() => offered.first().innerText()).toContain('SH.DYN.MORT');
		await page.keyboard.press('Escape');

		await ask(page, 'SELECT nam FROM economy');
		const notice = page.locator('.main .notice');
		expect(await notice.innerText()).toContain('Nothing here is called “nam”. Is it “name”');
		expect(await page.locator('.cm-lintRange-error').innerText()).toBe('nam');
		await ask(page, "FROM 'https://example.org/a.csv'");
		expect(await notice.innerText()).toContain('no files and no network');
		await ask(page, "SET memory_limit = '1GB'");
		expect(await notice.innerText()).toContain('Settings of the engine are fixed');
		await ask(page, 'DELETE FROM economy');
		expect(await notice.innerText()).toContain('can only be read');

		// What was made in an engine goes with it, and that is said.
		await ask(page, 'CREATE TEMP TABLE mine AS SELECT 1 AS one');
		await ask(page, 'SELECT count(*) FROM flows.flow_kind');
		expect(await notice.innerText()).toContain('Temporary tables made before are gone');
		await ask(page, 'SELECT count(*) FROM flows.flow_kind');
		expect(await notice.count()).toBe(0);

		// A question without an end is stopped while the page is alive; the next one is answered.
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+a');
		await page.keyboard.insertText(
			'SELECT count(*) FROM range(10000000) a(i), range(1000000) b(j) WHERE sin(i * j) > 2'
		);
		await page.keyboard.press('Control+Enter');
		await page.waitForTimeout(1000);
		await button(page, 'Cancel').click();
		await button(page, 'Run').waitFor({ timeout: 15_000 });
		expect(await notice.innerText()).toContain('Stopped.');
		await ask(
			page,
			"SELECT year, economy, value FROM observation WHERE indicator = 'SH.DYN.MORT' AND economy IN ('LSO', 'BWA')"
		);
		expect(new URL(page.url()).searchParams.get('sql')).toContain('BWA');
		await button(page, 'Chart').click();
		await soon(() => page.locator('#quick svg path').count()).toBeGreaterThan(1);
		await soon(() => page.locator('#quick').innerText()).toContain('Botswana');
		await button(page, 'Table').click();
		const coming = page.waitForEvent('download');
		await page.locator('.main').getByRole('button', { name: 'CSV' }).click();
		const text = readFileSync(await (await coming).path(), 'utf8');
		expect(text.replace(/^\ufeff/, '').split('\r\n', 1)).toEqual(['year,economy,value']);
		expect(text).not.toContain('NULL');

		await page.getByText('Asked before').click();
		expect(await page.locator('aside li button').count()).toBeGreaterThan(5);
		const strange = asked.filter((url) => !url.startsWith(site.url));
		expect(strange).toEqual([]);
	});
}, 300_000);
