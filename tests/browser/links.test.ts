/** Every link of the site leads to a page that is there, and to a place that is on it, as a build for hosts insists on. */
import { expect, inject, it } from 'vitest';

/** Of pages that are one of thousands, so many are followed. */
const SOME = 4;
/** What is no page: files, and what only a browser opens. */
const FILES = /^\/(api|view|_app|embed|card)\/|\.[a-z0-9]+$/;

/** The page's parts by id, and where its links lead. */
async function look(
	path: string
): Promise<{ ids: Set<string>; links: { to: string; hash: string }[] } | null> {
	const answer = await fetch(inject('site') + path);
	if (answer.status !== 200) return null;
	const html = await answer.text();
	const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
	const links = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => {
		const url = new URL(href.replaceAll('&amp;', '&'), new URL(path, 'http://site.test'));
		if (url.host !== 'site.test' || FILES.test(url.pathname)) return [];
		// A place may come with what is asked for.
		return [{ to: url.pathname, hash: url.search === '' ? decodeURIComponent(url.hash.slice(1)) : '' }];
	});
	return { ids, links };
}

it('from the home page on, every link leads somewhere', { timeout: 300_000 }, async () => {
	const pages = new Map<string, Awaited<ReturnType<typeof look>>>();
	const places = new Map<string, string>();
	const queue = ['/'];
	let ofIndicators = 0;
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		if (pages.has(path)) continue;
		if (/^\/indicators\/./.test(path) && (ofIndicators += 1) > SOME) continue;
		const page = await look(path);
		pages.set(path, page);
		for (const { to, hash } of page?.links ?? []) {
			queue.push(to);
			if (hash !== '') places.set(`${to}#${hash}`, path);
		}
	}
	expect(pages.size).toBeGreaterThan(60);
	expect([...pages].filter(([, page]) => page === null).map(([path]) => path)).toEqual([]);
	const lost = [...places].filter(([place]) => {
		const [to = '', hash = ''] = place.split('#');
		const page = pages.get(to);
		return page && !page.ids.has(hash);
	});
	expect(lost).toEqual([]);
});
