/// <reference lib="webworker" />
/**
 * Keeps the pages that a reader has seen, so that they open without a network. It keeps and answers as src/lib/offline
 * says, and knows nothing of the product.
 */
import { version } from '$service-worker';
import { answer } from './lib/offline/answer';
import { dropOld, keepUnseen, type Room } from './lib/offline/shelf';
import { wayOf } from './lib/offline/ways';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const scope = worker.registration.scope;
const room: Room = {
	caches: worker.caches,
	fetch: (input, init) => worker.fetch(input, init),
	version,
	now: () => new Date()
};
/** When the page of a tab was kept, for those that were opened from what is kept. */
const keptTabs = new Map<string, string>();

worker.addEventListener('install', (event) => {
	// The page that says what is missing, which nobody may have seen yet.
	const url = `${scope}offline/`;
	event.waitUntil(
		worker
			.fetch(url)
			.then((response) => keepUnseen(room, url, response))
			.then(() => worker.skipWaiting())
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(dropOld(room, version).then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { method, url, mode } = request;
	const way = wayOf({ method, url, mode, isPart: request.headers.has('range') }, scope);
	if (way === 'pass') return;
	const answered = answer(room, way, request, scope);
	event.respondWith(
		answered.then(({ response, keptAt }) => {
			if (keptAt && event.resultingClientId) keptTabs.set(event.resultingClientId, keptAt);
			return response;
		})
	);
	event.waitUntil(answered.then(({ after }) => after).catch(() => undefined));
});

/** A page asks whether it was opened from what is kept, and since when. */
worker.addEventListener('message', (event) => {
	const { id } = event.source as WindowClient;
	if (event.data === 'kept?') event.ports[0]?.postMessage(keptTabs.get(id) ?? null);
});
