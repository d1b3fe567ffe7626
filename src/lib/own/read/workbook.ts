/** Sheets of a workbook (.xlsx, .xls, .ods) as rows of text: what a cell shows, without what is set above the line. */
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import type { Cell, CellValue, ReadOptions, Sheet, Workbook } from 'hucre/xlsx';
import { decimalOf, type Decimal, type DecimalFound } from '../detect/number';

export interface SheetRead {
	name: string;
	/** How many cells hold something. */
	cells: number;
	/** Of numbers that stand in the sheet as text, which decimal mark they have. */
	found: DecimalFound;
	/** Rows numbered as the sheet is: what is hidden is an empty row. @param decimal the mark that numbers are given */
	rowsWith(decimal: Decimal): string[][];
	/** What a reader must know of how it was read, in sentences. */
	notes: string[];
}

/** More than this, unpacked, is not read. */
const MOST_BYTES = 400_000_000;

/** @throws Error with a sentence for the reader */
export async function sheetsOf(bytes: Uint8Array): Promise<SheetRead[]> {
	const options: ReadOptions = { readStyles: true };
	const isOds = bytes[0] === 0x50 && namesIn(bytes).includes('content.xml');
	const counted = { marks: 0, hidden: 0 };
	const workbook: Workbook = isOds
		? await (await import('hucre/ods')).readOds(plainOds(bytes, counted), options)
		: await readExcel(bytes, options);
	const shown = workbook.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
	return (shown.length > 0 ? shown : workbook.sheets)
		.map((sheet) => sheetRead(sheet, counted))
		.filter(({ cells }) => cells > 0)
		.sort((a, b) => b.cells - a.cells);
}

async function readExcel(bytes: Uint8Array, options: ReadOptions): Promise<Workbook> {
	const { readXls, readXlsx } = await import('hucre/xlsx');
	return bytes[0] === 0xd0 ? readXls(bytes, options) : readXlsx(bytes, options);
}

/** Names of an archive's files. @throws Error with a sentence for the reader when it is too large unpacked */
function namesIn(archive: Uint8Array): string[] {
	const names: string[] = [];
	let size = 0;
	unzipSync(archive, {
		filter({ name, originalSize }) {
			names.push(name);
			size += originalSize;
			return false;
		}
	});
	if (size > MOST_BYTES)
		throw new Error(
			'The workbook is larger than 400 MB when it is unpacked. Save the sheet that you need as CSV (UTF-8).'
		);
	return names;
}

/** The same workbook without the letters that stand above the line, and with hidden rows empty. */
function plainOds(archive: Uint8Array, counted: { marks: number; hidden: number }): Uint8Array {
	const file = unzipSync(archive, { filter: ({ name }) => name === 'content.xml' || name === 'mimetype' });
	const content = strFromU8(file['content.xml'] ?? new Uint8Array());
	const raised = new Set(
		[...content.matchAll(/<style:style\b[^>]*?style:name="([^"]+)"[^>]*>(.*?)<\/style:style>/gs)].flatMap(
			([, name, style]) => (/style:text-position="(?:super|[1-9])/.test(style ?? '') ? [name ?? ''] : [])
		)
	);
	const plain = content
		.replace(/<text:span\b[^>]*text:style-name="([^"]+)"[^>]*>[^<]*<\/text:span>/g, (span, name: string) => {
			if (!raised.has(name)) return span;
			counted.marks += 1;
			return '';
		})
		.replace(
			/<table:table-row\b([^>]*table:visibility="(?:collapse|filter)"[^>]*)>.*?<\/table:table-row>/gs,
			(_, attributes: string) => {
				const times = Number(/number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
				counted.hidden += times;
				return `<table:table-row table:number-rows-repeated="${times}"/>`;
			}
		);
	return zipSync(
		{ mimetype: file['mimetype'] ?? new Uint8Array(), 'content.xml': strToU8(plain) },
		{ level: 0 }
	);
}

function sheetRead(sheet: Sheet, before: { marks: number; hidden: number }): SheetRead {
	const counted = { ...before, formulas: 0 };
	const hidden = new Set(
		[...(sheet.rowDefs ?? [])].flatMap(([row, { hidden: isHidden }]) => (isHidden ? [row] : []))
	);
	const away = new Set((sheet.columns ?? []).flatMap((column, i) => (column?.hidden ? [i] : [])));
	const shown = filled(sheet).map((row, r) => {
		if (hidden.has(r)) counted.hidden += row.some((value) => value !== null) ? 1 : 0;
		return hidden.has(r)
			? []
			: row.map((value, c) => (away.has(c) ? '' : shownIn(value, sheet.cells?.get(`${r},${c}`), counted)));
	});
	const rows = withoutEmptyEnds(shown);
	return {
		name: sheet.name,
		cells: rows.reduce((sum, row) => sum + row.filter((cell) => cell !== '').length, 0),
		found: decimalOf(texts(rows), '.'),
		rowsWith: (decimal) => rows.map((row) => row.map((cell) => said(cell, decimal))),
		notes: notesOf(counted, away.size)
	};
}

/** A number with what follows it; a text stays as it stands. */
type Shown = string | { number: number; after: '' | '%' };

function* texts(rows: readonly Shown[][]): Generator<string> {
	for (const row of rows) for (const cell of row) if (typeof cell === 'string' && cell !== '') yield cell;
}

const said = (cell: Shown, decimal: Decimal): string =>
	typeof cell === 'string' ? cell : `${String(cell.number).replace('.', decimal)}${cell.after}`;

/** Cells that are one stand in each of their places. */
function filled({ rows, merges = [] }: Sheet): CellValue[][] {
	const all = rows.map((row) => [...row]);
	for (const { startRow, startCol, endRow, endCol } of merges) {
		const value = rows[startRow]?.[startCol] ?? null;
		for (let r = startRow; r <= Math.min(endRow, rows.length - 1); r += 1)
			for (let c = startCol; c <= Math.min(endCol, startCol + 500); c += 1) all[r]![c] = value;
	}
	return all.map((row) => Array.from(row, (value) => value ?? null));
}

function shownIn(
	value: CellValue,
	cell: Cell | undefined,
	counted: { marks: number; formulas: number }
): Shown {
	if (cell?.richText) {
		const raised = cell.richText.filter(({ font }) => font?.vertAlign === 'superscript');
		counted.marks += raised.length;
		return cell.richText
			.filter((run) => !raised.includes(run))
			.map(({ text }) => text)
			.join('')
			.trim();
	}
	if (value === null && cell?.formula !== undefined) counted.formulas += 1;
	if (value === null) return '';
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
	if (typeof value === 'number') return numberIn(value, cell?.style?.numFmt ?? '');
	return String(value).trim();
}

/** 0.123 with the format of a percentage is 12.3 %; binary dust beyond what a program shows is gone. */
function numberIn(value: number, format: string): Shown {
	const isPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ''));
	return {
		number: Number((isPercent ? value * 100 : value).toPrecision(15)),
		after: isPercent ? '%' : ''
	};
}

/** Without rows below, and columns to the right, in which nothing stands. */
function withoutEmptyEnds(rows: Shown[][]): Shown[][] {
	const length = rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
	const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
	// A row is as wide as the sheet: an empty cell at its end is a cell.
	return rows
		.slice(0, length)
		.map((row) => (row.length === 0 ? row : Array.from({ length: width }, (_, i) => row[i] ?? '')));
}

const notesOf = (
	{ marks, hidden, formulas }: { marks: number; hidden: number; formulas: number },
	columns: number
): string[] => [
	...(marks > 0
		? [
				`${marks} ${marks === 1 ? 'mark' : 'marks'} set above the line (footnotes) ${marks === 1 ? 'is' : 'are'} left out.`
			]
		: []),
	...(hidden > 0 ? [`${hidden} hidden ${hidden === 1 ? 'row is' : 'rows are'} left out.`] : []),
	...(columns > 0 ? [`${columns} hidden ${columns === 1 ? 'column is' : 'columns are'} left out.`] : []),
	...(formulas > 0
		? [
				`${formulas} ${formulas === 1 ? 'formula has' : 'formulas have'} no value in the file. Open it in a spreadsheet program and save it there: values are kept then.`
			]
		: [])
];
