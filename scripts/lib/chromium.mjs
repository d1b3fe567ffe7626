// Finds the browser for the browser tests.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './steps.mjs';

/** Chromium without windows: the same engine, which opens a page in a third of the time. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const HOW = 'Install Chromium or Google Chrome, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test';

/**
 * The path of a browser. As root on a Debian system without the one that is quickest, installs it.
 * @returns null, having said what to do
 */
export async function findChromium() {
	const given = process.env.CHROMIUM_PATH;
	if (given) {
		if (isProgram(given)) return given;
		console.error(`CHROMIUM_PATH is ${given}, where there is no program. ${HOW}`);
		return null;
	}
	if (!onPath([SHELL]) && process.getuid?.() === 0 && onPath(['apt-get'])) {
		console.log(`\n== Installing Chromium for the browser tests (apt-get install ${SHELL})`);
		const get = (name) => run('apt-get', ['install', '-y', '-qq', name]);
		const isThere =
			(await get(SHELL)) === 0 ||
			((await run('apt-get', ['update', '-qq'])) === 0 && (await get(SHELL)) === 0);
		// Where the system has no such package, the whole browser does.
		if (!isThere && !onPath(NAMES)) await get('chromium');
	}
	const found = onPath(NAMES);
	if (found) return found;
	console.error(`There is no Chromium for the browser tests. ${HOW}`);
	return null;
}

function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
