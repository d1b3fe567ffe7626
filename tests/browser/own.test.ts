/** A table of the reader's own: brought, understood, used, kept, in one visit of its page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listening, onPage, openSite, soon, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

it('says what it understood and what it cannot use, draws the rest as the reader’s, keeps it when asked', async () => {
	await onPage(site, '/own/', {}, async (page) => {
		await listening(page);
		const choose = page.locator('input[type=file]');
		await choose.setInputFiles(file('a.csv', 'country,year,value\n'));
		await soon(() => page.locator('main').innerText()).toContain('nothing under it');
		await choose.setInputFiles(
			file(
				'measles.csv',
				'Country;Year;Rate\nLesotho;2019;61,5\nLesotho;2020;<50\nLesotho;2021;63,5\nNamíbia;2020;70\nYugoslavia;1990;1,0\n'
			)
		);
		const said = page.locator('#understood').locator('xpath=..');
		await soon(() => said.innerText()).toContain('3 values can be used');
		const text = await said.innerText();
		expect(text).toContain('semicolons');
		expect(text).toContain('1 not used: a limit, not a value');
		expect(text).toContain('not matched to another');
		await page.getByLabel('keep it in this browser').check();
		await page.getByRole('button', { name: 'Use this table' }).click();
		await soon(() => page.locator('#own svg path').count()).toBeGreaterThan(0);
		expect(await page.locator('#own').innerText()).toContain('Lesotho (yours)');
		expect(await page.locator('#own').innerText()).toContain('no link carries it');
		// The next table begins with nothing said of it; one of the same name is another in SQL.
		await choose.setInputFiles(file('measles.csv', 'Country;Year;Rate\nMaseru;2019;61\nBerea;2020;50\n'));
		await soon(() => said.innerText()).toContain('2 values can be used');
		expect(await page.getByLabel('keep it in this browser when').isChecked()).toBe(false);
		await page.getByRole('button', { name: 'Use this table' }).click();
		const asked = page.getByRole('link', { name: 'Ask it in SQL' });
		await soon(() => asked.count()).toBe(2);
		expect(await asked.last().getAttribute('href')).toContain(encodeURIComponent('FROM own.measles_2'));
		// Who goes on with a table tells the host neither its id nor its name, nor what is asked of it.
		const told: string[] = [];
		page.context().on('request', (request) => told.push(decodeURIComponent(request.url())));
		await page.getByRole('link', { name: 'Explore it' }).last().click();
		await soon(() => page.locator('main').innerText()).toContain('Rate (yours)');
		await page.goBack();
		await soon(() => asked.count()).toBe(2);
		await asked.last().click();
		await soon(() => page.url()).toContain('measles_2');
		await page.goBack();
		await soon(() => asked.count()).toBe(2);
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter((url) => /own\.[0-9a-f]|measles|maseru/i.test(url))).toEqual([]);
		await page.getByRole('button', { name: 'Remove' }).last().click();
		// Who leaves before that has nothing kept, as the page says.
		await soon(() => page.locator('main').innerText()).not.toContain('Being kept');
		await page.reload();
		await soon(() => page.locator('h3').allInnerTexts()).toContain('measles');
		await page.getByRole('button', { name: 'Remove' }).click();
		await soon(() => page.locator('#tables').count()).toBe(0);
	});
}, 120_000);
