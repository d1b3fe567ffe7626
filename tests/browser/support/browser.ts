/** The browser of the tests: `CHROMIUM_PATH`, or the one that Debian has for programs. */
import { chromium, type Browser } from 'playwright-core';

/** A mouse, as the library itself has it: this setting takes the place of its own. */
const MOUSE = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/**
 * What a page runs it runs for a moment: working it out for its best costs more than it gains (forty tests of a page:
 * 36 processor seconds of pages instead of 45).
 */
const QUICK = '--js-flags=--no-turbofan,--no-maglev';

/** @param letters of the size that its reader has chosen, px; the usual one when absent */
export const openBrowser = (letters?: number): Promise<Browser> =>
	chromium.launch({
		executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium-headless-shell',
		args: [
			...['--no-sandbox', '--disable-gpu', QUICK],
			...(letters ? [`--blink-settings=${MOUSE},defaultFontSize=${letters}`] : [])
		]
	});
