/** The engine's file as a stream that is unpacked on its way, so that it can be compiled while it comes. */
import { ENGINE_BYTES, type EngineSaid } from './engine-said';
import { isGzip, lengthOf, request } from './fetch-database';

const WHAT = 'The database engine';
const NOT_WHOLE = `${WHAT} did not come whole.`;

/** Whether a fault of the start is one that this file has worded. */
export const isWorded = (text: string) => text.startsWith(`${WHAT} did not come`);

/**
 * An answer as WebAssembly's compiler takes it.
 * @param url of the engine, packed with gzip
 * @param cache 'reload': past every copy that is kept of it
 * @param say told how many bytes have come, and when the file turns out to be cut off or damaged
 * @throws Error with a sentence for the reader when it does not begin to come
 */
export async function engineResponse(
	url: string,
	say: (said: EngineSaid) => void,
	cache: RequestCache = 'default'
): Promise<Response> {
	const response = await request(url, WHAT, { cache });
	const isUnpackedOnTheWay = response.headers.get('content-encoding') !== null;
	const total = isUnpackedOnTheWay ? ENGINE_BYTES : lengthOf(response);
	const reader = response.body!.getReader();
	let loaded = 0;
	const next = async () => {
		const { value } = await reader.read().catch((cause: unknown) => {
			throw new Error(NOT_WHOLE, { cause });
		});
		if (value) say({ engine: 'coming', loaded: (loaded += value.byteLength), total });
		return value;
	};
	const first = await next();
	const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
		start: (out) => (first ? out.enqueue(first) : out.close()),
		async pull(out) {
			const bytes = await next();
			if (bytes) out.enqueue(bytes);
			else out.close();
		},
		cancel: (reason) => reader.cancel(reason)
	});
	// Some hosts say that a .gz file is encoded, and the browser has then unpacked it already.
	const engine = first && isGzip(first) ? unpacking(whole, say) : whole;
	return new Response(engine, { headers: { 'Content-Type': 'application/wasm' } });
}

/** A file that is cut off or damaged is told here: what the compiler makes of it is no sentence. */
function unpacking(packed: ReadableStream<Uint8Array<ArrayBuffer>>, say: (said: EngineSaid) => void) {
	const { readable, writable } = new DecompressionStream('gzip');
	packed.pipeTo(writable).catch(() => say({ engine: 'fault', text: NOT_WHOLE }));
	return readable;
}
