/** The pages on aid and on investment and debt: known figures, a table beside every chart, its state in the address, economies with and without aid. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountsOf, isAmong } from './support/numbers';
import { plain, query, shows, text } from './support/read';
import {
	chooseCountry,
	listening,
	onPage,
	openSite,
	soon,
	touched,
	type Look,
	type Site
} from './support/site';
import { darkViolations, violations } from './support/violations';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const AID = '/aid/';
const FINANCE = '/aid/finance/';
/** Figures that each has at least: a few fewer than Lesotho's. */
const FIGURES = { [AID]: 20, [FINANCE]: 10 };

const onAid = (
	search: string,
	options: Look,
	look: (page: Page) => Promise<void>,
	path: string = AID
): Promise<void> => onPage(site, `${path}${search}`, { ...options, whole: true, unfolded: true }, look);

/** Cells of a table that is shown. */
const cellsOf = (page: Page, id: string) => page.locator(`[id="${id}"] tbody :is(th, td)`).allInnerTexts();

describe('what is read on the page', () => {
	it('gives both publishers’ inflow of 2024 and says that they disagree, and by how much', async () => {
		await onAid(
			'',
			{},
			async (page) => {
				expect(await text(page, '#fdi .finding')).toBe(
					'UNCTAD and the World Bank disagree on FDI in Lesotho in 2024: -42.2 million and -12.6 million US dollars'
				);
				expect(await text(page, '#fdi figcaption')).toContain('29.6 million US dollars apart in 2024');
				const ends = (await page.locator('#fdi .end').allInnerTexts()).map(plain);
				expect(ends).toEqual(expect.arrayContaining(['UNCTAD -42.2 million', 'World Bank -12.6 million']));
			},
			FINANCE
		);
	});

	it('gives Aid for Trade of 2024 in dollars of 2024, and aid of 2023 as a share of income', async () => {
		await onAid('', {}, async (page) => {
			expect(await text(page, '#aft-newest .finding')).toContain('40.4 million US dollars');
			expect(await text(page, '#aft-newest .subtitle')).toContain('constant 2024 prices');
			const numbers = await text(page, 'ul[aria-label="Key numbers"]');
			expect(numbers).toMatch(/Net aid received 6\.6 % of GNI, 2023/);
			expect(numbers).toMatch(/Aid for Trade paid out 40\.4 million US dollars constant 2024 prices, 2024/);
		});
	});

	it('says of the payments of 2021 and 2022 that they are in doubt: in the finding, the chart and the table', async () => {
		await onAid('?view=table&figures=net-transfer', {}, async (page) => {
			expect(await text(page, '#net-transfer .finding')).toContain('2021 and 2022 in doubt');
			await soon(() => page.locator('#net-transfer table').isVisible()).toBe(true);
			expect(await text(page, '#net-transfer .marks-key')).toContain('in doubt');
			for (const year of ['2021', '2022'])
				expect(
					await page.locator('#net-transfer tbody tr', { hasText: year }).first().locator('sup').count()
				).toBe(2);
		});
	});

	it('has all findings, charts and what is not known with scripts off', async () => {
		await onAid('', { javaScriptEnabled: false }, async (page) => {
			const findings = await page.locator('main figure .finding').allInnerTexts();
			expect(findings.length).toBeGreaterThan(FIGURES[AID]);
			for (const finding of findings) expect(plain(finding)).not.toMatch(/NaN|undefined|null|Infinity/);
			expect(await page.locator('main .line-chart svg path').count()).toBeGreaterThan(40);
			expect(await page.locator('#donor-flows svg path').count()).toBeGreaterThan(5);
			expect(await text(page, '#aft-unknown')).toContain('no open table gives Aid for Trade by donor');
		});
	});

	for (const path of [AID, FINANCE] as const) {
		it(`says each finding with scripts off, and at most one price base in a chart: ${path}`, async () => {
			const options = { javaScriptEnabled: false };
			const look = async (page: Page) => {
				const findings = await page.locator('main figure .finding').allInnerTexts();
				expect(findings.length).toBeGreaterThan(FIGURES[path]);
				expect(findings.map(plain).join()).not.toMatch(/NaN|undefined|null|Infinity/);
				for (const subtitle of await page.locator('main figure .subtitle').allInnerTexts())
					expect(new Set(subtitle.match(/constant \d{4}|current prices/g) ?? []).size).toBeLessThanOrEqual(1);
			};
			await onAid('', options, look, path);
		});
	}
});

describe('every chart', () => {
	/** Numbers that the chart itself writes: at lines' ends, beside bars and beside ribbons. */
	const WRITTEN = '.end .value, .bar .value, .ranking .value, .name b';

	for (const [country, name, path] of [
		['THA', 'Thailand', AID],
		['LSO', 'Lesotho', FINANCE]
	] as const) {
		it(`has a table with the same numbers, and a file: ${name}, ${path}`, async () => {
			const look = async (page: Page) => {
				await listening(page);
				await shows(page, name);
				const ids = await page.locator('main figure').evaluateAll((all) => all.map(({ id }) => id));
				expect(ids.length).toBeGreaterThan(FIGURES[path] - 2);
				const written: Record<string, string[]> = {};
				for (const id of ids) {
					const figure = page.locator(`[id="${id}"]`);
					written[id] = await figure.locator(WRITTEN).allInnerTexts();
					expect(
						await figure.getByRole('button', { name: /^(CSV of this chart|Take away)$/ }).count(),
						id
					).toBe(1);
					expect(await figure.getByRole('radio', { name: 'Table' }).count(), id).toBe(1);
				}
				await page.goto(`${site.url}${path}?country=${country}&view=table`, { waitUntil: 'load' });
				await shows(page, name);
				await soon(() => page.locator('main figure table tbody').count()).toBeGreaterThanOrEqual(ids.length);
				for (const id of ids) {
					const cells = await cellsOf(page, id);
					expect(cells.length, id).toBeGreaterThan(0);
					for (const said of written[id] ?? [])
						for (const amount of amountsOf(said))
							// Those put together in a flow diagram are rows of their own in its table.
							expect(isAmong(amount, cells) || /flows|creditors/.test(id), `${id}: ${said}`).toBe(true);
				}
			};
			await onAid(`?country=${country}`, {}, look, path);
		});
	}

	it('of flows sums to its table, with what went back below zero', async () => {
		await onAid('?country=THA&view=table&figures=donor-flows', {}, async (page) => {
			await shows(page, 'Thailand');
			await soon(() => page.locator('#donor-flows tbody tr').count()).toBeGreaterThan(10);
			const rows = await page
				.locator('#donor-flows tbody tr')
				.evaluateAll((all) =>
					all.map((row) =>
						Number((row.lastElementChild?.textContent ?? '').replace(/[^\d−.-]/g, '').replace('−', '-'))
					)
				);
			const sum = rows.pop();
			expect(rows.some((value) => value < 0)).toBe(true);
			expect(Math.abs(rows.reduce((all, value) => all + value, 0) - (sum ?? NaN))).toBeLessThan(rows.length);
			await page.locator('#donor-flows').getByText('Chart', { exact: true }).click();
			const [came, back, net] = amountsOf(await text(page, '#donor-flows .sum')).map(({ value }) => value);
			expect(Math.abs((came ?? 0) - (back ?? 0) - (net ?? 0))).toBeLessThan(0.06e9);
			expect(Math.abs((net ?? 0) - (sum ?? 0))).toBeLessThan(0.01 * Math.abs(sum ?? 0));
		});
	});

	it('of flows says a party’s amounts when it is reached by keyboard', async () => {
		await onAid('', {}, async (page) => {
			await touched(page);
			const name = page.locator('#donor-flows .name', { hasText: 'United States' });
			await soon(() => name.getAttribute('tabindex')).toBe('0');
			await name.focus();
			expect(await text(page, '#donor-flows .sum')).toMatch(
				/^United States: 417 million, as Grants 417 million\./
			);
		});
	});
});

describe('the address', () => {
	it('keeps which figure is a table through reload, back and sharing', async () => {
		await onAid('', {}, async (page) => {
			await listening(page);
			await page.locator('#money').getByText('Table', { exact: true }).click();
			await soon(() => query(page)).toEqual({ view: 'table', figures: 'money' });
			await page.locator('#aft-newest').getByText('Table', { exact: true }).click();
			await soon(() => query(page)).toEqual({ view: 'table', figures: 'money,aft-newest' });
			await page.reload({ waitUntil: 'load' });
			await soon(() => page.locator('#aft-newest table').isVisible()).toBe(true);
			expect(await page.locator('#aft-older table').count()).toBe(0);
			await page.goBack();
			await soon(() => query(page)).toEqual({ view: 'table', figures: 'money' });
			await soon(() => page.locator('#aft-newest table').count()).toBe(0);
			await page.locator('#money').getByText('Chart', { exact: true }).click();
			await soon(() => query(page)).toEqual({});
		});
	});

	it('changes the groups beside Aid for Trade, and the years of every chart', async () => {
		await onAid('?with=SADC,ZAF&from=2012&to=2020', {}, async (page) => {
			await soon(() => text(page, '#aft-per-person .finding')).toMatch(/in 2020; .* in SADC$/);
			expect(await text(page, '#aft-per-person figcaption')).toMatch(
				/SADC: \d+ of 16 members with data in 20\d\d/
			);
			expect(await text(page, '#donor-ranking .subtitle')).toContain('2016-2020');
			await page.getByRole('link', { name: /^Investment, remittances and debt/ }).click();
			await page.waitForURL(/finance/);
			await soon(() => text(page, '#fdi .finding')).toContain('in 2020');
			expect(query(page)).toEqual({ with: 'SADC,ZAF', from: '2012', to: '2020' });
		});
	});

	it('follows the country that the reader chooses', async () => {
		await onAid('', {}, async (page) => {
			await listening(page);
			await chooseCountry(page, 'Tonga');
			await shows(page, 'Tonga');
			await soon(() => text(page, '#donor-ranking .finding')).toContain('Tonga');
			expect(query(page)).toEqual({ country: 'TON' });
			expect(await page.locator('#eif').innerText()).toContain('made for the least developed countries');
		});
	});
});

describe('an economy', () => {
	it('that gives and does not receive says what exists, and stands among the donors', async () => {
		await onAid('?country=NOR', {}, async (page) => {
			await shows(page, 'Norway');
			expect(await text(page, '#exists')).toMatch(
				/No aid to Norway is in the open tables.*What exists: foreign direct/
			);
			expect(await page.locator('#received').count()).toBe(0);
			expect(await text(page, '#record-gni li.focus')).toContain('Norway');
			expect((await page.locator('#record-gni-over-time .end').allInnerTexts()).join()).toContain('Norway');
		});
	});

	it('without anything says so', async () => {
		await onAid('?country=ALA', {}, async (page) => {
			await shows(page, 'Åland Islands');
			const exists = await text(page, '#exists');
			expect(exists).toContain('No aid to Åland Islands is in the open tables');
			expect(exists).toContain('Neither investment nor remittances are known for it');
			expect(await text(page, 'main')).not.toMatch(/NaN|undefined|Infinity/);
		});
	});
});

describe('a question', () => {
	it('begins with one chart; what is folded opens for an address that leads to it', async () => {
		await onPage(site, `${AID}#record-ldc`, {}, async (page) => {
			await listening(page);
			await soon(() => page.locator('#record-ldc').isVisible()).toBe(true);
			expect(await page.locator('#aft-newest').isVisible()).toBe(false);
			await page.evaluate(() => (location.hash = '#aid-for-trade'));
			await soon(() => page.locator('#aid-for-trade').isVisible()).toBe(true);
			expect(await page.locator('nav[aria-label="On this page"] a').count()).toBe(6);
		});
	});
});

describe('the page', () => {
	const within = 'main';
	it('has no violation on a phone, light and dark', async () => {
		await onAid('', { viewport: { width: 360, height: 900 } }, async (page) => {
			await listening(page);
			expect(await violations(page, { within })).toEqual([]);
			expect(await darkViolations(page, 360, within)).toEqual([]);
		});
	}, 120_000);

	it('has no violation at a desk, as tables', async () => {
		const look = async (page: Page) => {
			await soon(() => page.locator('main figure table').count()).toBeGreaterThan(FIGURES[FINANCE]);
			expect(await violations(page, { within })).toEqual([]);
		};
		await onAid('?view=table', {}, look, FINANCE);
	}, 120_000);

	it('on investment and debt has no violation on a phone, and does not scroll sideways', async () => {
		const look = async (page: Page) => {
			await listening(page);
			expect(await violations(page, { within })).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		};
		await onAid('', { viewport: { width: 360, height: 900 } }, look, FINANCE);
	}, 120_000);

	it('does not scroll sideways on the narrowest phone, and its flow diagram cuts no name', async () => {
		await onAid('', { viewport: { width: 320, height: 700 } }, async (page) => {
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			const cut = await page.locator('#donor-flows .name').evaluateAll((names) => {
				const box = names[0]?.closest('figure')?.getBoundingClientRect();
				return names
					.filter((name) => {
						const own = name.getBoundingClientRect();
						return own.left < (box?.left ?? 0) - 1 || own.right > (box?.right ?? 0) + 1;
					})
					.map((name) => name.textContent);
			});
			expect(cut).toEqual([]);
		});
	});
});
