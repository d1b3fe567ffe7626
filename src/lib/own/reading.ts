/** A table on its way in: opened, understood, corrected by its reader, used. Runs in a worker and in Node alike. */
import { understand, type Understood } from './detect/table';
import type { Decimal, DecimalFound } from './detect/number';
import { Joining, type Joined } from './join/join';
import type { PlaceOf } from './join/places';
import { BROKEN, packedIn, unpacked, MOST_BYTES } from './read/archive';
import { kindOfFile, noTable, piecesOf, textOf, type Bytes, type Encoding } from './read/bytes';
import { eachRow, isEmpty, plainPieces, type RowFault } from './read/rows';
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
	joined: Joined;
}

/** Said of what cannot be read; each says what to do. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}

const PREVIEW = 8;
/** As a spreadsheet has them. */
const MOST_COLUMNS = 16_384;

const tooWide = (count: number): string =>
	`The table has ${count.toLocaleString('en')} columns, more than a spreadsheet holds (${MOST_COLUMNS.toLocaleString('en')}). It may be parted otherwise than it looks, or lie on its side.`;
/** As many rows as are kept to be understood and shown; all others are read through. */
const KEPT = 3000;

/** Reads all rows through. @returns what parts its cells, and what is wrong with it */
type Through = (
	onRow: (row: string[], index: number, delimiter: string) => void,
	onProgress?: (share: number) => void
) => { delimiter: string; faults: RowFault[] };

export class Reading {
	/** The first rows. */
	#rows: string[][] = [];
	#through: Through = () => ({ delimiter: ',', faults: [] });
	#usual: Decimal = '.';
	#sheet: SheetRead | null = null;

	constructor(private readonly placeOf: PlaceOf) {}

	/**
	 * @param file which table of an archive, or which sheet; the largest when absent
	 * @throws Unreadable with a sentence for the reader
	 */
	async open(bytes: Bytes, onProgress?: (share: number) => void, file?: string): Promise<Opened> {
		if (bytes.length > MOST_BYTES)
			throw new Unreadable(
				'The file is larger than 100 MB. Leave out columns or years that you do not need.'
			);
		const kind = kindOfFile(bytes);
		if (kind.kind === 'binary')
			throw new Unreadable(
				'This is no table, whatever it is called. Open it in the program that made it and save it as CSV (UTF-8).'
			);
		const whole = () => bytes.subarray(0, bytes.length);
		if (kind.kind === 'zip') return this.#archive(whole(), onProgress, file);
		if (kind.kind === 'xls') return this.#workbook(whole(), file);
		const { encoding } = kind;
		const other = noTable(textOf(bytes.subarray(0, Math.min(bytes.length, 400)), encoding));
		if (other) throw new Unreadable(`This is ${other}.`);
		this.#sheet = null;
		this.#through = (onRow, progress) => eachRow(plainPieces(piecesOf(bytes, encoding)), onRow, progress);
		const opened = this.#opened(onProgress);
		return { ...opened, text: { encoding, delimiter: opened.delimiter } };
	}

	/** @param asked what the reader corrected */
	understand(asked: { head?: number | null; decimal?: Decimal } = {}): Understood {
		if (this.#sheet && asked.decimal) this.#sheetRows(this.#sheet.rowsWith(asked.decimal));
		const found: { found?: DecimalFound } = this.#sheet ? { found: this.#sheet.found } : {};
		return understand(this.#rows, this.placeOf, { ...asked, ...found, usual: this.#usual });
	}

	preview({ body }: Understood): string[][] {
		return this.#rows.slice(body, body + PREVIEW);
	}

	/** Reads all rows again, as they are understood now. */
	join(understood: Understood): Joined {
		const joining = new Joining(understood, this.placeOf);
		this.#through((row, index) => joining.row(row, index));
		return joining.result();
	}

	/** In one go: the first rows are understood, and all are read as that says. */
	#opened(onProgress?: (share: number) => void): Opened & { delimiter: string } {
		this.#rows = [];
		let joining: Joining | null = null;
		let understood: Understood | null = null;
		let last = -1;
		const begin = (delimiter: string) => {
			this.#usual = delimiter === ';' ? ',' : '.';
			this.#rows.length = Math.min(this.#rows.length, last + 1);
			understood = this.understand();
			joining = new Joining(understood, this.placeOf);
			this.#rows.forEach((row, index) => joining!.row(row, index));
		};
		const { delimiter, faults } = this.#through((row, index, parted) => {
			if (row.length > MOST_COLUMNS) throw new Unreadable(tooWide(row.length));
			if (!isEmpty(row)) last = index;
			if (joining) return joining.row(row, index);
			this.#rows.push(row);
			if (this.#rows.length === KEPT) begin(parted);
		}, onProgress);
		if (!joining) begin(delimiter);
		const [read, said] = [joining, understood] as unknown as [Joining, Understood];
		if (last < 0)
			throw new Unreadable(faults[0] ? `Row ${faults[0].row}: ${faults[0].why}` : 'The file is empty.');
		if (last < said.body)
			throw new Unreadable(
				faults[0]
					? `Row ${faults[0].row}: ${faults[0].why}`
					: 'The file has a row of names and nothing under it.'
			);
		return {
			...{ files: [], file: '', text: null, notes: [], delimiter, faults, understood: said },
			...{ rows: last + 1, preview: this.preview(said), joined: read.result() }
		};
	}

	#sheetRows(rows: string[][]): void {
		this.#rows = rows.slice(0, KEPT);
		this.#through = (onRow) => {
			rows.forEach((row, index) => onRow(row, index, ''));
			return { delimiter: '', faults: [] };
		};
	}

	async #archive(bytes: Uint8Array, onProgress?: (share: number) => void, file?: string): Promise<Opened> {
		let found;
		try {
			found = packedIn(bytes);
		} catch {
			throw new Unreadable(BROKEN);
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
		this.#sheetRows(open.rowsWith(open.found.decimal));
		const opened = this.#opened();
		return { ...opened, files: sheets.map(({ name }) => name), file: open.name, notes: open.notes };
	}
}
