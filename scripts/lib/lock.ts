/**
 * One at a time: a file that is there while somebody works. It is touched every second, so that the lock of a
 * process that was killed, here or on another machine that shares the folder, is known for what it is.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './root';

/** Whoever makes the databases, the files beside the pages or the site in this folder. */
export const LOCK = join(ROOT, '.cache/build.lock');

interface Holder {
	token: string;
	pid: number;
	host: string;
	/** What it does: "npm start". */
	doing: string;
}

export interface LockOptions {
	/** What this process does, for others who wait. */
	doing: string;
	/** Told once what is waited for. */
	say?: (message: string) => void;
	/** How often to look, and after how long without a touch a holder counts as dead, in milliseconds. */
	lookMs?: number;
	deadMs?: number;
}

/** A child of the holder has the holder's token, and goes in with it. */
const INHERITED = 'TSOELOPELE_LOCK';

/**
 * Does the work while nobody else does, waiting for whoever is at it.
 * @param file the lock, in a folder of the project
 */
export async function withLock<Result>(
	file: string,
	options: LockOptions,
	work: () => Promise<Result>
): Promise<Result> {
	const { doing, say = console.log, lookMs = 500, deadMs = 20_000 } = options;
	const inherited = process.env[INHERITED];
	if (inherited !== undefined && holderOf(file)?.token === inherited) return work();
	const own: Holder = { token: randomUUID(), pid: process.pid, host: hostname(), doing };
	mkdirSync(dirname(file), { recursive: true });
	for (let told = ''; !isTaken(file, own); await new Promise((resolve) => setTimeout(resolve, lookMs))) {
		const other = holderOf(file);
		if (!other) continue;
		if (isDead(file, other, deadMs)) breakLock(file, other);
		else if (told !== other.token) {
			say(`Waiting for “${other.doing}” (process ${other.pid}), which is building here already.`);
			told = other.token;
		}
	}
	const release = () => {
		if (holderOf(file)?.token === own.token) rmSync(file, { force: true });
	};
	const beat = setInterval(() => touch(file), 1000);
	process.on('exit', release);
	process.env[INHERITED] = own.token;
	try {
		return await work();
	} finally {
		clearInterval(beat);
		process.off('exit', release);
		if (inherited === undefined) delete process.env[INHERITED];
		else process.env[INHERITED] = inherited;
		release();
	}
}

function isTaken(file: string, own: Holder): boolean {
	try {
		writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Null where nobody holds it. A file that is no whole lock yet, or never will be, has a holder without a name. */
function holderOf(file: string): Holder | null {
	try {
		const text = readFileSync(file, 'utf8');
		try {
			return JSON.parse(text) as Holder;
		} catch {
			return { token: text, pid: 0, host: '', doing: 'another build' };
		}
	} catch {
		return null;
	}
}

function isDead(file: string, { pid, host }: Holder, deadMs: number): boolean {
	try {
		if (Date.now() - statSync(file).mtimeMs > deadMs) return true;
	} catch {
		return false;
	}
	if (host !== hostname() || pid === 0) return false;
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ESRCH';
	}
}

/** Takes a dead lock away. Of several who find it dead one does so, and never the lock of the next holder. */
function breakLock(file: string, dead: Holder): void {
	const breaking = `${file}.break`;
	try {
		writeFileSync(breaking, '', { flag: 'wx' });
	} catch {
		if (isOld(breaking)) rmSync(breaking, { force: true });
		return;
	}
	try {
		if (holderOf(file)?.token === dead.token) rmSync(file, { force: true });
	} finally {
		rmSync(breaking, { force: true });
	}
}

function isOld(file: string): boolean {
	try {
		return Date.now() - statSync(file).mtimeMs > 10_000;
	} catch {
		return false;
	}
}

function touch(file: string): void {
	try {
		utimesSync(file, new Date(), new Date());
	} catch {
		// Somebody took the lock away; what is being made appears whole all the same.
	}
}
