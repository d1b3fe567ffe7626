/** Keeps a list of pages and files on the device, one after another; what is there already is not asked for again. */
import type { DeviceList } from './list';
import { keepFresh, keepPage, keptFile, type Room } from './shelf';
import { keyOf, wayOf } from './ways';

/** A slow line has its hands full with so many. */
const AT_ONCE = 4;

export interface Keeping {
	signal: AbortSignal;
	/** @param done how many of all are kept, and of how many */
	onProgress(done: number, all: number): void;
}

/** The device has no more room, or does not let the site keep anything. */
export class NoRoom extends Error {
	override readonly name = 'NoRoom';
}

/**
 * @param scope the address of the site's own folder, with a slash at its end
 * @throws NoRoom; Error naming the file that did not come; the signal's reason when it was given up: what is kept stays,
 *   and the next time goes on from there
 */
export async function keepAll(
	room: Room,
	list: DeviceList,
	scope: string,
	{ signal, onProgress }: Keeping
): Promise<void> {
	const tasks = [
		...list.files.map(
			([path, bytes, , isAbout]) =>
				() =>
					keepOne(room, scope + path, isAbout ? undefined : bytes, scope)
		),
		...list.pages.map((path) => () => keepOnePage(room, keyOf(scope + path)))
	];
	const all = tasks.length;
	let done = 0;
	/** Each of a few takes the next task until none is left, or one of them failed. */
	const work = async () => {
		for (let task = tasks.shift(); task; task = tasks.shift()) {
			signal.throwIfAborted();
			await task();
			onProgress((done += 1), all);
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} finally {
		tasks.length = 0;
	}
}

async function keepOnePage(room: Room, url: string): Promise<void> {
	if (!(await keepPage(room, url, await got(room, url)))) whyNot(url);
}

async function keepOne(room: Room, url: string, bytes: number | undefined, scope: string): Promise<void> {
	if (wayOf({ method: 'GET', url, mode: 'cors', isPart: false }, scope) === 'file') {
		const response = await keptFile(room, url, bytes === undefined ? {} : { bytes });
		if (!response.ok) throw new Error(`The site does not give ${url} (${response.status}).`);
	} else if (!(await room.caches.match(url))) {
		const response = await got(room, url);
		await keepFresh(room, url, response).catch(() => whyNot(url));
		return;
	}
	if (!(await room.caches.match(url))) whyNot(url);
}

async function got(room: Room, url: string): Promise<Response> {
	const response = await room.fetch(url);
	if (!response.ok) throw new Error(`The site does not give ${url} (${response.status}).`);
	return response;
}

/** A file came and was not kept. */
function whyNot(url: string): never {
	throw new NoRoom(
		`There is no room on this device for ${url}. What is kept already stays; make room and go on.`
	);
}
