/** A table on its way in: opened, understood, corrected by its reader, used. Runs in a worker and in Node alike. */
import { understand, type Understood } from './detect/table';
import type { Decimal } from './detect/number';
import { join, type Joined } from './join/join';
import type { PlaceOf } from './join/places';
import { packedIn, unpacked, MOST_BYTES, type Packed } from './read/archive';
import { kindOfFile, textOf, type Encoding } from './read/bytes';
import { rowsOf, type RowFault } from './read/rows';

/** What is said of a table when it is open. */
export interface Opened {
	/** Tables of an archive; the first is the one that is open. */
	files: Packed[];
	encoding: Encoding;
	delimiter: string;
	rows: number;
	faults: RowFault[];
	understood: Understood;
	/** The rows from the head on, as they stand. */
	preview: string[][];
}

/** Said of what cannot be read; each says what to do. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}

const PREVIEW = 8;

export class Reading {
	#rows: string[][] = [];
	#delimiter = ',';

	constructor(private readonly placeOf: PlaceOf) {}

	/**
	 * @param file which table of an archive; the largest when absent
	 * @throws Unreadable with a sentence for the reader
	 */
	open(bytes: Uint8Array, onProgress?: (share: number) => void, file?: string): Opened {
		if (bytes.length > MOST_BYTES)
			throw new Unreadable(
				'The file is larger than 100 MB. Leave out columns or years that you do not need.'
			);
		const kind = kindOfFile(bytes);
		if (kind.kind === 'binary')
			throw new Unreadable(
				'This is no text, whatever it is called. Open it in the program that made it and save it as CSV (UTF-8).'
			);
		if (kind.kind === 'zip') return this.#archive(bytes, onProgress, file);
		const { rows, delimiter, faults } = rowsOf(textOf(bytes, kind.encoding), {}, onProgress);
		this.#rows = rows;
		this.#delimiter = delimiter;
		if (rows.length === 0) throw new Unreadable('The file is empty.');
		const understood = this.understand();
		if (rows.length <= (understood.head ?? -1) + 1)
			throw new Unreadable('The file has a row of names and nothing under it.');
		return {
			...{ files: [], encoding: kind.encoding, delimiter, rows: rows.length, faults, understood },
			preview: this.preview(understood)
		};
	}

	/** @param asked what the reader corrected */
	understand(asked: { head?: number | null; decimal?: Decimal } = {}): Understood {
		return understand(this.#rows, this.placeOf, { ...asked, usual: this.#delimiter === ';' ? ',' : '.' });
	}

	preview({ head }: Understood): string[][] {
		const from = head === null ? 0 : head + 1;
		return this.#rows.slice(from, from + PREVIEW);
	}

	join(understood: Understood): Joined {
		return join(this.#rows, understood, this.placeOf);
	}

	#archive(bytes: Uint8Array, onProgress?: (share: number) => void, file?: string): Opened {
		let found;
		try {
			found = packedIn(bytes);
		} catch {
			throw new Unreadable('The archive is broken or not whole. Fetch it again.');
		}
		if (found.isWorkbook)
			throw new Unreadable(
				'This is a workbook. In the program that made it choose the sheet and save it as CSV (UTF-8), then bring that.'
			);
		const name = file ?? found.tables[0]?.name;
		if (name === undefined) throw new Unreadable('There is no table (.csv, .tsv, .txt) in this archive.');
		return { ...this.open(unpacked(bytes, name), onProgress), files: found.tables };
	}
}
