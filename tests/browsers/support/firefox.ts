/** Debian's Firefox, driven by WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import type { Driver } from './driver';

/** @param program its path */
export async function firefox(program: string): Promise<Driver> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: program,
		headless: true,
		timeout: 120_000
	});
	const page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 900 });
	page.setDefaultTimeout(60_000);
	let errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	return {
		name: 'Firefox',
		async open(url) {
			// What the page that is left was still fetching fails with it, and is no fault of the one that is opened.
			await page.goto('about:blank');
			errors = [];
			await page.goto(url, { waitUntil: 'load' });
		},
		value: async <T>(expression: string) => (await page.evaluate(expression)) as T,
		click: (selector) => page.click(selector),
		type: (text) => page.keyboard.type(text),
		enter: () => page.keyboard.press('Enter'),
		async back() {
			await page.evaluate('history.back()');
		},
		errors: async () => errors,
		close: () => browser.close()
	};
}
