/** Fetches large files whole, with progress, on hosts that compress what they send and on those that do not. */

/** Bytes so far; total is null where the host does not say. */
export type Progress = (loaded: number, total: number | null) => void;

export interface FetchOptions {
	signal: AbortSignal;
	onProgress: Progress;
	/** Size of the file unpacked, where the caller knows it: hosts say only how much they send. */
	unpackedBytes?: number | undefined;
	/** Whether there is `<url>.gz`, which is then asked for first. */
	isPacked?: boolean;
	/** 'reload': past every copy that is kept of it, where one did not come whole. */
	cache?: RequestCache;
}

/** Below this, asking for the compressed copy costs more time than it saves. */
const WORTH_ASKING = 1_000_000;

/**
 * The bytes of a .duckdb file. A host that sends it as it is, uncompressed, is asked for `<url>.gz` instead.
 * @throws Error saying which file did not come
 */
export async function fetchDatabase(url: string, options: FetchOptions): Promise<Uint8Array> {
	const asking = { signal: options.signal, cache: options.cache ?? 'default' };
	if (options.isPacked) {
		const packed = await fetch(`${url}.gz`, asking).catch(() => null);
		options.signal.throwIfAborted();
		if (packed?.ok) return whole(packed, 'The data', options);
	}
	const response = await request(url, 'The data', asking);
	const length = lengthOf(response);
	if (response.headers.get('content-encoding'))
		return read(response, 'The data', options.unpackedBytes ?? null, options.onProgress);
	if (length !== null && length > WORTH_ASKING && typeof DecompressionStream === 'function') {
		const packed = await fetch(`${url}.gz`, asking).catch(() => null);
		if (packed?.ok) {
			await response.body?.cancel();
			return unpacked(await read(packed, 'The data', lengthOf(packed), options.onProgress), 'The data');
		}
	}
	return read(response, 'The data', length, options.onProgress);
}

async function whole(response: Response, what: string, options: FetchOptions): Promise<Uint8Array> {
	// Some hosts say that it is compressed, and the browser then unpacks it on the way.
	const total = response.headers.get('content-encoding')
		? (options.unpackedBytes ?? null)
		: lengthOf(response);
	return unpacked(await read(response, what, total, options.onProgress), what);
}

/** Fetches a file past every copy that is kept of it, so that whoever asks next has the new one. */
export const renewed = (url: string, ask: typeof fetch = fetch): Promise<Blob> =>
	ask(url, { cache: 'reload' }).then((answer) => answer.blob());

/** How many bytes the host says that it sends; null where it does not. */
export const lengthOf = (response: Response) => Number(response.headers.get('content-length')) || null;

/**
 * @param what its name in a sentence: "The database engine"
 * @throws Error saying what did not come, and why; the signal's reason when aborted
 */
export async function request(url: string, what: string, asking: RequestInit): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(url, asking);
	} catch (error) {
		asking.signal?.throwIfAborted();
		throw new Error(`${what} did not come (${url}): the network did not answer.`, { cause: error });
	}
	if (!response.ok) throw new Error(`${what} did not come (${url}): the site answered ${response.status}.`);
	if (/^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
		throw new Error(
			`${what} did not come: a web page came in its place. If this network asks you to sign in, do so.`
		);
	return response;
}

async function read(
	response: Response,
	what: string,
	total: number | null,
	onProgress: Progress
): Promise<Uint8Array> {
	if (!response.body) return new Uint8Array(await response.arrayBuffer());
	const reader = response.body.getReader();
	const chunks: Uint8Array[] = [];
	let loaded = 0;
	for (;;) {
		const { done, value } = await reader.read().catch((cause: unknown) => {
			// The reason of who gave it up is told by whom it concerns.
			if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
			throw new Error(`${what} did not come whole: the network broke off.`, { cause });
		});
		if (done) break;
		chunks.push(value);
		loaded += value.byteLength;
		onProgress(loaded, total);
	}
	const bytes = new Uint8Array(loaded);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.byteLength;
	}
	return bytes;
}

/** Whether these are the first bytes of a gzip file. */
export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Some hosts send a .gz file as gzip-encoded, and the browser has then unpacked it already. */
async function unpacked(bytes: Uint8Array, what: string): Promise<Uint8Array> {
	if (!isGzip(bytes)) return bytes;
	const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
	try {
		return new Uint8Array(await new Response(stream).arrayBuffer());
	} catch (error) {
		throw new Error(`${what} did not come whole.`, { cause: error });
	}
}
