/** What the service worker answers: the network first for pages, what is kept where the network has nothing. */
import { keepPage, keptFile, keptPage, type Room } from './shelf';
import type { Way } from './ways';

/** How long a page that is kept waits for the network's: a line that gives nothing for so long is taken for none. */
const PATIENCE_MS = 8000;

export interface Answer {
	response: Response;
	/** It is the kept copy, from then: ISO date and time. */
	keptAt: string | null;
	/** What is still to be done once it is sent. */
	after: Promise<unknown>;
}

const DONE = Promise.resolve();
const plain = (response: Response): Answer => ({ response, keptAt: null, after: DONE });

/**
 * @param scope the address of the site's own folder, with a slash at its end
 * @throws what the network threw where nothing is kept
 */
export async function answer(
	room: Room,
	way: Exclude<Way, 'pass'>,
	request: Request,
	scope: string
): Promise<Answer> {
	// A page that was given something broken asks past all copies.
	if (way === 'file')
		return plain(await keptFile(room, request.url, { isDoubted: request.cache === 'reload' }));
	if (way === 'fresh') {
		try {
			return plain(await room.fetch(request));
		} catch (error) {
			const kept = await room.caches.match(request.url);
			if (kept) return plain(kept);
			throw error;
		}
	}
	return pageAnswer(room, request, scope);
}

async function pageAnswer(room: Room, request: Request, scope: string): Promise<Answer> {
	const kept = await keptPage(room, request.url);
	try {
		const response = await (kept ? within(PATIENCE_MS, room.fetch(request)) : room.fetch(request));
		return { response, keptAt: null, after: keepPage(room, request.url, response.clone()) };
	} catch {
		if (kept) return { response: kept, keptAt: kept.headers.get('x-kept-at'), after: DONE };
		// Pages link relative to where they stand, so that this one cannot stand at another's address.
		const path = request.url.slice(scope.length);
		return plain(Response.redirect(`${scope}offline/#/${path}`));
	}
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(`Nothing came within ${ms} ms.`)), ms);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
