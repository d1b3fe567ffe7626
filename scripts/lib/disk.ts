/** What a build needs of the disk, and how that is said. */
import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes that this user may still write where a file is or would be. */
export function freeBytes(path: string): number {
	let there = path;
	while (!existsSync(there)) there = dirname(there);
	const { bavail, bsize } = statfsSync(there);
	return bavail * bsize;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;

/** A sentence when there is too little room, null when there is enough. */
export function tooLittleRoom(what: string, needs: number, free: number): string | null {
	if (free >= needs) return null;
	return (
		`${what} needs about ${megabytes(needs)} on this disk while it is made, and ${megabytes(free)} are free. ` +
		`Make room for ${megabytes(needs - free)} more, then start it again; nothing was changed.`
	);
}

/** Whether an error, of Node or of DuckDB, says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
	const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
	return code === 'ENOSPC' || /no space left on device|disk is full/i.test(message);
}
