/** Brotli beforehand, as a static host has it: the same for every site. Large files are kept from one run to the next. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const press = promisify(brotliCompress);
const PACKED_ALREADY = ['.png', '.jpg', '.woff2', '.gz', '.br'];
const SMALLEST = 200;
/** Above it the last quality takes minutes for one or two per cent. */
const LARGE = 1.5e6;
const KEPT = 50_000;

export interface Packed {
	body: Buffer;
	encoding: 'br' | null;
	etag: string;
}

/** @param cache a folder for what took long */
export async function pack(path: string, raw: Buffer, cache: string): Promise<Packed> {
	const hash = createHash('sha256').update(raw).digest('base64url').slice(0, 22);
	const etag = `"${hash}"`;
	const plain: Packed = { body: raw, encoding: null, etag };
	if (raw.length < SMALLEST || PACKED_ALREADY.includes(extname(path))) return plain;
	const file = join(cache, `${hash}.br`);
	const kept = existsSync(file) ? readFileSync(file) : null;
	const quality = raw.length > LARGE ? 9 : 11;
	const body =
		kept ??
		(await press(raw, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_SIZE_HINT]: raw.length
			}
		}));
	if (!kept && raw.length > KEPT) {
		mkdirSync(cache, { recursive: true });
		writeFileSync(file, body);
	}
	return body.length < raw.length ? { body, encoding: 'br', etag } : plain;
}
