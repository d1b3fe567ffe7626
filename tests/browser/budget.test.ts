/**
 * What a first visit costs and whether anything moves. The budget is for every file that comes until the page is at
 * rest, compressed as it is sent, for a phone that has none of them; and for all that comes when a reader touches the
 * page, whose program comes then. Headers are the host's (HTTP/2 packs them), so they are printed beside and not counted.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseCountry, listening, onPage, openSite, soon, type Site } from './support/site';

const BUDGET = 79_000;
/** Pages of some twenty to thirty charts, each drawn and with its numbers: they may cost more, and no more than this. */
const LARGE: Record<string, number> = {
	'/': 87_700,
	'/aid/': 108_800,
	'/aid/finance/': 86_700,
	'/trade/': 89_500,
	'/frameworks/sdg/': 99_400,
	'/priorities/2a-MDG/': 84_900,
	'/priorities/2a-BPoA/': 84_900
};
/** Explore does not rest: what chooses is there from the start. */
const EXPLORE = 127_900;
/** What the program of a page may cost that comes when it is touched. */
const TOUCHED = 69_300;
const MOST_SHIFT = 0.02;
/** Of what another country's names and sentences move, for they wrap otherwise and, on a phone, stand under the plot; it was asked for. */
const MOST_SHIFT_CHOSEN = 0.07;
/** The front page, two usual pages, and those with the most indicators. */
const VISITED = ['/', '/priorities/2c/', '/priorities/2-FDI/', '/priorities/2a-MDG/', '/priorities/2a-BPoA/'];

let site: Site;
beforeAll(async () => {
	site = await openSite('host');
});
afterAll(async () => {
	await site?.close();
});

interface Arrived {
	url: string;
	/** Of the file as it is sent, by the browser's own count. */
	bytes: number;
	headers: number;
	encoding: string;
}

/** All that a first visit fetches, and what comes besides when a reader points at a page that rests. */
async function firstVisit(path: string, rests = true): Promise<{ arrived: Arrived[]; touched: Arrived[] }> {
	const context = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const arrived = new Map<string, Arrived>();
		await session.send('Network.enable');
		session.on('Network.responseReceived', ({ requestId, response }) =>
			arrived.set(requestId, {
				url: response.url,
				bytes: 0,
				headers: response.encodedDataLength,
				encoding: response.headers['Content-Encoding'] ?? response.headers['content-encoding'] ?? ''
			})
		);
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const one = arrived.get(requestId);
			if (one) one.bytes = Math.max(0, encodedDataLength - one.headers);
		});
		await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(1000);
		const first = [...arrived.values()];
		if (!rests) return { arrived: first, touched: [] };
		await page.mouse.move(180, 500);
		await soon(() => page.evaluate(() => document.querySelector('[data-live]') !== null)).toBe(true);
		await page.waitForLoadState('networkidle');
		return { arrived: first, touched: [...arrived.values()].slice(first.length) };
	} finally {
		await context.close();
	}
}

describe('a first visit', () => {
	for (const path of new Set([...VISITED, ...Object.keys(LARGE)])) {
		const budget = LARGE[path] ?? BUDGET;
		it(`costs at most ${budget / 1000} kB with its data, and no byte of the database: ${path}`, async () => {
			const { arrived, touched } = await firstVisit(path);
			const sumOf = (files: Arrived[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
			const [total, later] = [sumOf(arrived), sumOf(touched)];
			const list = [...arrived]
				.sort((a, b) => b.bytes - a.bytes)
				.map(({ url, bytes }) => `${String(bytes).padStart(8)}  ${url.replace(site.url, '')}`);
			const headers = arrived.reduce((sum, one) => sum + one.headers, 0);
			console.log(
				`${path}: ${total} bytes in ${arrived.length} files (and ${headers} of headers), ${later} when it is touched\n${list.slice(0, 8).join('\n')}`
			);
			expect(arrived[0]?.encoding).toBe('br');
			expect(arrived.map(({ url }) => url).filter((url) => /\.wasm|\.duckdb|duckdb-/.test(url))).toEqual([]);
			expect(total).toBeGreaterThan(20_000);
			expect(total).toBeLessThanOrEqual(budget);
			expect(later).toBeLessThanOrEqual(TOUCHED);
		});
	}
});

describe('a first visit of Explore', () => {
	it(`costs at most ${EXPLORE / 1000} kB, without outlines and without what draws another chart`, async () => {
		const { arrived } = await firstVisit('/explore/', false);
		const total = arrived.reduce((sum, { bytes }) => sum + bytes, 0);
		console.log(`/explore/: ${total} bytes in ${arrived.length} files`);
		expect(total).toBeGreaterThan(20_000);
		expect(total).toBeLessThanOrEqual(EXPLORE);
	});
});

/** Files of all economies' names come when a picker is opened, once a visit, and are no part of a choice. */
const OF_PICKERS = /\/(directory|names)\.json$/;

describe('a choice on a page', () => {
	for (const [path, most] of [
		['/priorities/2c/', 10_000],
		['/priorities/2a-BPoA/', 10_000],
		// Who buys and sells in the newest year alone.
		['/trade/', 16_500]
	] as const) {
		it(`costs little: another country ${most / 1000} kB, one more to compare with 5 kB: ${path}`, async () => {
			await onPage(site, path, { viewport: { width: 1440, height: 900 } }, async (page) => {
				await listening(page);
				let files: [string, Promise<number>][] = [];
				page.on('response', (response) => {
					if (response.url().includes('/view/') && !OF_PICKERS.test(response.url()))
						files.push([
							response.url(),
							response
								.request()
								.sizes()
								.then(({ responseBodySize }) => responseBodySize)
								// Asked for when all was counted, and cut off with the page: nobody waits for it.
								.catch(() => Number.NaN)
						]);
				});
				const cost = async () => {
					await page.waitForLoadState('networkidle');
					const sizes = await Promise.all(files.map(([, size]) => size));
					console.log(path, files.map(([url], at) => `${url.split('/view/')[1]} ${sizes[at]}`).join(', '));
					files = [];
					return sizes.reduce((sum, size) => sum + size, 0);
				};
				await chooseCountry(page, 'South Africa');
				await soon(() => page.title()).toContain('South Africa');
				const country = await cost();
				expect(country).toBeGreaterThan(1000);
				expect(country).toBeLessThanOrEqual(most);
				await page.locator('.state .opener').nth(1).click();
				const dialog = page.locator('dialog[open]');
				await dialog.getByRole('combobox').fill('Landlocked');
				await dialog.getByRole('option', { name: 'Landlocked' }).first().waitFor();
				await page.keyboard.press('Enter');
				await soon(() => page.url()).toContain('LLDC');
				await soon(() => files.length).toBeGreaterThan(0);
				const comparator = await cost();
				expect(comparator).toBeGreaterThan(500);
				expect(comparator).toBeLessThanOrEqual(5000);
			});
		});
	}
});

interface Shift extends PerformanceEntry {
	value: number;
	sources?: { node?: Node }[];
}

/**
 * Counts layout shifts from the first moment on, those right after a key or click too. A picker's list that narrows
 * while one types moves because it is asked to, and is not counted.
 */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen = { sum: 0, of: [] as string[] };
		(window as unknown as { shifts: typeof seen }).shifts = seen;
		const observer = new PerformanceObserver((list) => {
			for (const { value, sources = [] } of list.getEntries() as Shift[]) {
				const nodes = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
				if (nodes.length > 0 && nodes.every((node) => !node || node.closest('dialog, .option'))) continue;
				seen.sum += value;
				seen.of.push(
					`${value.toFixed(4)} ${nodes.map((node) => `${node?.nodeName}.${node?.className}`).join(' ')}`
				);
			}
		});
		observer.observe({ type: 'layout-shift', buffered: true });
	});
}

const shifts = (page: Page) =>
	page.evaluate(() => (window as unknown as { shifts: { sum: number; of: string[] } }).shifts);

describe('nothing moves', () => {
	for (const width of [360, 1440]) {
		for (const path of ['/', '/priorities/2c/', '/indicators/SH.DYN.MORT/']) {
			it(`while the page comes, or when another country is chosen: ${path} at ${width} px`, async () => {
				await onPage(site, '/methods/', { viewport: { width, height: 900 } }, async (page) => {
					await watchShifts(page);
					await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
					await listening(page);
					const coming = await shifts(page);
					expect(coming.sum, coming.of.join('\n')).toBeLessThan(MOST_SHIFT);
					await chooseCountry(page, 'South Africa');
					await soon(() => page.title()).toContain('South Africa');
					await page.waitForTimeout(300);
					const chosen = await shifts(page);
					console.log(
						`${path} at ${width} px: shift ${coming.sum.toFixed(4)}, after a choice ${chosen.sum.toFixed(4)}`
					);
					expect(chosen.sum, chosen.of.join('\n')).toBeLessThan(MOST_SHIFT_CHOSEN);
				});
			});
		}
	}
});
