/** Explore, by the numbers that its own tables show. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query, text } from './support/read';
import { listening, onPage, openSite, soon, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

/** The figure's table: the cells of the row that begins with this text. */
async function row(page: Page, first: string): Promise<number[]> {
	const cells = page.locator('#explore tbody tr').filter({ has: page.getByText(first, { exact: true }) });
	return (await cells.first().locator('td').allInnerTexts()).map((cell) =>
		parseFloat(cell.replace(/[^\d.-]/g, ''))
	);
}
const said = (page: Page) => text(page, '#explore');
const explore = (asked: string) => `/explore/?indicators=SH.DYN.MORT&with=ZAF&from=2000&${asked}`;

describe('Explore', () => {
	it('shows a chart with its finding before any script runs', async () => {
		await onPage(site, '/explore/', { javaScriptEnabled: false }, async (page) => {
			expect(await text(page, '#explore .finding')).toMatch(/^In Lesotho, deaths of children under 5/);
			expect(await page.locator('#explore svg path').count()).toBeGreaterThan(2);
			expect(await page.locator('.controls').isVisible()).toBe(false);
		});
	});

	it('works values out from those that it shows as published', async () => {
		let published: number[] = [];
		await onPage(site, explore('view=table'), {}, async (page) => {
			await soon(() => said(page)).toContain('South Africa');
			published = await row(page, '2000');
			expect(published[0]).toBeGreaterThan(50);
		});
		await onPage(site, explore('view=table&transform=minus:ZAF'), {}, async (page) => {
			await soon(() => said(page)).toContain('as the difference from South Africa');
			const [own = 0, other] = await row(page, '2000');
			expect(own).toBeCloseTo(published[0]! - published[1]!, 0);
			expect(other).toBe(0);
		});
		await onPage(site, explore('view=table&transform=index:2000'), {}, async (page) => {
			await soon(() => said(page)).toContain('2000 = 100');
			expect(await row(page, '2000')).toEqual([100, 100]);
		});
	});

	it('changes the chart by its list on a phone, keeps it in the address, and goes back', async () => {
		await onPage(site, explore(''), { viewport: { width: 360, height: 800 } }, async (page) => {
			await listening(page);
			await soon(() => said(page)).toContain('South Africa');
			for (const [name, chart, mark] of [
				['Ranking', 'bars', 'of 196 in the world'],
				['Change', 'change', '2000 and'],
				['Table', 'table', 'Finland'],
				['Small multiples', 'multiples', 'All charts have the same axes']
			] as const) {
				await page.getByRole('combobox', { name: 'Chart' }).selectOption({ label: name });
				await soon(() => said(page)).toContain(mark);
				expect(query(page)).toMatchObject({ chart, indicators: 'SH.DYN.MORT', with: 'ZAF' });
			}
			// Nothing is moved sideways to be reached.
			expect(
				await page.evaluate(
					() =>
						['html', '.controls .row'].flatMap((what) =>
							[...document.querySelectorAll(what)].filter((box) => box.scrollWidth > box.clientWidth + 1)
						).length
				)
			).toBe(0);
			await page.goBack();
			await soon(() => said(page)).toContain('Finland');
		});
	});

	/** What a reader does who holds the slider at a year, and then lets go. */
	const hold = (page: Page, year: number) =>
		page.locator('.play input[type=range]').evaluate((box: HTMLInputElement, back) => {
			box.value = String(Number(box.max) - back);
			box.dispatchEvent(new Event('input', { bubbles: true }));
		}, 2024 - year);
	const letGo = async (page: Page, year: number) => {
		await page.locator('.play input[type=range]').dispatchEvent('change');
		await soon(() => Promise.resolve(new URL(page.url()).searchParams.get('year'))).toBe(String(year));
		await soon(() => page.locator('#explore.waits').count()).toBe(0);
	};

	it('moves a map’s outlines to the classes that the year has, and its words in a line that stays where it is', async () => {
		const map = '/explore/?indicators=SP.DYN.LE00.IN&chart=map&steady=on&year=2023';
		const classes = (page: Page) =>
			page
				.locator('.map [data-of]')
				.evaluateAll((marks) =>
					marks.map((mark) => [...mark.classList].filter((name) => /^(c\d|left|none)$/.test(name)).join())
				);
		await onPage(site, map, {}, async (page) => {
			await page.locator('.map path[data-place]').first().waitFor({ state: 'attached' });
			const before = await classes(page);
			const top = async () => (await page.locator('.map > ul').boundingBox())!.y;
			const key = await top();
			await hold(page, 1990);
			await soon(() => page.locator('#explore.waits').count()).toBe(1);
			const moving = await classes(page);
			expect(moving).not.toEqual(before);
			expect(await text(page, '.play output')).toBe('1990');
			const words = await text(page, '.map .panel');
			expect(words).toContain('Lesotho');
			expect(await top()).toBe(key);
			await letGo(page, 1990);
			expect(await classes(page)).toEqual(moving);
			expect(await text(page, '.map .panel')).toBe(words);
		});
	});

	it('draws a scatter that moves with the words that it has where it stands still', async () => {
		const scatter = '/explore/?indicators=SH.DYN.MORT,SP.DYN.LE00.IN&chart=scatter&steady=on&year=2023';
		await onPage(site, scatter, {}, async (page) => {
			await page.locator('.scatter circle').first().waitFor({ state: 'attached' });
			await page.locator('.play input[type=range]').waitFor();
			await hold(page, 2000);
			await soon(() => page.locator('.scatter canvas').getAttribute('data-year')).toBe('2000');
			const words = await text(page, '.scatter .panel');
			const inked = await page.locator('.scatter canvas').evaluate((canvas: HTMLCanvasElement) => {
				const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
				return data.filter((part, i) => i % 4 === 3 && part > 0).length;
			});
			expect(inked).toBeGreaterThan(5000);
			await letGo(page, 2000);
			expect(await page.locator('.scatter canvas').count()).toBe(0);
			expect(await text(page, '.scatter .panel')).toBe(words);
		});
	});

	it('opens something sane for anything, and says what it changed', async () => {
		const asked =
			'/explore/?indicators=NOPE,SH.DYN.MORT&chart=scatter&transform=person,fourier&year=9999&with=ZAF';
		await onPage(site, asked, { expected: /404.*NOPE/ }, async (page) => {
			await soon(() => text(page, 'main')).toContain('No indicator has the id “NOPE”');
			const all = await text(page, 'body');
			expect(all).toContain('Scatter needs 2 indicators, and one is chosen');
			expect(all).toContain('“Per person” is left out');
			expect(all).toContain('“fourier” is not a way to work values out');
			expect(all).toContain('“9999” is not a year');
			expect(await page.locator('#explore .finding').isVisible()).toBe(true);
		});
	});

	it('says what those shown have of an indicator before it is chosen', async () => {
		await onPage(site, explore(''), {}, async (page) => {
			await listening(page);
			await page.getByRole('button', { name: '+ Add' }).first().click();
			const dialog = page.getByRole('dialog', { name: '+ Add' });
			await dialog.getByRole('combobox', { name: '+ Add' }).fill('HIV prevalence');
			await soon(() => dialog.locator('.has').innerText()).toMatch(/Lesotho: \d+ values/);
			await page.keyboard.press('Enter');
			await soon(() => query(page)['indicators']).toMatch(/^SH\.DYN\.MORT,.+/);
		});
	});
});
