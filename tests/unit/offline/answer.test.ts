import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../../src/lib/offline/answer';
import { dropOld, keepUnseen, keptPages, removeAll } from '../../../src/lib/offline/shelf';
import { device, html, pageHtml, SCOPE, type Device } from './support/room';

let here: Device;
const AID = `${SCOPE}aid/`;
const FILE = `${SCOPE}_app/immutable/a.js`;
const script = () => new Response('1', { headers: { 'content-type': 'text/javascript' } });

beforeEach(() => {
	here = device();
	here.network.set(AID, () => html(pageHtml('Aid')));
	here.network.set(FILE, script);
});

/** A page opened and kept. */
async function open(url = AID, version = 'one') {
	const given = await answer(here.room(version), 'page', new Request(url), SCOPE);
	await given.after;
	return given;
}
const title = async (response: Response) => /<title>(.*)<\/title>/.exec(await response.text())?.[1];

describe('without a network', () => {
	it('a page that was seen opens as it was, with its files, and says since when it is kept', async () => {
		await open();
		here.isOffline = true;
		const { response, keptAt } = await open(`${AID}?country=NAM`);
		expect(await title(response)).toBe('Aid');
		expect(keptAt).toBe('2026-11-29T12:00:00.000Z');
		const file = await answer(here.room('one'), 'file', new Request(FILE), SCOPE);
		expect(await file.response.text()).toBe('1');
	});
	it('a page that was never seen leads to the page that says what is missing, and to where the reader wanted', async () => {
		here.isOffline = true;
		const { response } = await open(`${SCOPE}trade/?country=NAM`);
		expect(response.status).toBe(302);
		expect(response.headers.get('location')).toBe(`${SCOPE}offline/#/trade/?country=NAM`);
	});
	it('a file that is not kept is a fault of the network, as without this part of the site', async () => {
		here.isOffline = true;
		await expect(answer(here.room('one'), 'file', new Request(FILE), SCOPE)).rejects.toThrow(
			'Failed to fetch'
		);
	});
});

describe('with a network', () => {
	it('a page comes from it, and the newer copy takes the place of the kept one', async () => {
		await open();
		here.network.set(AID, () => html(pageHtml('Aid, newer')));
		expect(await title((await open()).response)).toBe('Aid, newer');
		here.isOffline = true;
		expect(await title((await open()).response)).toBe('Aid, newer');
	});
	it('what is not a page of the site is shown and never kept: an error, a sign-in of the network', async () => {
		await open();
		for (const broken of [() => html('<title>Sign in</title>'), () => new Response('no', { status: 500 })]) {
			here.network.set(AID, broken);
			const { response } = await open();
			expect(await response.text()).toMatch(/Sign in|no/);
		}
		here.isOffline = true;
		expect(await title((await open()).response)).toBe('Aid');
	});
	it('a file with a hash in its name is asked for once', async () => {
		await open();
		await answer(here.room('one'), 'file', new Request(FILE), SCOPE);
		expect(here.asked.filter((url) => url === FILE)).toHaveLength(1);
	});
	it('a file that a page found broken is asked for past the kept copy, which it replaces', async () => {
		const ask = async (cache: RequestCache = 'default') => {
			const given = await answer(here.room('one'), 'file', new Request(FILE, { cache }), SCOPE);
			return given.response.text();
		};
		here.network.set(FILE, () => new Response('broken'));
		expect(await ask()).toBe('broken');
		here.network.set(FILE, script);
		expect(await ask()).toBe('broken');
		expect(await ask('reload')).toBe('1');
		expect(await ask()).toBe('1');
		// Without a network a copy is better than nothing.
		here.isOffline = true;
		expect(await ask('reload')).toBe('1');
	});
	it('a full device is served and keeps what it has', async () => {
		here.isFull = true;
		expect(await title((await open()).response)).toBe('Aid');
		const { response } = await answer(here.room('one'), 'file', new Request(FILE), SCOPE);
		expect(await response.text()).toBe('1');
		expect(await keptPages(here.room('one'))).toEqual([]);
	});
});

describe('a new version', () => {
	it('gives its own pages first, and those of the version before until they are seen again', async () => {
		here.network.set(`${SCOPE}trade/`, () => html(pageHtml('Trade, one')));
		await open();
		await open(`${SCOPE}trade/`);
		here.network.set(AID, () => html(pageHtml('Aid, two', 'b.js')));
		here.network.set(`${SCOPE}_app/immutable/b.js`, script);
		await open(AID, 'two');
		here.isOffline = true;
		expect(await title((await open(AID, 'two')).response)).toBe('Aid, two');
		expect(await title((await open(`${SCOPE}trade/`, 'two')).response)).toBe('Trade, one');
	});
	it('keeps the files and pages of two versions, and lets go of older ones', async () => {
		for (const version of ['one', 'two', 'three']) await open(AID, version);
		await dropOld(here.room('three'), 'three');
		const names = await here.room('three').caches.keys();
		expect(names.filter((name) => name.includes('-one'))).toEqual([]);
		expect(names.filter((name) => /-(two|three)$/.test(name))).toHaveLength(4);
	});
});

describe('a page that nobody has opened', () => {
	it('is kept with the scripts that it would fetch once it runs, and no others', async () => {
		const at = (path: string) => `${SCOPE}_app/immutable/${path}`;
		const texts: Record<string, string> = {
			'app.js':
				'import{a}from"./chunks/one.js";const p=[()=>import(`./nodes/0.js`),"../nodes/3.ab.js","../nodes/13.cd.js"]',
			'chunks/one.js': 'import"./two.js";export{a}',
			'chunks/two.js': 'export{}',
			'nodes/3.ab.js': 'import*as x from"../chunks/two.js"'
		};
		for (const [path, text] of Object.entries(texts)) here.network.set(at(path), () => new Response(text));
		const page =
			'<html data-files="0"><script>import("../_app/immutable/entry/app.js")</script>{node_ids: [3]}</html>';
		here.network.set(
			at('entry/app.js'),
			() => new Response(texts['app.js']!.replace('./chunks', '../chunks'))
		);
		expect(await keepUnseen(here.room('one'), AID, html(page))).toBe(true);
		const kept = here.asked.filter((url) => url.endsWith('.js')).map((url) => url.slice(at('').length));
		expect(kept.sort()).toEqual(['chunks/one.js', 'chunks/two.js', 'entry/app.js', 'nodes/3.ab.js']);
	});
});

describe('a page whose program comes when it is touched', () => {
	it('is kept with that program and all that it imports', async () => {
		const at = (path: string) => `${SCOPE}_app/immutable/${path}`;
		const texts: Record<string, string> = {
			'nodes/19.ab.js':
				'import{a}from"../chunks/a.js";const o=()=>t(()=>import(`../chunks/page.js`),m([0,1]))',
			'chunks/a.js': 'const f=()=>import(`./find.js`)',
			'chunks/page.js': 'import"./house.js"',
			'chunks/house.js': 'export{}'
		};
		for (const [path, text] of Object.entries(texts)) here.network.set(at(path), () => new Response(text));
		here.network.set(AID, () => html(pageHtml('Aid', 'nodes/19.ab.js')));
		await open();
		const kept = here.asked.filter((url) => url.endsWith('.js')).map((url) => url.slice(at('').length));
		expect(kept.sort()).toEqual(Object.keys(texts).sort());
	});
});

describe('what is kept', () => {
	it('is listed with its title and date, and can be removed', async () => {
		await open();
		expect(await keptPages(here.room('one'))).toEqual([
			{ url: AID, title: 'Aid', at: '2026-11-29T12:00:00.000Z' }
		]);
		await removeAll(here.room('one'));
		expect(await keptPages(here.room('one'))).toEqual([]);
	});
});
