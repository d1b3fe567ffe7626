// Finds the browsers for the browser tests.
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
	// Where the system has no such package, the whole browser does.
	if (!onPath([SHELL]) && !(await installed('Chromium', [SHELL])) && !onPath(NAMES))
		await installed('Chromium', ['chromium']);
	const found = onPath(NAMES);
	if (found) return found;
	console.error(`There is no Chromium for the browser tests. ${HOW}`);
	return null;
}

/** The other engines, and what a Debian system has them from; their tests say what is missing. */
const OTHERS = [
	{ name: 'Firefox', programs: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
	{ name: 'WebKit', programs: ['WebKitWebDriver'], packages: ['webkit2gtk-driver'] },
	{ name: 'A screen for WebKit', programs: ['Xvfb'], packages: ['xvfb'] }
];

/** As root on a Debian system, installs the other browsers that are missing; elsewhere nothing. */
export async function installOthers() {
	for (const { name, programs, packages } of OTHERS) if (!onPath(programs)) await installed(name, packages);
}

/** Asked for once: lists that are months old name browsers that are as old, or gone. */
let lists = null;

/** @returns whether the system's packages are there now; false at once for who may not install them */
async function installed(what, packages) {
	if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return false;
	console.log(`\n== Installing ${what} for the browser tests (apt-get install ${packages.join(' ')})`);
	// Where no newer lists are to be had, those that are there may do.
	await (lists ??= run('apt-get', ['update', '-qq']));
	return (await run('apt-get', ['install', '-y', '-qq', ...packages])) === 0;
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
