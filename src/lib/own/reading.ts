/** A table on its way in: opened, understood, corrected by its reader, used. Runs in a worker and in Node alike. */
import { understand, type Understood } from './detect/table';
import type { Decimal, DecimalFound } from './detect/number';
import { join, type Joined } from './join/join';
import type { PlaceOf } from './join/places';
import { packedIn, unpacked, MOST_BYTES } from './read/archive';
import { kindOfFile, textOf, type Encoding } from './read/bytes';
import { rowsOf, type RowFault } from './read/rows';
import type { SheetRead } from './read/workbook';

/** What is said of a table when it is open. */
export interface Opened {
	/** Tables of an archive or sheets of a workbook, the largest first; none for a file that is one table. */
	files: string[];
	/** The one that is open; '' for a file that is one table. */
	file: string;
	/** Of a text; null for a sheet. */
	text: { encoding: Encoding; delimiter: string } | null;
	rows: number;
	faults: RowFault[];
	/** What else there is to know of how it was read. */
	notes: string[];
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
	#usual: Decimal = '.';
	#sheet: SheetRead | null = null;

	constructor(private readonly placeOf: PlaceOf) {}

	/**
	 * @param file which table of an archive, or which sheet; the largest when absent
	 * @throws Unreadable with a sentence for the reader
	 */
	async open(bytes: Uint8Array, onProgress?: (share: number) => void, file?: string): Promise<Opened> {
		if (bytes.length > MOST_BYTES)
			throw new Unreadable(
				'The file is larger than 100 MB. Leave out columns or years that you do not need.'
			);
		const kind = kindOfFile(bytes);
		if (kind.kind === 'binary')
			throw new Unreadable(
				'This is no table, whatever it is called. Open it in the program that made it and save it as CSV (UTF-8).'
			);
		if (kind.kind === 'zip') return this.#archive(bytes, onProgress, file);
		if (kind.kind === 'xls') return this.#workbook(bytes, file);
		const { rows, delimiter, faults } = rowsOf(textOf(bytes, kind.encoding), {}, onProgress);
		this.#sheet = null;
		this.#usual = delimiter === ';' ? ',' : '.';
		return this.#opened(rows, { text: { encoding: kind.encoding, delimiter }, faults });
	}

	/** @param asked what the reader corrected */
	understand(asked: { head?: number | null; decimal?: Decimal } = {}): Understood {
		if (this.#sheet && asked.decimal) this.#rows = this.#sheet.rowsWith(asked.decimal);
		const found: { found?: DecimalFound } = this.#sheet ? { found: this.#sheet.found } : {};
		return understand(this.#rows, this.placeOf, { ...asked, ...found, usual: this.#usual });
	}

	preview({ body }: Understood): string[][] {
		return this.#rows.slice(body, body + PREVIEW);
	}

	join(understood: Understood): Joined {
		return join(this.#rows, understood, this.placeOf);
	}

	#opened(rows: string[][], part: Partial<Opened>): Opened {
		this.#rows = rows;
		if (rows.length === 0) throw new Unreadable('The file is empty.');
		const understood = this.understand();
		if (rows.length <= understood.body)
			throw new Unreadable('The file has a row of names and nothing under it.');
		return {
			...{ files: [], file: '', text: null, faults: [], notes: [] },
			...part,
			...{ rows: rows.length, understood, preview: this.preview(understood) }
		};
	}

	async #archive(bytes: Uint8Array, onProgress?: (share: number) => void, file?: string): Promise<Opened> {
		let found;
		try {
			found = packedIn(bytes);
		} catch {
			throw new Unreadable('The archive is broken or not whole. Fetch it again.');
		}
		if (found.isWorkbook) return this.#workbook(bytes, file);
		const name = file ?? found.tables[0]?.name;
		if (name === undefined)
			throw new Unreadable('There is no table (.csv, .tsv, .txt, .xlsx, .ods) in this archive.');
		const opened = await this.open(unpacked(bytes, name), onProgress);
		return { ...opened, files: found.tables.map((one) => one.name), file: name };
	}

	async #workbook(bytes: Uint8Array, sheet?: string): Promise<Opened> {
		const { sheetsOf } = await import('./read/workbook');
		let sheets;
		try {
			sheets = await sheetsOf(bytes);
		} catch (error) {
			throw new Unreadable(
				`The workbook cannot be read: ${(error as Error).message} If it opens in the program that made it, save the sheet there as CSV (UTF-8) and bring that.`
			);
		}
		const open = sheets.find(({ name }) => name === sheet) ?? sheets[0];
		if (!open) throw new Unreadable('No sheet of the workbook holds anything.');
		this.#sheet = open;
		return this.#opened(open.rowsWith(open.found.decimal), {
			files: sheets.map(({ name }) => name),
			file: open.name,
			notes: open.notes
		});
	}
}
