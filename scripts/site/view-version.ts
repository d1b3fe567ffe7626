/**
 * The name of the folder of the files that pages fetch: a hash of all that they are made of. It begins with the version
 * that the files themselves have (scripts/site/files.ts), and ends with that of the few that routes make beside them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../lib/key.ts';
import { ROOT } from '../lib/root.ts';
import { readStamp } from '../lib/stamp.ts';

/** Says what the files of public/view were made of. */
export const VIEW_STAMP = join(ROOT, '.cache/view.json');
const ROUTES = 'src/routes/view';

/** The version within the files, from the key of their step. */
export const versionOfFiles = (key: string): string => key.slice(0, 8);

/** The same for the same files and routes; null where there are no files. */
export function viewVersion(): string | null {
	const stamp = readStamp(VIEW_STAMP);
	if (!stamp) return null;
	const routes = readdirSync(join(ROOT, ROUTES), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
	return versionOfFiles(stamp.key) + keyOf(ROOT, { code: routes.sort(), files: ['data'] }).slice(0, 4);
}
