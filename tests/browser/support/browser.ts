/** The browser of the tests: `CHROMIUM_PATH`, or the one that Debian has for programs. */
import { chromium, type Browser } from 'playwright-core';

export const openBrowser = (): Promise<Browser> =>
	chromium.launch({
		executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium-headless-shell',
		args: ['--no-sandbox', '--disable-gpu']
	});
