/**
 * The built site in a real browser, for the tests of its pages. `SITE_URL` names a site that is being served already, `CHROMIUM_PATH` another browser.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openBrowser } from './browser';
import { KeptPages } from './kept-pages';
import { startServer } from './server';
import { UNFOLDING, unfold } from './unfold';

export interface Site {
	/** Without a slash at its end. */
	url: string;
	browser: Browser;
	pages: KeptPages;
	close(): Promise<void>;
}

/** The browser of this process, for one file of tests after the other: Playwright ends it with the process. */
let common: Browser | undefined;

async function commonBrowser(): Promise<Browser> {
	if (!common?.isConnected()) common = await openBrowser();
	return common;
}

/**
 * A browser, and the site that all tests share.
 * @param sizes 'host': a server of its own, whose files are as small as a host's
 * @param letters of a browser of its own, px; the usual ones when absent
 * @throws Error when there is no build
 */
export async function openSite(sizes: 'quick' | 'host' = 'quick', letters?: number): Promise<Site> {
	const server = sizes === 'host' && !process.env['SITE_URL'] ? await startServer(sizes) : null;
	const browser = letters ? await openBrowser(letters) : await commonBrowser();
	const url = server?.url ?? inject('site');
	const pages = new KeptPages(browser, url);
	return {
		...{ url, browser, pages },
		async close() {
			await pages.close();
			if (letters) await browser.close();
			server?.close();
		}
	};
}

/** The folder of the files that pages of the site fetch, as its pages say: "view/1f0a…". */
export async function filesOf(site: Site): Promise<string> {
	const page = await (await fetch(`${site.url}/`)).text();
	return `view/${/<html[^>]* data-files="([^"]+)"/.exec(page)?.[1] ?? ''}`;
}

export interface Look extends BrowserContextOptions {
	/** Errors on the console that the test itself brings about; all others fail it. */
	expected?: RegExp;
	/** Everything that the page asks for must be there. */
	whole?: boolean;
	/** All that is folded is open, as it is when printed, and what the page folds later too. */
	unfolded?: boolean;
	/** A page that no other test had: for what is seen at a first visit alone. */
	alone?: boolean;
}

/**
 * Opens a page of the site, hands it to `look`, and leaves it. An exception in the page, an error on its console
 * or a request to another site fails the test.
 */
export async function onPage(
	site: Site,
	path: string,
	{ expected, whole = false, unfolded = false, alone = false, ...options }: Look,
	look: (page: Page, status: number) => Promise<void>
): Promise<void> {
	const settings: BrowserContextOptions = {
		viewport: { width: 1440, height: 900 },
		acceptDownloads: true,
		// What is kept for later is tested on its own.
		serviceWorkers: 'block',
		...options
	};
	const how = { script: unfolded ? UNFOLDING : '', isAlone: alone };
	await site.pages.with(settings, how, async (page, context) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
		page.on('console', (message) => {
			if (message.type() !== 'error') return;
			const text = `${message.text()} ${message.location().url}`;
			if (!expected?.test(text)) faults.push(`console: ${text}`);
		});
		context.on('request', (request) => {
			const { protocol, origin } = new URL(request.url());
			// What the page made itself is of no host.
			if (protocol.startsWith('http') && origin !== new URL(site.url).origin)
				faults.push(`asked another site: ${request.url()}`);
		});
		page.on('response', (answer) => {
			if (whole && answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
		});
		const response = await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
		// Where scripts are off, none of the page's runs either.
		if (unfolded && settings.javaScriptEnabled === false) await unfold(page);
		await look(page, response?.status() ?? 0);
		expect(faults).toEqual([]);
	});
}

/** An expectation of what will be so in a while: on a busy machine a page, and the database, may take long. */
export const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 50_000, interval: 100 });

/** Until the scripts around the page listen, and its own where they run from the start. */
export async function listening(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.waitForFunction(() => document.querySelector('.bar .opener') !== null);
}

/** Until the page itself listens, which rests until somebody comes: its series are then sliders. */
export async function touched(page: Page): Promise<void> {
	await listening(page);
	await page.mouse.move(1, 1);
	await page.waitForFunction(() => document.querySelector('.island:not([data-live])') === null);
}

/** The picker of the country in focus: its button and its dialog. */
export const countryButton = (page: Page) => page.locator('.state .opener').first();
export const countryDialog = (page: Page) => page.getByRole('dialog', { name: 'Country in focus' });

/** Chooses a country as a reader does: open, type, Enter. */
export async function chooseCountry(page: Page, name: string): Promise<void> {
	await countryButton(page).click();
	const dialog = countryDialog(page);
	await dialog.getByRole('combobox').fill(name);
	await dialog.getByRole('option').first().waitFor();
	await page.keyboard.press('Enter');
}
