/**
 * A server in front of the site's own that answers wrongly when it is told to: late, never, not whole, with something
 * else. What comes from the site is kept, so that each file is made once for all.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withVersion } from '../../../src/lib/source/pack';

/** What is done to an answer. */
export type Damage =
	| 'late'
	| 'hang'
	| 'cut'
	| 'truncated'
	| 'empty'
	| 'reset'
	| 'page'
	| 'text'
	| 'missing'
	| 'broken'
	| 'renewed'
	| 'flipped'
	| 'dead'
	| 'no-memory'
	| 'no-wasm';

export interface Rule {
	/** Paths that are answered wrongly. */
	files: RegExp;
	damage: Damage;
}

export interface FaultyServer {
	/** Without a slash at its end. */
	url: string;
	/** What is answered wrongly from now on; null for nothing. */
	rule: Rule | null;
	/** How many answers were wrong since the rule was set. */
	wrong: number;
	/** Paths that were asked for. */
	asked: string[];
	close(): void;
}

interface Whole {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

const whole = new Map<string, Promise<Whole>>();
/** In milliseconds. */
const LATE = 700;
const SIGN_IN = '<!doctype html><title>Sign in</title><p>Welcome to this network. Please sign in.</p>';

async function fromSite(site: string, path: string): Promise<Whole> {
	const response = await fetch(site + path, {
		headers: { 'accept-encoding': 'identity' },
		redirect: 'manual'
	});
	const headers = Object.fromEntries(response.headers);
	for (const name of ['connection', 'keep-alive', 'content-length', 'content-encoding', 'etag'])
		delete headers[name];
	return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** @param site address of the site's own server, without a slash at its end */
export async function faultyServer(site: string): Promise<FaultyServer> {
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').replace(/[?#].*$/s, '');
		said.asked.push(path);
		const { rule } = said;
		const damage = rule?.files.test(path) ? rule.damage : null;
		if (damage) said.wrong += 1;
		const there = whole.get(path) ?? fromSite(site, path);
		whole.set(path, there);
		// A new release has another version; until then the present one.
		if (path.endsWith('/version.json') && rule?.damage === 'renewed')
			return void response
				.writeHead(200, { 'content-type': 'application/json' })
				.end('{"version":"the next one"}');
		there.then(
			(answer) => (damage ? wrongly(damage, answer, response) : send(answer, response)),
			() => response.destroy()
		);
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	const said: FaultyServer = {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		rule: null,
		wrong: 0,
		asked: [],
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
	return said;
}

function send({ status, headers, body }: Whole, response: ServerResponse): void {
	response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
}

const FLIPPED = 40;

/** The same bytes with some of them turned, evenly spread: digits stay digits, so that a text can still be read. */
function flipped(body: Buffer): Buffer {
	const other = Buffer.from(body);
	const isText = !body.subarray(0, 4000).includes(0);
	for (let i = 1; i <= FLIPPED; i += 1) {
		let at = Math.floor((body.length * i) / (FLIPPED + 1));
		if (!isText) other[at] = (other[at] as number) ^ 0x10;
		else {
			const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x31 && byte <= 0x38;
			while (at < body.length && !isDigit(other[at])) at += 1;
			if (at < body.length) other[at] = (other[at] as number) ^ 0x01 || 0x31;
		}
	}
	return other;
}

function wrongly(damage: Damage, answer: Whole, response: ServerResponse): void {
	const { headers, body } = answer;
	const half = body.subarray(0, body.length >> 1);
	const says = (change: Partial<Whole>) => send({ ...answer, ...change }, response);
	switch (damage) {
		case 'late':
			setTimeout(() => says({}), LATE);
			return;
		case 'hang':
			return;
		case 'cut':
			response.writeHead(200, { ...headers, 'content-length': body.length });
			response.write(half, () => response.destroy());
			return;
		case 'truncated':
			return says({ body: half });
		case 'empty':
			return says({ body: Buffer.alloc(0) });
		case 'reset':
			response.destroy();
			return;
		case 'page':
			return says({
				status: 200,
				headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
				body: Buffer.from(SIGN_IN)
			});
		case 'text':
			return says({ headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
		case 'missing':
		case 'broken':
			return says({
				status: damage === 'missing' ? 404 : 500,
				headers: { 'content-type': 'text/plain' },
				body: Buffer.from('none')
			});
		case 'renewed':
			// Another build's data under the old name; its programs have other names, and the old ones are gone.
			return /^\{"file":/.test(body.subarray(0, 8).toString())
				? says({ body: Buffer.from(withVersion(body.toString(), 'fedcba987654')) })
				: says({ status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('none') });
		case 'flipped':
			return says({ body: flipped(body) });
		case 'dead':
			return says({ body: Buffer.from('throw new Error("The worker is dead.");') });
		case 'no-memory':
			return says({
				body: Buffer.concat([
					Buffer.from(
						'WebAssembly.instantiate = WebAssembly.instantiateStreaming = async () => { throw new RangeError("Out of memory"); };'
					),
					body
				])
			});
		case 'no-wasm':
			return says({ headers: { ...headers, 'content-security-policy': "script-src 'self'" } });
	}
}
