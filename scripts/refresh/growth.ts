/** Whether the repository would grow beyond what a clone should weigh. */
import { execFileSync } from 'node:child_process';

/** In bytes. */
export const LIMIT = 60e6;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Bytes of the repository's history as git counts them; null where there is no git. */
export function historyBytes(root: string): number | null {
	try {
		const text = execFileSync('git', ['count-objects', '-v'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
		const count = (key: string) => Number(new RegExp(`^${key}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
		return (count('size') + count('size-pack')) * 1024;
	} catch {
		return null;
	}
}

/**
 * A sentence when the limit would be passed, '' otherwise.
 * @param changed bytes of the files that would be committed: packed Parquet, which git cannot make smaller
 */
export function growthSentence(history: number | null, changed: number): string {
	if (history === null || history + changed <= LIMIT) return '';
	return (
		`The repository would grow from ${megabytes(history)} to ${megabytes(history + changed)}, beyond its limit of ` +
		`${megabytes(LIMIT)}: run "git gc" and see again, or begin a history without the older Parquet files before this is committed.`
	);
}
