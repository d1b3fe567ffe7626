/** A device in memory: caches as browsers have them, as far as the site uses them, and a network of a few answers. */
import type { Room } from '../../../../src/lib/offline/shelf';

class MemoryCache {
	readonly entries = new Map<string, Response>();
	constructor(private readonly isFull: () => boolean) {}
	async match(request: string | Request) {
		return this.entries.get(urlOf(request))?.clone();
	}
	async put(request: string | Request, response: Response) {
		if (this.isFull()) throw new DOMException('no room', 'QuotaExceededError');
		this.entries.set(
			urlOf(request),
			new Response(await response.arrayBuffer(), { headers: response.headers })
		);
	}
	async keys() {
		return [...this.entries.keys()].map((url) => new Request(url));
	}
}

const urlOf = (request: string | Request) => (typeof request === 'string' ? request : request.url);

export const SCOPE = 'https://site.test/below/';

/** A page of the site that asks for one file. */
export const pageHtml = (title: string, file = 'a.js') =>
	`<html data-files="0123456789ab"><title>${title}</title><link href="../_app/immutable/${file}" rel="modulepreload"></html>`;

export const html = (text: string) =>
	new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

export interface Device {
	/** The device of a version, all of one store. */
	room(version: string): Room;
	/** What the network gives, by address; what is not there is a 404. */
	network: Map<string, () => Response>;
	isOffline: boolean;
	isFull: boolean;
	/** Every address that was asked of the network. */
	asked: string[];
}

export function device(): Device {
	const stores = new Map<string, MemoryCache>();
	const made: Device = {
		network: new Map(),
		isOffline: false,
		isFull: false,
		asked: [],
		room: (version) => ({
			caches: storage as unknown as CacheStorage,
			fetch,
			version,
			now: () => new Date('2026-11-29T12:00:00Z')
		})
	};
	const storage = {
		async open(name: string) {
			const store = stores.get(name) ?? new MemoryCache(() => made.isFull);
			stores.set(name, store);
			return store;
		},
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name),
		async match(request: string | Request) {
			for (const store of stores.values()) {
				const found = await store.match(request);
				if (found) return found;
			}
			return undefined;
		}
	};
	const fetch = async (input: string | Request) => {
		const url = urlOf(input);
		made.asked.push(url);
		if (made.isOffline) throw new TypeError('Failed to fetch');
		return made.network.get(url.replace(/[?#].*$/, ''))?.() ?? new Response('none', { status: 404 });
	};
	return made;
}
