/**
 * The main path of every kind of page in Firefox and WebKit: it opens with its finding, follows a change of country and
 * the way back, opens a target, makes a CSV file. Chromium's tests are in tests/browser.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { until, type Driver } from './support/driver';
import { firefox } from './support/firefox';
import { firefoxProgram, webkitPrograms } from './support/programs';
import { webkit } from './support/webkit';

/** Each kind of page, and where its finding stands. */
const FOLLOW: readonly (readonly [path: string, finding: string])[] = [
	['/', '.kicker'],
	['/priorities/2c/', '#headline .finding'],
	['/indicators/SH.DYN.MORT/', '#line .finding'],
	['/frameworks/mdg/', 'h1'],
	['/aid/', 'h1'],
	['/aid/finance/', 'h1'],
	['/trade/', 'h1'],
	['/brief/', 'h1']
];
const STAND = ['/explore/', '/own/', '/sql/', '/data/', '/methods/', '/about/', '/indicators/'];

/** As Our World in Data has its files. */
const TABLE =
	'Entity,Code,Year,Made rate\nLesotho,LSO,2019,61.5\nLesotho,LSO,2020,62.5\nNamibia,NAM,2020,70\nYugoslavia,,1990,1\n';

const ENGINES: readonly { name: string; start: (() => Promise<Driver>) | null; how: string }[] = [
	(() => {
		const program = firefoxProgram();
		return { name: 'Firefox', start: program ? () => firefox(program) : null, how: 'firefox-esr' };
	})(),
	(() => {
		const programs = webkitPrograms();
		return { name: 'WebKit', start: programs ? () => webkit(programs) : null, how: 'webkit2gtk-driver xvfb' };
	})()
];

for (const { name, start, how } of ENGINES) {
	if (!start && !process.env['CI']) {
		console.warn(`${name} is not here, and is not tested. On Debian: apt-get install ${how}`);
		it.skip(`${name} is not here: apt-get install ${how}`, () => undefined);
		continue;
	}
	describe(name, () => {
		let driver: Driver;
		const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText`;
		const open = async (path: string) => {
			await driver.open(`${inject('site')}${path}`);
			await until(driver, "'started' in document.documentElement.dataset");
		};
		beforeAll(async () => {
			if (!start) throw new Error(`${name} is not here. On Debian: apt-get install ${how}`);
			driver = await start();
		}, 180_000);
		afterAll(() => driver?.close());

		for (const [path, finding] of FOLLOW)
			it(`follows a country there and back: ${path}`, async () => {
				await open(path);
				expect(await driver.value(text(finding))).toContain('Lesotho');
				await driver.click('.state .opener');
				await until(
					driver,
					"document.querySelector('dialog[open] [role=combobox]') === document.activeElement"
				);
				await driver.type('Namibia');
				await until(driver, `${text('dialog[open] [role=option]')}?.includes('Namibia')`);
				await driver.enter();
				await until(driver, `${text(finding)}?.includes('Namibia')`);
				expect(await driver.value('location.search')).toContain('country=NAM');
				await driver.back();
				await until(driver, `${text(finding)}?.includes('Lesotho') && !location.search.includes('NAM')`);
				expect(await driver.errors()).toEqual([]);
			}, 120_000);

		it('opens every other kind of page', async () => {
			for (const path of STAND) {
				await open(path);
				expect(String(await driver.value(text('main'))).length, path).toBeGreaterThan(200);
				expect(await driver.errors(), path).toEqual([]);
			}
		}, 180_000);

		it('opens a target with its arithmetic, and makes a CSV file', async () => {
			await open('/frameworks/mdg/');
			await driver.click('[id="target-4.A"] summary');
			await until(driver, "document.querySelector('.detail .arithmetic')");
			expect(await driver.value('location.search')).toContain('target=4.A');
			await open('/priorities/2c/');
			// The file is made in the page and handed to the browser as a link.
			await driver.value(
				'(window.made = [], HTMLAnchorElement.prototype.click = function () { window.made.push(this.download); })'
			);
			await driver.value(
				"[...document.querySelectorAll('#headline .take button')].find((one) => one.textContent.startsWith('CSV')).click()"
			);
			await until(driver, "window.made.some((name) => name.endsWith('.csv'))");
			expect(await driver.errors()).toEqual([]);
		}, 120_000);

		/** Files are made in the page and handed to the browser as links: their names are kept here. */
		const keepNames = () =>
			driver.value(
				'(window.made = [], HTMLAnchorElement.prototype.click = function () { window.made.push(this.download); }, true)'
			);
		const press = (words: string, within = 'main') =>
			driver.value(
				`([...document.querySelectorAll(${JSON.stringify(`${within} button`)})].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)})).click(), true)`
			);

		it('takes a picture away', async () => {
			await open('/priorities/2c/');
			await keepNames();
			await press('Image', '#headline .take');
			await until(driver, "document.querySelector('dialog[open] button')");
			await until(
				driver,
				"[...document.querySelectorAll('dialog[open] button')].some((one) => one.textContent.trim().startsWith('PNG'))"
			);
			await press('PNG', 'dialog[open]');
			await until(driver, "window.made.some((name) => name.endsWith('.png'))");
			expect(await driver.errors()).toEqual([]);
		}, 120_000);

		it('brings a table of one’s own, in a publisher’s form, and draws it', async () => {
			await open('/own/');
			await driver.value(
				`(() => {
					const files = new DataTransfer();
					files.items.add(new File([${JSON.stringify(TABLE)}], 'made-rate.csv', { type: 'text/csv' }));
					const field = document.querySelector('input[type=file]');
					field.files = files.files;
					field.dispatchEvent(new Event('change', { bubbles: true }));
					return true;
				})()`
			);
			await until(driver, `${text('main')}.includes('3 values can be used')`);
			expect(await driver.value(text('main'))).toContain('not matched to another');
			await press('Use this table');
			await until(driver, "document.querySelector('#own svg path')");
			await until(driver, `${text('#own')}.includes('Lesotho (yours)')`);
			expect(await driver.errors()).toEqual([]);
		}, 120_000);

		it('answers a query in SQL', async () => {
			const query = "SELECT count(*) + 2 AS answer FROM economy WHERE iso3 = 'LSO'";
			await open(`/sql/?sql=${encodeURIComponent(query)}`);
			await until(
				driver,
				"[...document.querySelectorAll('main button')].some((one) => one.textContent.trim() === 'Run' && !one.disabled)"
			);
			await press('Run');
			await until(driver, "document.querySelector('[aria-label=Result] tbody td')?.innerText.trim() === '3'");
			expect(await driver.errors()).toEqual([]);
		}, 180_000);
	});
}
