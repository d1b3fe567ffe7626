/** Files asked for from a server that is slow, breaks off, gives another type, or does not have them. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setViewVersion } from '../../../src/lib/source/address';
import { DOUBT, Fault, faultText, fetchAs, inTime, NotOnSite } from '../../../src/lib/source/fetch';
import { Kept } from '../../../src/lib/source/kept';
import { packsOf, packText } from '../../../src/lib/source/pack';
import { siteSource } from '../../../src/lib/source/site';

let server: Server;
let site = '';
let answer: (response: ServerResponse, path: string) => void;
/** Addresses as they were asked for, and those whose connection the asker ended. */
let asked: string[] = [];
let left: string[] = [];
let count = 0;

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(path);
		response.on('close', () => response.writableFinished || left.push(path));
		answer(response, path);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	setViewVersion(VERSION);
	asked = [];
	left = [];
});

/** The folder of a site that no test before has used. */
const fresh = () => `${site}/${(count += 1)}`;
const VERSION = '01234567abcd';
const packed = (value: unknown, { file = 'economies/LSO', version = '01234567' } = {}) =>
	packText(file, version, value);
const json = (value: unknown) => (response: ServerResponse) =>
	void response.setHeader('content-type', 'application/json').end(packed(value));
const text = (type: string, body: string) => (response: ServerResponse) =>
	void response.setHeader('content-type', type).end(body);
const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end('no');
const file = (base: string, asking = {}) => packsOf(base, asking)<{ id: string }>('economies/LSO');
const soon = async (isSo: () => boolean) => {
	const end = Date.now() + 20_000;
	while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
	expect(isSo()).toBe(true);
};

describe('a file of the site', () => {
	it('is asked for once by all who want it, and kept', async () => {
		answer = json({ id: 'a' });
		const url = fresh();
		const [first, second] = await Promise.all([file(url), file(url)]);
		expect(first).toEqual({ id: 'a' });
		expect(second).toBe(first);
		expect(await file(url)).toBe(first);
		expect(asked).toHaveLength(1);
	});

	it('of an indicator is unpacked once, so that what is worked out of it is found again', async () => {
		const rows = [['LSO', 2000, [5, 1], 0]];
		const body = packed({ about: { id: 'X' }, scale: 0, order: 1, rows }, { file: 'indicators/X' });
		answer = text('application/json', body);
		const source = siteSource(fresh());
		const first = await source.indicator('X');
		expect(first.all['LSO']).toMatchObject({ y: [2000, 2001], v: [5, 6] });
		expect(await source.indicator('X')).toBe(first);
	});

	it('may come as plain text', async () => {
		answer = text('text/plain', packed({ id: 'a' }));
		expect(await file(fresh())).toEqual({ id: 'a' });
	});

	it('that is not there is named with its status', async () => {
		for (const code of [404, 500]) {
			answer = status(code);
			const fault = await file(fresh()).catch((error: unknown) => error);
			expect(fault).toBeInstanceOf(NotOnSite);
			expect(fault).toMatchObject({ status: code });
			expect((fault as Error).message).toMatch(
				code === 404
					? /^The site does not have 01234567abcd\/economies\/LSO\.json \(404\)\. It may have been renewed .*reload the page\.$/
					: /^The site does not have 01234567abcd\/economies\/LSO\.json \(500\)\.$/
			);
		}
	});
});

describe('an answer that is broken', () => {
	const broken: { what: string; how: (response: ServerResponse) => void; says: RegExp }[] = [
		{
			what: 'is a web page',
			how: text('text/html; charset=utf-8', '<!doctype html>'),
			says: /a web page came.*sign in/
		},
		{ what: 'is empty', how: text('application/json', ''), says: /damaged or cut off/ },
		{
			what: 'has only its first part',
			how: text('application/json', packed({ id: 'a' }).slice(0, -5)),
			says: /damaged or cut off/
		},
		{
			what: 'has one digit that is another',
			how: text('application/json', packed({ id: 'a', v: [1.25] }).replace('1.25', '1.26')),
			says: /damaged or cut off/
		},
		{
			what: 'is another file of the same build',
			how: text('application/json', packed({ id: 'b' }, { file: 'economies/ZAF' })),
			says: /In the place of economies\/LSO something else came\. Try again/
		},
		{
			what: 'is of another build',
			how: text('application/json', packed({ id: 'b' }, { version: '76543210' })),
			says: /of another version.*renewed.*Reload/
		},
		{
			what: 'is of no version',
			how: text('application/json', packed({ id: 'b' }, { version: '' })),
			says: /of another version/
		},
		{
			what: 'is a file of no such form',
			how: text('application/json', '{"id":"a"}'),
			says: /something else came/
		},
		{ what: 'is a list', how: text('application/json', '[1]'), says: /something else came/ },
		{ what: 'is null', how: text('application/json', 'null'), says: /something else came/ },
		{
			what: 'ends half-way',
			how: (response) => {
				response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
				response.write('{"id":');
				setTimeout(() => response.destroy(), 20);
			},
			says: /broke off while .*economies\/LSO\.json came\. Try again/
		},
		{ what: 'never begins', how: (response) => void response.destroy(), says: /network did not answer/ }
	];

	for (const { what, how, says } of broken) {
		it(`is a fault in words, is not kept, and comes right when it is asked for again: ${what}`, async () => {
			answer = how;
			const url = fresh();
			const fault = await file(url).catch((error: unknown) => error);
			expect(fault).toBeInstanceOf(Fault);
			expect((fault as Error).message).toMatch(says);
			answer = json({ id: 'whole' });
			expect(await file(url)).toEqual({ id: 'whole' });
		});
	}
});

describe('a copy on the way', () => {
	it('that is broken is passed by, before the reader is told anything', async () => {
		const wrong = packed({ id: 'a' }).slice(0, -5);
		answer = (response) =>
			text('application/json', asked.length === 1 ? wrong : packed({ id: 'a' }))(response);
		expect(await file(fresh())).toEqual({ id: 'a' });
		expect(asked).toHaveLength(2);
	});
});

describe('a part of the programs that does not come', () => {
	it('is said in one sentence, whatever the browser says, and whether the site is renewed is looked at', () => {
		const looks: string[] = [];
		vi.stubGlobal('dispatchEvent', (event: Event) => looks.push(event.type));
		for (const said of [
			'Failed to fetch dynamically imported module: http://localhost/a.js',
			'error loading dynamically imported module: http://localhost/a.js',
			'Importing a module script failed.',
			'Unable to preload CSS for /a.css',
			'Unexpected end of input',
			"Failed to execute 'appendChild' on 'Node': Unexpected end of input"
		])
			expect(faultText(new TypeError(said))).toMatch(/^A part of this site did not come.*reload the page/);
		expect(faultText(new SyntaxError('expected expression, got end of script'))).toMatch(
			/^A part of this site/
		);
		expect(looks).toEqual(Array(7).fill(DOUBT));
		// A reader's own file that is cut off is no part of the programs.
		for (const own of ['unexpected EOF', 'The workbook cannot be read: unexpected EOF Save it as CSV.'])
			expect(faultText(new Error(own))).toBe(own);
		expect(faultText(new Fault('The line is too slow.'))).toBe('The line is too slow.');
		vi.unstubAllGlobals();
	});

	it('and that nothing says of is said after twenty seconds: the browser would wait for ever', async () => {
		vi.useFakeTimers();
		try {
			const never = inTime(new Promise(() => undefined)).catch((error: Error) => error.message);
			await vi.advanceTimersByTimeAsync(20_000);
			expect(await never).toMatch(/has not come for 20 seconds.*reload the page/);
			expect(await inTime(Promise.resolve('here'))).toBe('here');
			expect(vi.getTimerCount()).toBe(0);
		} finally {
			vi.useRealTimers();
		}
	});
});

describe('a wait', () => {
	it('ends with a sentence when nothing comes for long', async () => {
		answer = () => undefined;
		const url = fresh();
		await expect(file(url, { patience: 50 })).rejects.toThrow(
			'The line is too slow right now: nothing came within 0.05 seconds. Try again.'
		);
		answer = json({ id: 'a' });
		expect(await file(url)).toEqual({ id: 'a' });
	});

	it('goes on as long as something comes', async () => {
		answer = (response) => {
			response.setHeader('content-type', 'application/json');
			const parts = packed({ id: 'a' }).match(/.{1,20}/g) ?? [];
			const next = () => {
				const part = parts.shift();
				if (part === undefined) return void response.end();
				response.write(part);
				setTimeout(next, 300);
			};
			next();
		};
		expect(await file(fresh(), { patience: 2000 })).toEqual({ id: 'a' });
	});

	it('ends at once when the asker gives up, and so does the asking', async () => {
		answer = () => undefined;
		const giveUp = new AbortController();
		const wait = file(fresh(), { signal: giveUp.signal });
		await soon(() => asked.length === 1);
		giveUp.abort(new Error('another country'));
		await expect(wait).rejects.toThrow('another country');
		await soon(() => left.length === 1);
	});

	it('of one asker does not end with that of another', async () => {
		let finish = () => {};
		answer = (response) => (finish = () => json({ id: 'a' })(response));
		const url = fresh();
		const giveUp = new AbortController();
		const [first, second] = [file(url, { signal: giveUp.signal }), file(url)];
		await soon(() => asked.length === 1);
		giveUp.abort();
		await expect(first).rejects.toThrow(/abort/i);
		finish();
		expect(await second).toEqual({ id: 'a' });
	});

	it('is not begun by who has already given up', async () => {
		await expect(file(fresh(), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
		expect(asked).toEqual([]);
	});
});

describe('what is kept', () => {
	it('has an end: the longest unused goes first', async () => {
		const kept = new Kept(10);
		const tries: string[] = [];
		const get = (url: string, size = 4) =>
			kept.get(url, undefined, async () => {
				tries.push(url);
				return { value: url, size };
			});
		for (const url of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(url)).toBe(url);
		expect(tries).toEqual(['a', 'b', 'c', 'b']);
	});

	it('is the newest even where it is larger than all room', async () => {
		const kept = new Kept(10);
		let tries = 0;
		const get = () => kept.get('a', undefined, async () => ({ value: (tries += 1), size: 100 }));
		expect([await get(), await get()]).toEqual([1, 1]);
	});

	it('is what was read, and a reader’s fault is not', async () => {
		answer = text('text/csv', 'a,b\n');
		const url = `${fresh()}/x.csv`;
		const refuse = () => {
			throw new Fault('not whole');
		};
		await expect(fetchAs(url, {}, refuse)).rejects.toThrow('not whole');
		expect(await fetchAs(url, {}, (body) => body.trim())).toBe('a,b');
		// The first time past all copies too.
		expect(asked).toHaveLength(3);
	});
});
