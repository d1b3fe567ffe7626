// What start.mjs and test.mjs share: setting up a fresh clone. Plain Node without dependencies, because it runs
// before they are installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** Ends the program with a sentence for a person. */
export function stop(message) {
	console.error(message);
	process.exit(1);
}

export function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
	stop(
		`Tsoelopele needs Node.js ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}. Get one at https://nodejs.org/`
	);
}

/**
 * Runs a program in the project's folder, its output shown as it comes.
 * @returns its exit code, 1 when it could not be run
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
		// Ctrl+C reaches the child by itself; this end waits for it. Other ends must be passed on.
		const ignore = () => {};
		const end = () => child.kill('SIGTERM');
		process.on('SIGINT', ignore).on('SIGTERM', end);
		child.on('error', (error) => {
			console.error(`${command} could not be run: ${error.message}`);
			resolve(1);
		});
		child.on('exit', (code) => {
			process.off('SIGINT', ignore).off('SIGTERM', end);
			resolve(code ?? 1);
		});
	});
}

/** Runs a step under its heading and says how long it took. @returns its exit code */
export async function step(heading, command, args, options) {
	console.log(`\n== ${heading}`);
	const start = performance.now();
	const code = await run(command, args, options);
	console.log(`== ${heading}: ${code === 0 ? 'done' : 'failed'} in ${secondsSince(start)} s`);
	return code;
}

export const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1);

/** The program of an installed package. */
export const bin = (name) => join(ROOT, 'node_modules/.bin', name);

/** Installs what package-lock.json says, unless node_modules has it. */
export async function install() {
	if (isInstalled()) return;
	const code = await step('Installing the packages of package-lock.json', 'npm', [
		'ci',
		'--no-audit',
		'--no-fund'
	]);
	if (code !== 0) stop('The packages could not be installed. npm says why above; it needs the network once.');
}

/** Whether node_modules holds what the lock asks for, by npm's own list of what it installed. */
export function isInstalled() {
	const list = join(ROOT, 'node_modules/.package-lock.json');
	if (!existsSync(list)) return false;
	const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
	const there = JSON.parse(readFileSync(list, 'utf8')).packages;
	// Packages for other platforms are in the lock as optional ones, and are rightly not installed.
	return Object.entries(wanted).every(([path, { version, optional }]) => {
		if (path === '') return true;
		return there[path] ? there[path].version === version : optional === true;
	});
}
