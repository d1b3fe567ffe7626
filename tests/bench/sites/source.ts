/** Where a site's files come from: a folder, or a site that is served already and asked for each file once. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** @returns the bytes of a path ("/priorities/2c/"), or null where there is none */
export type Source = (path: string) => Promise<Buffer | null>;

export function folderSource(folder: string): Source {
	return (path) => {
		const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
		const isThere = file.startsWith(normalize(folder)) && existsSync(file) && statSync(file).isFile();
		return Promise.resolve(isThere ? readFileSync(file) : null);
	};
}

export function urlSource(url: string): Source {
	const from = url.replace(/\/$/, '');
	return async (path) => {
		const answer = await fetch(`${from}${encodeURI(path)}`);
		return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
	};
}
