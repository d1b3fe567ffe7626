/** What was made when it was asked for, compressed as the client takes it. */
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './answer';
import { acceptedEncodings } from './files';

const COMPRESSIBLE = /^(text\/|application\/(json|manifest\+json|javascript|xml)|image\/svg)/;
const SMALLEST = 1000;
const kept = new WeakMap<Answer, Map<string, Promise<Buffer>>>();

/** @param quality brotli's, 1 to 11 */
export async function compressed(
	request: IncomingMessage,
	answer: Answer,
	quality: number
): Promise<Pick<Answer, 'headers' | 'body'>> {
	const { headers, body } = answer;
	if (body.length < SMALLEST || !COMPRESSIBLE.test(headers['content-type'] ?? '')) return { headers, body };
	const [encoding] = acceptedEncodings(request.headers['accept-encoding']);
	const varied = { ...headers, vary: 'Accept-Encoding' };
	if (!encoding) return { headers: varied, body };
	const copies = kept.get(answer) ?? new Map<string, Promise<Buffer>>();
	kept.set(answer, copies);
	const name = `${encoding} ${quality}`;
	const copy = copies.get(name) ?? pack(body, encoding, quality);
	copies.set(name, copy);
	return { headers: { ...varied, 'content-encoding': encoding }, body: await copy };
}

function pack(body: Buffer, encoding: 'br' | 'gzip', quality: number): Promise<Buffer> {
	if (encoding === 'gzip') return promisify(gzip)(body);
	return promisify(brotliCompress)(body, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: body.length
		}
	});
}
