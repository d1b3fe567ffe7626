/** What a file is by its bytes: text and in which encoding, an archive, or nothing that can be read. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type FileKind =
	{ kind: 'text'; encoding: Encoding } | { kind: 'zip' } | { kind: 'xls' } | { kind: 'binary' };

/** The bytes of a file, in memory or on its disk: a part is read when it is asked for. */
export interface Bytes {
	readonly length: number;
	subarray(from: number, to: number): Uint8Array;
}

/** Of workers alone: the types of pages do not have it. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };

/** The bytes of a file that stays where it is. For workers: a page must not wait for a disk. */
export function bytesOf(file: Blob): Bytes {
	const reader = new FileReaderSync();
	return {
		length: file.size,
		subarray: (from, to) => new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to)))
	};
}

/** As many bytes as are looked at. */
const LOOKED_AT = 65_536;

/** @param bytes the whole file or its beginning; the end of a cut letter does not count */
export function kindOfFile(bytes: Bytes): FileKind {
	const seen = bytes.subarray(0, Math.min(bytes.length, LOOKED_AT));
	const [a, b, c, d] = seen;
	if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return { kind: 'zip' };
	// Workbooks of before 2007, and locked ones of any year.
	if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return { kind: 'xls' };
	if (a === 0xff && b === 0xfe) return { kind: 'text', encoding: 'utf-16le' };
	if (a === 0xfe && b === 0xff) return { kind: 'text', encoding: 'utf-16be' };
	const nuls = [0, 0];
	for (let i = 0; i < seen.length; i += 1) if (seen[i] === 0) nuls[i % 2]! += 1;
	// Without its mark, UTF-16 shows by every other byte of plain letters.
	const half = seen.length / 2;
	if (nuls[1]! > half * 0.4 && nuls[0]! < half * 0.05) return { kind: 'text', encoding: 'utf-16le' };
	if (nuls[0]! > half * 0.4 && nuls[1]! < half * 0.05) return { kind: 'text', encoding: 'utf-16be' };
	if (nuls[0]! + nuls[1]! > 0) return { kind: 'binary' };
	const odd = seen.reduce((count, byte) => count + (byte < 32 && ![9, 10, 12, 13].includes(byte) ? 1 : 0), 0);
	if (odd > seen.length * 0.02) return { kind: 'binary' };
	return { kind: 'text', encoding: isUtf8(seen, bytes.length > seen.length) ? 'utf-8' : 'windows-1252' };
}

/** @param isCut whether the last letter may have lost its end */
function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
		return true;
	} catch {
		return false;
	}
}

/** What windows-1252 has at 0x80 to 0x9f; some engines leave these bytes as control signs. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file. */
export const textOf = (bytes: Uint8Array, encoding: Encoding): string =>
	[...piecesOf(bytes, encoding)]
		.map(({ text }) => text)
		.join('')
		.replace(/^\ufeff/, '');

const withSigns = (text: string): string =>
	text.replace(/[\u0080-\u009f]/g, (sign) => UPPER[sign.charCodeAt(0) - 0x80] ?? sign);

/** In bytes: short enough that what is read of it is soon let go. */
const PIECE = 2_000_000;

/** The text of a file in pieces, with the share of the file that ends with each. */
export function* piecesOf(bytes: Bytes, encoding: Encoding): Generator<{ text: string; share: number }> {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	for (let from = 0; from < bytes.length; from += PIECE) {
		const end = Math.min(bytes.length, from + PIECE);
		const text = decoder.decode(bytes.subarray(from, end), { stream: end < bytes.length });
		yield { text: encoding === 'windows-1252' ? withSigns(text) : text, share: end / bytes.length };
	}
}

/** Texts that are no table, by how they begin: what they are, in words. */
const NO_TABLES: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:<!doctype html|<html|<head|<body)/i,
		'a web page: the site that it came from asked to sign in, or did not send the file. Fetch it again, and open it before you bring it'
	],
	[/^<\?xml|^<\w+[\s>:]/i, 'XML. Ask its publisher’s site for CSV'],
	[
		/^%PDF-/,
		'a PDF. Ask its publisher for the table, or copy it into a spreadsheet and save that as CSV (UTF-8)'
	],
	[/^\{\s*["}]|^\[\s*[[{"]/, 'JSON. Ask its publisher’s site for CSV'],
	[/^\{\\rtf/, 'a text of a word processor. Copy its table into a spreadsheet and save that as CSV (UTF-8)']
];

/** What a text is when it is no table, in words; null when it may be one. @param beginning of the text */
export function noTable(beginning: string): string | null {
	const text = beginning.replace(/^\ufeff/, '').trimStart();
	return NO_TABLES.find(([begins]) => begins.test(text))?.[1] ?? null;
}
