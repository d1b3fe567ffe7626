/**
 * A stamp says what a folder or file was made for. It is taken away before the making begins and written when all is
 * there, so that what is half made, interrupted or made for something else is never taken for up to date.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Stamp {
	/** What was made: "full", "draft". */
	kind: string;
	/** The key of everything that it was made of. */
	key: string;
}

/** Null where there is no whole stamp. */
export function readStamp(file: string): Stamp | null {
	try {
		const { kind, key } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stamp>;
		return typeof kind === 'string' && typeof key === 'string' ? { kind, key } : null;
	} catch {
		return null;
	}
}

/** Writes a stamp whole or not at all. */
export function writeStamp(file: string, stamp: Stamp): void {
	mkdirSync(dirname(file), { recursive: true });
	const part = `${file}.${process.pid}.part`;
	writeFileSync(part, JSON.stringify(stamp));
	renameSync(part, file);
}

/** Whether the stamp says exactly this, and all that was made is there. */
export function isMade(file: string, { kind, key }: Stamp, made: readonly string[]): boolean {
	const stamp = readStamp(file);
	return stamp?.kind === kind && stamp.key === key && made.every((path) => existsSync(path));
}

/**
 * Makes something under a stamp.
 * @returns whether it was made now (false: it was made before, of the same)
 */
export async function makeOnce(
	file: string,
	stamp: Stamp,
	made: readonly string[],
	make: () => Promise<void>
): Promise<boolean> {
	if (isMade(file, stamp, made)) return false;
	rmSync(file, { force: true });
	await make();
	writeStamp(file, stamp);
	return true;
}
