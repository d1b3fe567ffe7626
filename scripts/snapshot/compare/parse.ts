/** A page's file of a snapshot as sentences and blocks of rows (tables, CSV files). */
import Papa from 'papaparse';

export interface Sentence {
	kind: string;
	text: string;
	/** The id of the figure it stands in, '' outside. */
	figure: string;
}

export interface Block {
	/** 'row' of a table, 'csv' of a file. */
	kind: 'row' | 'csv';
	figure: string;
	columns: string[];
	rows: string[][];
}

export interface PageText {
	path: string;
	economy: string;
	sentences: Sentence[];
	blocks: Block[];
}

const CELL = ' | ';

/** Reads what take.ts wrote. */
export function parsePage(text: string): PageText {
	const page: PageText = { path: '', economy: '', sentences: [], blocks: [] };
	let figure = '';
	for (const line of text.split('\n')) {
		const at = line.indexOf(': ');
		if (at < 0) continue;
		const kind = line.slice(0, at);
		const said = line.slice(at + 2);
		if (kind === 'page') page.path = said;
		else if (kind === 'economy') page.economy = said;
		else if (kind === 'columns' || kind === 'csv-columns')
			page.blocks.push({
				kind: kind === 'columns' ? 'row' : 'csv',
				figure,
				columns: cells(kind, said),
				rows: []
			});
		else if (kind === 'row' || kind === 'csv') rowsOf(page, kind, figure).push(cells(kind, said));
		else {
			if (kind === 'figure') figure = said;
			if (kind === 'csv-of') figure = said.split(' ')[0] ?? '';
			page.sentences.push({ kind, text: said, figure });
			if (kind === 'end') figure = '';
		}
	}
	return page;
}

const cells = (kind: string, text: string): string[] =>
	kind.startsWith('csv') ? (Papa.parse<string[]>(text, { delimiter: ',' }).data[0] ?? []) : text.split(CELL);

/** Rows of the block being read; a table without a head begins one of its own. */
function rowsOf(page: PageText, kind: 'row' | 'csv', figure: string): string[][] {
	const last = page.blocks.at(-1);
	if (last?.kind === kind && last.figure === figure) return last.rows;
	const block: Block = { kind, figure, columns: [], rows: [] };
	page.blocks.push(block);
	return block.rows;
}
