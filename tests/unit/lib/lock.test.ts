import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from '../../../scripts/lib/lock';

let folder: string;
let file: string;
let said: string[];
const options = (more: { deadMs?: number } = {}) => ({
	doing: 'a test',
	lookMs: 5,
	say: (message: string) => said.push(message),
	...more
});

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-lock-'));
	file = join(folder, 'cache/build.lock');
	said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A lock as another process would have left it. */
function lockOf(pid: number, host = hostname()): void {
	writeFileSync(file, JSON.stringify({ token: 'another', pid, host, doing: 'npm start' }));
}
async function makeFolder(): Promise<void> {
	await withLock(file, options(), () => Promise.resolve());
}

it('two at once: the second waits, says for whom, and begins when the first has ended', async () => {
	const order: string[] = [];
	let end = () => {};
	const first = withLock(file, { ...options(), doing: 'npm start' }, async () => {
		order.push('first begins');
		await new Promise<void>((resolve) => (end = resolve));
		order.push('first ends');
	});
	// The second is another process as far as it knows: it has not inherited the first one's token.
	delete process.env['TSOELOPELE_LOCK'];
	const second = withLock(file, options(), async () => void order.push('second begins'));
	while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
	expect(said).toEqual([`Waiting for “npm start” (process ${process.pid}), which is building here already.`]);
	end();
	await Promise.all([first, second]);
	expect(order).toEqual(['first begins', 'first ends', 'second begins']);
	expect(existsSync(file)).toBe(false);
});

it('a step of the holder goes in with it', async () => {
	const result = await withLock(file, options(), () => withLock(file, options(), () => Promise.resolve(7)));
	expect(result).toBe(7);
	expect(said).toEqual([]);
});

it('the lock of a process that is gone is taken', async () => {
	await makeFolder();
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	lockOf(pid);
	expect(await withLock(file, options(), () => Promise.resolve('done'))).toBe('done');
	expect(existsSync(file)).toBe(false);
});

it('a lock that nobody has touched for long is taken, wherever its process was', async () => {
	await makeFolder();
	lockOf(1, 'another-machine');
	utimesSync(file, new Date(), new Date(Date.now() - 60_000));
	expect(await withLock(file, options(), () => Promise.resolve('done'))).toBe('done');
});

it('a lock of another machine that is being touched is waited for', async () => {
	await makeFolder();
	lockOf(1, 'another-machine');
	setTimeout(() => rmSync(file), 60);
	await withLock(file, options(), () => Promise.resolve());
	expect(said).toHaveLength(1);
});

it('a lock that was cut off while it was written is taken when it is old', async () => {
	await makeFolder();
	writeFileSync(file, '{"tok');
	expect(await withLock(file, options({ deadMs: 30 }), () => Promise.resolve('done'))).toBe('done');
});

it('is given back when the work fails', async () => {
	await expect(withLock(file, options(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(existsSync(file)).toBe(false);
});

it('is given back when the process is ended from outside', async () => {
	const program = `
		import { withLock } from ${JSON.stringify(new URL('../../../scripts/lib/lock.ts', import.meta.url).href)};
		process.on('SIGTERM', () => process.exit(1));
		await withLock(${JSON.stringify(file)}, { doing: 'a child' }, () => new Promise((resolve) => setTimeout(resolve, 60_000)));`;
	const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
		env: { ...process.env, TSOELOPELE_LOCK: '' }
	});
	const ended = new Promise((resolve) => child.on('exit', resolve));
	// A file is there a moment before what is in it.
	const written = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
	while (written() === '') await new Promise((resolve) => setTimeout(resolve, 20));
	expect(written()).toContain('"a child"');
	child.kill('SIGTERM');
	await ended;
	expect(existsSync(file)).toBe(false);
}, 20_000);
