import { describe, expect, it } from 'vitest';
import { filesOf, isOurs, keyOf, wayOf } from '../../../src/lib/offline/ways';
import { pageHtml, SCOPE } from './support/room';

const way = (path: string, mode = 'cors', method = 'GET') =>
	wayOf({ method, url: SCOPE + path, mode, isPart: false }, SCOPE);

describe('how a request is answered', () => {
	it('goes by its address: pages, files with a hash in their name, and what else may be kept', () => {
		expect(way('priorities/2c/?country=NAM', 'navigate')).toBe('page');
		expect(way('', 'navigate')).toBe('page');
		expect(way('index.html', 'navigate')).toBe('page');
		expect(way('_app/immutable/chunks/a.js')).toBe('file');
		expect(way('view/0123456789ab/economies/LSO.json')).toBe('file');
		expect(way('api/tsoelopele-core.duckdb')).toBe('fresh');
	});
	it('leaves to the network what is asked about versions, downloads, parts of files and other sites', () => {
		expect(way('_app/version.json')).toBe('pass');
		expect(way('priorities/2c/__data.json')).toBe('pass');
		expect(way('api/indicators/SH.DYN.MORT.csv', 'navigate')).toBe('pass');
		expect(way('', 'navigate', 'POST')).toBe('pass');
		expect(wayOf({ method: 'GET', url: 'https://other.test/', mode: 'navigate', isPart: false }, SCOPE)).toBe(
			'pass'
		);
		expect(
			wayOf({ method: 'GET', url: `${SCOPE}view/0123456789ab/a.json`, mode: 'cors', isPart: true }, SCOPE)
		).toBe('pass');
	});
});

describe('a page', () => {
	it('is kept once for all that its parameters may choose', () => {
		for (const end of ['', '/', '/?country=NAM', '/index.html', '/#money'])
			expect(keyOf(`${SCOPE}aid${end}`)).toBe(`${SCOPE}aid/`);
	});
	it('names the files that it asks for by itself', () => {
		const text = `${pageHtml('A')}<script>import("../_app/immutable/entry/start.js")</script><a href="../data/">x</a>`;
		expect(filesOf(text, `${SCOPE}aid/`)).toEqual([
			`${SCOPE}_app/immutable/a.js`,
			`${SCOPE}_app/immutable/entry/start.js`
		]);
	});
	it('of a network that asks to sign in is not taken for ours', () => {
		expect(isOurs(pageHtml('A'))).toBe(true);
		expect(isOurs('<html><title>Welcome to the hotel</title></html>')).toBe(false);
	});
});
