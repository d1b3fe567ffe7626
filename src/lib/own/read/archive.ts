/** What is in a .zip as publishers send it: the tables in it, the largest first. */
import { unzipSync } from 'fflate';

export interface Packed {
	name: string;
	/** Unpacked. */
	bytes: number;
}

/** Said of one whose bytes do not fit together. */
export const BROKEN = 'The archive is broken or not whole. Fetch it again.';

/** More than this is not read: 100 MB as machines count them (100 × 2^20). */
export const MOST_BYTES = 100 * 2 ** 20;

/** Tables of an archive, without what describes them; and whether it is a workbook, which is an archive as well. */
export function packedIn(archive: Uint8Array): { tables: Packed[]; isWorkbook: boolean } {
	const tables: Packed[] = [];
	let isWorkbook = false;
	unzipSync(archive, {
		filter({ name, originalSize }) {
			if (name === 'xl/workbook.xml' || name === 'content.xml') isWorkbook = true;
			const file = name.split('/').at(-1) ?? '';
			if (
				/\.(csv|tsv|txt|xlsx|xls|ods)$/i.test(file) &&
				!/^(metadata|readme|licen[cs]e)/i.test(file) &&
				!name.startsWith('__MACOSX')
			)
				tables.push({ name, bytes: originalSize });
			return false;
		}
	});
	return { tables: tables.sort((a, b) => b.bytes - a.bytes), isWorkbook };
}

/** @throws Error when the file is not there, too large or broken */
export function unpacked(archive: Uint8Array, name: string): Uint8Array {
	let found: Uint8Array | undefined;
	try {
		found = unzipSync(archive, {
			filter: (file) => file.name === name && file.originalSize <= MOST_BYTES
		})[name];
	} catch {
		throw new Error(BROKEN);
	}
	if (!found) throw new Error(`“${name}” is not in the archive, or is larger than 100 MB.`);
	return found;
}
