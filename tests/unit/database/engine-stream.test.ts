import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ENGINE_BYTES, isEngineSaid, type EngineSaid } from '../../../src/lib/database/engine-said';
import { engineResponse, isWorded } from '../../../src/lib/database/engine-stream';

const BYTES = Buffer.alloc(1_500_000, 'tsoelopele');
const packed = gzipSync(BYTES);
let server: Server | undefined;
afterEach(() => server?.close());

/** What a compiler would be given, and what was told on the way. */
async function engineFrom(answer: RequestListener) {
	server = createServer(answer).listen(0);
	const url = `http://localhost:${(server.address() as AddressInfo).port}/engine.wasm.gz`;
	const said: EngineSaid[] = [];
	const response = await engineResponse(url, (told) => said.push(told));
	return { response, said, last: () => said.filter(({ engine }) => engine === 'coming').at(-1) };
}

describe('the engine that comes', () => {
	it('is unpacked, typed as WebAssembly, and measured by the bytes that come', async () => {
		const { response, said, last } = await engineFrom((_, answer) =>
			answer.writeHead(200, { 'content-length': packed.length }).end(packed)
		);
		expect(BYTES.equals(new Uint8Array(await response.arrayBuffer()))).toBe(true);
		expect(response.headers.get('content-type')).toBe('application/wasm');
		expect(last()).toEqual({ engine: 'coming', loaded: packed.length, total: packed.length });
		expect(said.every(isEngineSaid)).toBe(true);
	});

	it('is not unpacked twice when the host says that it is encoded', async () => {
		const { response, last } = await engineFrom((_, answer) =>
			answer.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed)
		);
		expect(BYTES.equals(new Uint8Array(await response.arrayBuffer()))).toBe(true);
		expect(last()).toEqual({ engine: 'coming', loaded: BYTES.length, total: ENGINE_BYTES });
	});

	it('is begun before all of it is there', async () => {
		let finish = () => {};
		const { response } = await engineFrom((_, answer) => {
			answer.writeHead(200).write(packed.subarray(0, packed.length - 20));
			finish = () => answer.end(packed.subarray(packed.length - 20));
		});
		const reader = response.body!.getReader();
		let come = (await reader.read()).value?.byteLength ?? 0;
		expect(come).toBeGreaterThan(0);
		finish();
		for (let part = await reader.read(); !part.done; part = await reader.read())
			come += part.value.byteLength;
		expect(come).toBe(BYTES.length);
	});

	it('and is cut off says so, beside what the compiler would make of it', async () => {
		const { response, said } = await engineFrom((_, answer) =>
			answer.writeHead(200).end(packed.subarray(0, packed.length / 2))
		);
		await expect(response.arrayBuffer()).rejects.toThrow();
		expect(said.at(-1)).toEqual({ engine: 'fault', text: 'The database engine did not come whole.' });
	});

	it('and is damaged says so', async () => {
		const damaged = Buffer.from(packed);
		damaged.fill(0xff, 40, 60);
		const { response, said } = await engineFrom((_, answer) => answer.writeHead(200).end(damaged));
		await expect(response.arrayBuffer()).rejects.toThrow();
		expect(said.at(-1)).toEqual({ engine: 'fault', text: 'The database engine did not come whole.' });
	});

	it('and is not there says the status, in words of its own', async () => {
		const fault = await engineFrom((_, answer) => answer.writeHead(404).end()).catch((error: Error) => error);
		expect((fault as Error).message).toMatch(
			/The database engine did not come \(.*\): the site answered 404/
		);
		expect(isWorded((fault as Error).message)).toBe(true);
		expect(isWorded('WebAssembly.instantiateStreaming(): refused')).toBe(false);
	});
});
