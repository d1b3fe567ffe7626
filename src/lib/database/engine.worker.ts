/**
 * The worker of the database engine: DuckDB's own program, whose engine is on its way, unpacked and compiled as it comes,
 * before that program is there. It would fetch the engine by an address, after itself, and tell nobody when that fails
 * (duckdb-wasm 1.32.0), so that its fetch is ours.
 */
import program from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import engine from 'virtual:packed-engine';
import { ENGINE, notStarted, type EngineSaid } from './engine-said';
import { engineResponse, isWorded } from './engine-stream';
import { renewed } from './fetch-database';

const say = (said: EngineSaid) => self.postMessage(said, { transfer: [] });

self.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
	// The page says it; a second time on the console it would be nobody's fault.
	event.preventDefault();
	const reason: unknown = event.reason;
	const text = reason instanceof Error ? reason.message : String(reason);
	say({ engine: 'fault', text: isWorded(text) ? text : notStarted(text) });
});

// The page names its worker so where something did not come whole before.
const cache = self.name === 'reload' ? 'reload' : 'default';
const coming = engineResponse(new URL(engine, location.href).href, say, cache);
const ownFetch = globalThis.fetch.bind(globalThis);
globalThis.fetch = (input, init) => {
	const url = input instanceof Request ? input.url : String(input);
	return url === ENGINE ? coming : ownFetch(input, init);
};

/** Starts DuckDB's program; a message that comes before it listens would be lost, so that the page waits for what is said here. */
async function listen(): Promise<void> {
	if (cache === 'reload') await renewed(program, ownFetch);
	await import(/* @vite-ignore */ program);
	say({ engine: 'listening' });
}
listen().catch(() => say({ engine: 'fault', text: notStarted('its worker did not come') }));
