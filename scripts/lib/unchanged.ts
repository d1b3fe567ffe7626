/**
 * Lets a build step rest when nothing that it reads has changed: the hash of its inputs is kept in .cache/.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One hash over the content of files and, down to their last file, folders. Absent ones count as absent. */
export function hashOf(paths: readonly string[], extra = ''): string {
	const hash = createHash('sha256').update(extra);
	for (const path of paths.flatMap(filesUnder)) {
		hash.update(`\0${path}\0`).update(existsSync(path) ? readFileSync(path) : 'absent');
	}
	return hash.digest('hex');
}

function filesUnder(path: string): string[] {
	if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/** True when the step was last finished with this hash and all it made is still there. */
export function isUnchanged(stamp: string, hash: string, made: readonly string[]): boolean {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && made.every((file) => existsSync(file));
}

export function remember(stamp: string, hash: string): void {
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, hash);
}
