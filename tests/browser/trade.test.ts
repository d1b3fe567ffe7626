/** The page on trade: known figures, tables beside charts, its state in the address, economies with and without rows. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain, query, shows, text } from './support/read';
import { chooseCountry, listening, onPage, openSite, soon, type Look, type Site } from './support/site';
import { darkViolations, violations } from './support/violations';

const ROOT = resolve(import.meta.dirname, '../..');
let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const partnersYear = (page: Page, direction: string) => text(page, `#partners-${direction} .treemap .year`);

const onTrade = (path: string, options: Look, look: (page: Page) => Promise<void>): Promise<void> =>
	onPage(site, path, { ...options, whole: true, unfolded: true }, look);

describe('what is read on the page', () => {
	it('gives the buyers of Lesotho’s exports in 2017, the year written large', async () => {
		await onTrade('/trade/', {}, async (page) => {
			const figure = '#partners-exports';
			expect(await text(page, `${figure} .finding`)).toBe(
				'South Africa bought 49 % of the listed exports of goods of Lesotho in 2017; what is listed makes 65 % of another table’s total'
			);
			expect(await partnersYear(page, 'exports')).toBe('2017');
			const size = await page
				.locator(`${figure} .treemap .year`)
				.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
			expect(size).toBeGreaterThan(28);
			expect(await text(page, `${figure} .list li`)).toBe('South Africa 49 % 331 million');
		});
	});

	it('gives what the tariff of 2025 would cost on the sales of 2024, and a rounding of nothing in words', async () => {
		await onTrade('/trade/', {}, async (page) => {
			expect(await text(page, '#us-lines .finding')).toBe(
				'On Lesotho’s sales of 2024, the tariff ordered in July 2025 comes to 38.7 million US dollars (14.9 %)'
			);
			const tariffs = await text(page, '#us-tariffs .chart-text li');
			expect(tariffs).toMatch(/^All goods .*below 0\.1 %.*15\.0 %.*10\.0 %$/);
			expect(await page.locator('main').innerText()).not.toContain('0.0001');
			expect(await text(page, 'section[aria-labelledby=united-states]')).toContain(
				'On the 259 million US dollars sold in 2024'
			);
			expect(await page.locator('#us-disagreement').count()).toBe(0);
		});
	});

	it('gives the index of concentration of the newest years as the public rows make it', async () => {
		await onTrade('/trade/?view=table&figures=hhi', {}, async (page) => {
			await soon(() => page.locator('#hhi table').isVisible()).toBe(true);
			const rows = await page.locator('#hhi tbody tr').allInnerTexts();
			const row = (year: string) => rows.map(plain).find((cells) => cells.startsWith(year)) ?? '';
			expect(row('2012')).toContain('0.42');
			expect(row('2017')).toContain('0.62');
			expect(await text(page, '#hhi .finding')).toBe(
				'Lesotho’s exports are as concentrated as with 2.4 equal buyers (2012) and 1.6 equal kinds of goods (2017)'
			);
		});
	});

	it('holds the least developed countries to the targets of the frameworks, with their base years', async () => {
		await onTrade('/trade/', {}, async (page) => {
			const section = await text(page, 'details:has(> summary #ldc-share)');
			expect(section).toContain('Istanbul Programme of Action');
			expect(section).toMatch(/double the 1\.06 % of 2011 is 2\.1\d %, due in 2020/);
			expect(section).toMatch(/Doha Programme of Action.*of 2021 .*due in 2031/);
		});
	});

	it('says where the lines and UNCTAD disagree', async () => {
		await onTrade('/trade/?country=UGA', {}, async (page) => {
			await shows(page, 'Uganda');
			expect(await text(page, '#us-disagreement')).toMatch(/14\.7 % of these sales.*2\.7 points/);
		});
	});
});

/** "1.2 billion US dollars", "15.0 %", "331 million": the number. */
function numberIn(said: string): number {
	const [, digits = '', scale = ''] =
		/(-?[\d,]*\.?\d+)\s*(million|billion|trillion)?/.exec(plain(said)) ?? [];
	const times = { million: 1e6, billion: 1e9, trillion: 1e12 }[scale] ?? 1;
	return Number(digits.replaceAll(',', '')) * times;
}

/** Numbers that a chart prints rounded are those of its table. */
function expectSame(chart: string, table: string, where: string): void {
	const [a, b] = [numberIn(chart), numberIn(table)];
	const near = Math.abs(a - b) <= Math.max(0.06, 0.06 * Math.abs(b));
	expect(near, `${where}: chart "${chart}", table "${table}"`).toBe(true);
}

/** The numbers that figures write beside the cells of their tables. Runs in the page: a question for all of them. */
const numbersOf = (figures: (HTMLElement | SVGElement)[]) =>
	figures.map((figure) => {
		const all = (selector: string, within: Element = figure) => [...within.querySelectorAll(selector)];
		const textOf = (node: Element | undefined) => node?.textContent ?? '';
		return {
			id: figure.id,
			head: all('.views .table thead th').map(textOf),
			rows: all('.views .table tbody tr').map((row) =>
				[...row.children].map((cell) =>
					[...cell.childNodes]
						.filter(({ nodeName }) => nodeName !== 'SUP')
						.map((node) => node.textContent ?? '')
						.join('')
				)
			),
			caption: textOf(all('.views .table caption')[0]),
			ends: all('.line-chart .end[role=slider]').map((end) => ({
				label: end.getAttribute('aria-label') ?? '',
				said: end.getAttribute('aria-valuetext') ?? ''
			})),
			pairs: all('.pairs li').map((bar) => all('.value', bar).map(textOf)),
			parts: all('.list li').map((part) => [...part.children].map(textOf)),
			ranked: all('.ranking li').map((bar) => textOf(all('.value', bar)[0]))
		};
	});

describe('every chart', () => {
	for (const country of ['LSO', 'ZAF', 'DEU'])
		it(`has a table with the same numbers: ${country}`, async () => {
			await onTrade(`/trade/?country=${country}&view=table`, {}, async (page) => {
				await shows(page, { LSO: 'Lesotho', ZAF: 'South Africa', DEU: 'Germany' }[country] ?? '');
				await listening(page);
				const figures = page.locator(
					'main figure:has(.views .chart :is(.line-chart, .pairs, .ranking, .treemap))'
				);
				const count = await figures.count();
				expect(count).toBeGreaterThan(10);
				await soon(() => page.locator('main figure .views .table table').count()).toBeGreaterThanOrEqual(
					count
				);
				for (const { id, head, rows, caption, ends, pairs, parts, ranked } of await figures.evaluateAll(
					numbersOf
				)) {
					expect(rows.length, id).toBeGreaterThan(0);
					for (const { label, said: whole } of ends) {
						const [year = '', said = ''] = plain(whole).split(': ');
						const column = head.findIndex((one) => plain(one).startsWith(plain(label)));
						const cell = rows.find((row) => row[0] === year)?.[column];
						expect(cell, `${id}: ${label} in ${year}`).toBeDefined();
						expectSame(
							said,
							caption.includes('million') ? `${cell} million` : (cell ?? ''),
							`${id}, ${label} ${year}`
						);
					}
					for (const [place, values] of pairs.entries())
						for (const [at, said] of values.entries())
							if (/\d/.test(said) && !said.startsWith('below'))
								expectSame(said, rows[place]?.[at + 1] ?? '', `${id}, row ${place}`);
					for (const [place, [name = '', share = '', value = '']] of parts.entries()) {
						expect(plain(rows[place]?.[0] ?? '')).toBe(plain(name));
						expectSame(value, rows[place]?.[1] ?? '', `${id}, ${name}`);
						if (/\d/.test(share)) expectSame(share, rows[place]?.[2] ?? '', `${id}, ${name}`);
					}
					for (const [place, said] of ranked.entries())
						expectSame(said, rows[place]?.[1] ?? '', `${id}, place ${place}`);
				}
			});
		});
});

describe('the address', () => {
	it('chooses the year and the direction of the treemaps', async () => {
		await onTrade('/trade/?year=2010&flow=imports', {}, async (page) => {
			await soon(() => page.locator('#partners-imports').isVisible()).toBe(true);
			expect(await page.locator('#partners-exports').isVisible()).toBe(false);
			await soon(() => partnersYear(page, 'imports')).toBe('2010');
			expect(await text(page, '#products-imports .treemap .year')).toBe('2010');
			expect(await text(page, '#partners-imports .finding')).toMatch(
				/supplied .* imports of goods of Lesotho in 2010/
			);
		});
	});

	it('follows a choice, and keeps it through reload, back and sharing', async () => {
		await onTrade('/trade/', {}, async (page) => {
			await listening(page);
			await page.locator('#partners-exports select').selectOption('2012');
			await soon(() => query(page)).toEqual({ year: '2012' });
			await soon(() => partnersYear(page, 'exports')).toBe('2012');
			await page.locator('section[aria-labelledby=partners] fieldset').getByText('Imports').first().click();
			await soon(() => query(page)).toEqual({ year: '2012', flow: 'imports' });
			await page.locator('#hhi').getByText('Table', { exact: true }).click();
			const chosen = { year: '2012', flow: 'imports', view: 'table', figures: 'hhi' };
			await soon(() => query(page)).toEqual(chosen);
			await soon(() => page.locator('#hhi table').isVisible()).toBe(true);

			await page.reload({ waitUntil: 'load' });
			await soon(() => partnersYear(page, 'imports')).toBe('2012');
			await soon(() => page.locator('#hhi table').isVisible()).toBe(true);
			const shared = new URL(page.url());

			await page.goBack();
			await soon(() => query(page)).toEqual({ year: '2012', flow: 'imports' });
			await soon(() => page.locator('#hhi .line-chart').isVisible()).toBe(true);
			await page.goBack();
			await soon(() => page.locator('#partners-exports').isVisible()).toBe(true);

			await page.goto(shared.href, { waitUntil: 'load' });
			await soon(() => page.locator('#partners-imports').isVisible()).toBe(true);
			await soon(() => page.locator('#hhi table').isVisible()).toBe(true);
		});
	});

	it('has the partners of earlier years in a file of their own, and keeps the year shown where it does not come', async () => {
		await onTrade('/trade/', {}, async (page) => {
			await listening(page);
			await page.route(/\/trade\/partners\/LSO\.json/, (route) =>
				route.fulfill({ contentType: 'application/json', body: '{"file":"trade/pa' })
			);
			await page.locator('#partners-exports select').selectOption('2012');
			await soon(() => page.locator('.notices, .bar, [role=alert]').allTextContents()).toMatchObject(
				expect.arrayContaining([expect.stringMatching(/Try again/)])
			);
			expect(await partnersYear(page, 'exports')).toBe('2017');
			expect(await text(page, '#partners-exports .finding')).toMatch(/in 2017/);
			await page.unroute(/\/trade\/partners\/LSO\.json/);
			await page.getByRole('button', { name: 'Try again' }).first().click();
			await soon(() => partnersYear(page, 'exports')).toBe('2012');
			expect(await text(page, '#partners-exports .finding')).toMatch(/bought 47.% of the listed .* in 2012/);
		});
	});

	it('names a year without a list and a direction that is none', async () => {
		await onTrade('/trade/?year=2025&flow=sideways', {}, async (page) => {
			await soon(() => page.locator('.notices .notice').count()).toBe(1);
			expect(await text(page, '.notices .notice')).toContain('“sideways”');
			expect(await text(page, '#partners-exports figcaption')).toContain(
				'No such list for 2025; 2017 is the nearest'
			);
		});
	});
});

describe('the rows', () => {
	it('can be had as published, and every tariff line with its rate and cost', async () => {
		for (const country of ['LSO', 'UZB'])
			await onTrade(`/trade/?country=${country}`, {}, async (page) => {
				await shows(page, country === 'LSO' ? 'Lesotho' : 'Uzbekistan');
				const links = page.locator(
					'details:has(> summary #rows) a[download], #us-lines a[download], #rows a[download]'
				);
				const hrefs = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
				expect(hrefs.length).toBeGreaterThan(country === 'LSO' ? 10 : 1);
				// The server makes each by a question to the database: that all are there is seen among the files that it would make.
				for (const [at, href] of hrefs.entries()) {
					const { pathname } = new URL(href);
					const made = join(ROOT, 'public', pathname);
					const rows =
						at % 8 === 0 || !existsSync(made)
							? await (await page.request.get(href)).text()
							: readFileSync(made, 'utf8');
					expect(rows.split('\n').length, href).toBeGreaterThan(2);
					expect(rows, href).not.toMatch(/^\s*</);
				}
			});
	});
});

describe('another economy', () => {
	it('comes through the picker, from one file beside the shared views', async () => {
		await onTrade('/trade/', {}, async (page) => {
			await listening(page);
			const asked: string[] = [];
			page.on('request', (request) => {
				if (/\/(view|api)\//.test(request.url()))
					asked.push(new URL(request.url()).pathname.replace(/^.*?\/(view|api)\//, '$1/'));
			});
			await chooseCountry(page, 'Zambia');
			await shows(page, 'Zambia');
			expect(await text(page, '#partners-exports .finding')).toContain('Zambia’s exports of goods');
			expect(asked.filter((path) => /^view\/[^/]+\/trade\//.test(path))).toEqual([
				expect.stringMatching(/^view\/[0-9a-f]{12}\/trade\/ZMB\.json$/)
			]);
			expect(asked.filter((path) => path.startsWith('api/'))).toEqual([]);
		});
	});

	it('without trade in the tables says so and what exists', async () => {
		await onTrade('/trade/?country=PRI', {}, async (page) => {
			await shows(page, 'Puerto Rico');
			const said = await text(page, '#instead');
			expect(said).toContain('Puerto Rico has no trade by partner or product in these tables.');
			expect(said).toMatch(/What exists: .*\w/);
			expect(await text(page, '#partners-exports')).toContain('no partner reported any');
			expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|null/);
		});
		await onTrade('/trade/?country=IMN', {}, async (page) => {
			await shows(page, 'Isle of Man');
			expect(await text(page, '#instead')).toContain('none of the series of this page');
		});
	});

	it('that reported nothing is shown as its partners reported it, and the page says so', async () => {
		await onTrade('/trade/?country=COD', {}, async (page) => {
			await shows(page, 'Congo');
			expect(await text(page, '#partners-exports .finding')).toContain('by partners’ reports');
			expect(await text(page, '#partners-exports figcaption')).toContain('As the partners reported it');
		});
	});

	it('that is landlocked stands beside its transit neighbours; one with a coast does not', async () => {
		await onTrade('/trade/', {}, async (page) => {
			expect(await text(page, 'details:has(> summary #almaty)')).toContain('South Africa, which has a coast');
			expect(await page.locator('[id="transit-LPI.OVERALL"] .end').count()).toBe(2);
			expect(await text(page, '#transit-table tbody tr')).toMatch(/2\.28 \(2018\).*3\.70 \(2023\)/);
		});
		await onTrade('/trade/?country=UZB', {}, async (page) => {
			await shows(page, 'Uzbekistan');
			expect(await text(page, 'details:has(> summary #almaty)')).toContain('doubly landlocked');
		});
		await onTrade('/trade/?country=ZAF', {}, async (page) => {
			await shows(page, 'South Africa');
			expect(await page.locator('#almaty').count()).toBe(0);
		});
	});
});

describe('for every reader', () => {
	it('has no violation and no sideways scroll on a phone, light and dark', async () => {
		await onTrade('/trade/', { viewport: { width: 360, height: 900 } }, async (page) => {
			await listening(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
			expect(await violations(page)).toEqual([]);
			expect(await darkViolations(page, 360)).toEqual([]);
		});
	});

	it('has its findings, both directions and the numbers of bars with scripts off', async () => {
		await onPage(site, '/trade/', { javaScriptEnabled: false }, async (page) => {
			const findings = (await page.locator('main figure .finding').allTextContents()).map(plain);
			expect(findings.length).toBeGreaterThan(15);
			for (const one of findings) expect(one).toMatch(/\w{3}/);
			for (const id of ['partners-exports', 'partners-imports', 'products-exports', 'products-imports'])
				expect(await page.locator(`#${id} .treemap`).isVisible()).toBe(true);
			expect(await page.locator('section[aria-labelledby=partners] > fieldset').isVisible()).toBe(false);
			expect(plain((await page.locator('#us-tariffs .chart-text').first().textContent()) ?? '')).toContain(
				'15.0 %'
			);
			expect(await text(page, '#partners-imports .list')).toContain('South Africa');
		});
	});

	it('has findings that fit four lines on a phone, most of them three', async () => {
		await onTrade('/trade/', { viewport: { width: 360, height: 800 } }, async (page) => {
			const lines = await page.locator('main figure .finding').evaluateAll((all) =>
				all.map((node) => {
					const height = node.getBoundingClientRect().height;
					return {
						text: node.textContent,
						lines: Math.round(height / parseFloat(getComputedStyle(node).lineHeight))
					};
				})
			);
			expect(lines.filter((one) => one.lines > 4)).toEqual([]);
			expect(lines.filter((one) => one.lines > 3).length).toBeLessThan(lines.length / 5);
		});
	});
});
