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

/** A server that makes its pages when they are asked for names their programs in a header; the pages of a host have them at their end. */
function withPrograms(page: string, told: string): string {
	const links = [...told.matchAll(/<([^>]+)>;\s*rel="modulepreload"/g)].map(
		([, path]) => `<link rel="modulepreload" href="${path}">`
	);
	const end = page.lastIndexOf('</body>');
	return end < 0 ? page : `${page.slice(0, end)}${links.join('')}${page.slice(end)}`;
}

export function urlSource(url: string): Source {
	const from = url.replace(/\/$/, '');
	return async (path) => {
		const answer = await fetch(`${from}${encodeURI(path)}`);
		if (!answer.ok) return null;
		const body = Buffer.from(await answer.arrayBuffer());
		const told = answer.headers.get('link') ?? '';
		const isPage = answer.headers.get('content-type')?.startsWith('text/html') && told !== '';
		return isPage ? Buffer.from(withPrograms(body.toString(), told)) : body;
	};
}
