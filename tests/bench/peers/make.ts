/** Installs a peer's packages and builds its page, in a folder outside the repository's own files. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Peer, PeerData } from './peer';

/** Whether every package is there in its exact version. */
function isInstalled(folder: string, packages: Record<string, string>): boolean {
	return Object.entries(packages).every(([name, version]) => {
		const file = join(folder, 'node_modules', name, 'package.json');
		return (
			existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === version
		);
	});
}

function write(folder: string, files: Record<string, string>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** The lines of a program's output that say what went wrong, without colours. */
function faultOf(said: string): string {
	const lines = said.replace(/\x1b\[[\d;]*m/g, '').split('\n');
	const faults = lines.filter((line) => /error|not found|missing/i.test(line) && !/^\s*at /.test(line));
	return faults.slice(0, 3).join(' ').slice(0, 300);
}

/** Runs a program. @throws Error with the last lines of what it said */
function program(folder: string, command: string, args: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (text: Buffer) => (said += text.toString()));
		child.on('error', reject);
		child.on('exit', (code) =>
			code === 0 ? resolve() : reject(new Error(faultOf(said) || `exit code ${code}`))
		);
	});
}

/** Installs packages once. @throws Error saying what npm said */
export async function install(folder: string, asked: Pick<Peer, 'packages' | 'standIns'>): Promise<void> {
	const overrides: Record<string, string> = {};
	for (const [name, files] of Object.entries(asked.standIns ?? {})) {
		const own = name.replace(/^.*\//, '');
		const about = JSON.stringify({ name, version: '0.0.1', type: 'module', main: 'index.js' });
		write(join(folder, own), { 'package.json': about, ...files });
		overrides[name] = `file:./${own}`;
	}
	if (isInstalled(folder, asked.packages)) return;
	const about = { private: true, type: 'module', dependencies: asked.packages, overrides };
	write(folder, { 'package.json': JSON.stringify(about, null, '\t') });
	await program(folder, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']);
}

/**
 * A peer's built site; it is built again when its packages, its files or the data have changed.
 * @param cache folder of all peers
 * @returns its folder
 * @throws Error when its packages cannot be installed or its page cannot be built
 */
export async function makePeer(peer: Peer, data: PeerData, cache: string): Promise<string> {
	const folder = join(cache, peer.id);
	await install(folder, peer);
	const files = peer.files(data);
	const stamp = join(folder, 'built.json');
	const made = JSON.stringify([peer.packages, files]);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return join(folder, 'dist');
	write(folder, files);
	const [command = '', ...args] = peer.build;
	await program(folder, join(folder, 'node_modules/.bin', command), args);
	writeFileSync(stamp, made);
	return join(folder, 'dist');
}
