/**
 * A typeface out of its wrapping: packages of web fonts have WOFF files, and what draws text reads the plain form.
 * The formats: https://www.w3.org/TR/WOFF/ (one table after the other, each packed by zlib or not) and OpenType's
 * https://learn.microsoft.com/typography/opentype/spec/otff (a directory of tables, each at a multiple of four bytes).
 */
import { inflateSync } from 'node:zlib';

const HEAD = 44;
const ENTRY = 20;
const padded = (bytes: number): number => (bytes + 3) & ~3;

/** @throws Error when the file is no WOFF of the first version */
export function sfntOf(woff: Buffer): Uint8Array {
	if (woff.toString('latin1', 0, 4) !== 'wOFF')
		throw new Error(`expected a WOFF file, found one that begins with ${woff.toString('hex', 0, 4)}`);
	const count = woff.readUInt16BE(12);
	const tables = Array.from({ length: count }, (_, i) => {
		const at = HEAD + i * ENTRY;
		const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
			number,
			number,
			number
		];
		const kept = woff.subarray(offset, offset + packed);
		return {
			tag: woff.subarray(at, at + 4),
			checksum: woff.readUInt32BE(at + 16),
			data: packed < length ? inflateSync(kept) : kept
		};
	});
	const power = Math.floor(Math.log2(count));
	let offset = 12 + 16 * count;
	const sfnt = Buffer.alloc(offset + tables.reduce((sum, { data }) => sum + padded(data.length), 0));
	woff.copy(sfnt, 0, 4, 8);
	[count, 2 ** power * 16, power, (count - 2 ** power) * 16].forEach((value, i) =>
		sfnt.writeUInt16BE(value, 4 + 2 * i)
	);
	tables.forEach(({ tag, checksum, data }, i) => {
		const entry = 12 + 16 * i;
		tag.copy(sfnt, entry);
		[checksum, offset, data.length].forEach((value, field) =>
			sfnt.writeUInt32BE(value, entry + 4 + 4 * field)
		);
		data.copy(sfnt, offset);
		offset += padded(data.length);
	});
	return sfnt;
}
