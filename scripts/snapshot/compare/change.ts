/** One difference between two snapshots, and how it is named so that like differences fall together. */

export interface Change {
	path: string;
	economy: string;
	figure: string;
	/** Of the lines: h1 … h6, text, fact, alt, drawn, control, link, caption, row, csv, figure …; `page` of a whole page. */
	kind: string;
	/** What it is, without the values that differ from case to case: differences with one name are told once. */
	name: string;
	/** Null: there was none. */
	before: string | null;
	/** Null: there is none. */
	after: string | null;
	/** Rows that a change of columns touches; 1 for all else. */
	times: number;
}

/** What differs between two sentences, without the words that they begin and end with alike. */
export function wordsThatDiffer(before: string, after: string): string {
	const old = before.split(' ');
	const now = after.split(' ');
	const shortest = Math.min(old.length, now.length);
	let start = 0;
	while (start < shortest && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < shortest - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
	const part = (words: string[]) => words.slice(start, words.length - end).join(' ') || '(nothing)';
	return `“${part(old)}” → “${part(now)}”`;
}

const STEPS = [1e-12, 1e-9, 1e-6, 1e-3, 1e-2];

/** What differs between two cells; of numbers only how far they are apart. */
export function cellDifference(before: string, after: string): string {
	const [old, now] = [before, after].map((text) =>
		/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? Number(text) : null
	);
	if (old == null || now == null) return `“${before}” → “${after}”`;
	const apart = Math.abs(now - old) / Math.max(Math.abs(old), Math.abs(now), Number.MIN_VALUE);
	const step = STEPS.find((limit) => apart <= limit);
	return step ? `numbers apart by at most ${step} of their size` : 'other numbers';
}

/** Two rows of the same columns: which cells differ, and how. */
export const rowDifference = (columns: string[], before: string[], after: string[]): string =>
	Array.from({ length: Math.max(before.length, after.length) }, (_, i) => i)
		.filter((i) => before[i] !== after[i])
		.map((i) => `${columns[i] || `column ${i + 1}`}: ${cellDifference(before[i] ?? '', after[i] ?? '')}`)
		.join('; ');
