/** Numbers as people write them. A cell that is no number is never made one. */

/** "Yes", "non", "TRUE": an answer, which no number stands for. */
const ANSWER = /^(?:yes|no|y|n|oui|non|sim|n[ãa]o|s[ií]|true|false|vrai|faux|verdadeiro|falso)$/i;
export const isAnswer = (text: string): boolean => ANSWER.test(text.trim());

export type Decimal = '.' | ',';

export type Cell =
	| { kind: 'number'; value: number; mark?: string }
	| { kind: 'missing' }
	/** "<500": neither 500 nor 0. */
	| { kind: 'limit' }
	/** "1.2 M", "950 k": in thousands or millions, or so marked; which, the cell does not say for sure. */
	| { kind: 'multiple' }
	| { kind: 'text' };

const MISSING =
	/^(?:|\.{1,3}|…|-{1,3}|–|—|n\.?\/?a\.?|#n\/a|nan|null|none|nil|n\.?d\.?|:(?:\s*[a-z]{1,2})?|x|missing|no data|sans donn[ée]es|n\.?d\.?p\.?|s\/d|\.\.\.?)$/i;
const LIMIT =
	/^(?:[<>≤≥]|&[lg]t;|(?:fewer|less|more) than|under|over|moins de|plus de|menos de|mais de)\s*[\d.,]/i;
/** What stands for thousands, millions, billions behind a number; letters that publishers mark values with are others. */
const MULTIPLE =
	/^[-+\u2212]?[\d.,\s\u00a0\u202f]*\d\s*(?:k|K|m|M|B|T|bn|mn|mln|mio|tn|mrd|md|thousand|millions?|billions?|trillions?|milliers|milliards?|milh(?:[ãa]o|[õo]es)|mil)\.?$/;
/** "290 000 [270 000 - 310 000]": a value between its bounds. */
const BOUNDED = /^([^[(]*\d)\s*[[(]\s*([^\])]*?\d)\s*(?:[-\u2013\u2014;]|to|à|a)\s*([^\])]*\d)\s*[\])]$/i;
/** Letters of a cell that may be a number. */
const LONGEST = 100;
/** Blanks that stand between thousands. */
const BLANKS = /[\u0020\u00a0\u2007\u2009\u202f'’]/g;

/** A mark for missing, also in a column that holds other texts. */
export const isMissing = (text: string): boolean => MISSING.test(text.trim());

/** @param decimal the mark before the decimals in this column */
export function readCell(text: string, decimal: Decimal): Cell {
	const said = text.trim().replace(/^[\u00a0\u202f]+|[\u00a0\u202f]+$/g, '');
	if (MISSING.test(said)) return { kind: 'missing' };
	if (LIMIT.test(said)) return { kind: 'limit' };
	// A number with all that stands beside it is shorter; a whole text would be looked through again and again.
	if (said.length > LONGEST) return { kind: 'text' };
	if (MULTIPLE.test(said)) return { kind: 'multiple' };
	const bounded = BOUNDED.exec(said);
	if (bounded) return between(bounded, decimal);
	const [, sign = '', digits = '', exponent = '', mark = ''] =
		/^([-+\u2212\u2013]?)\s*([\d.,\u00a0\u2007\u2009\u202f '’]*\d)(e[-+]?\d+)?\s*(%|[*†‡¹²³⁰⁴-⁹]+|\(?[a-z]\)?|[bcdefinprsuz]{2,3}|\[[^\]]{1,3}\])?$/i.exec(
			said
		) ?? [];
	if (digits === '') return { kind: 'text' };
	const plain = unmarked(digits, decimal);
	if (plain === null) return { kind: 'text' };
	const value = Number(`${plain}${exponent}`) * (sign === '' || sign === '+' ? 1 : -1);
	return { kind: 'number', value, ...(mark !== '' && mark !== '%' ? { mark } : {}) };
}

/** A value with its bounds, which are said beside it; one that is not between them is none. */
function between([, value, lower, upper]: RegExpExecArray, decimal: Decimal): Cell {
	const [own, least, most] = [value, lower, upper].map((text) => readCell(text!, decimal));
	if (own?.kind === 'limit' || least?.kind === 'limit') return { kind: 'limit' };
	if (own?.kind !== 'number' || least?.kind !== 'number' || most?.kind !== 'number') return { kind: 'text' };
	if (own.value < least.value || own.value > most.value) return { kind: 'text' };
	return { kind: 'number', value: own.value, mark: `${lower!.trim()} to ${upper!.trim()}` };
}

/** Digits with a point and no marks between thousands; null where the marks stand in the wrong places. */
function unmarked(digits: string, decimal: Decimal): string | null {
	const thousands = decimal === '.' ? ',' : '.';
	const [whole = '', ...decimals] = digits.split(decimal);
	if (decimals.length > 1 || decimals.some((part) => /\D/.test(part))) return null;
	const groups = whole.replace(BLANKS, thousands).split(thousands);
	const isGrouped =
		groups.length === 1 ||
		(/^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group))) ||
		// 12,34,567
		(/^\d{1,2}$/.test(groups[0]!) &&
			groups.slice(1, -1).every((group) => /^\d{2}$/.test(group)) &&
			/^\d{3}$/.test(groups.at(-1)!) &&
			groups.length > 2);
	if (!isGrouped) return null;
	const text = `${groups.join('')}.${decimals[0] ?? '0'}`;
	return text.startsWith('.') ? `0${text}` : text;
}

export interface DecimalFound {
	decimal: Decimal;
	/** What can be read in two ways, and nothing in the table tells which: the reader is asked. */
	unsure: string | null;
}

/**
 * The decimal mark of a table by its cells: "3,5" and "1.234,5" tell, "1,234" alone does not.
 * @param usual the mark that goes with the delimiter: a semicolon between cells leaves the comma for decimals
 */
export function decimalOf(cells: Iterable<string>, usual: Decimal): DecimalFound {
	const seen = { '.': 0, ',': 0 };
	let unsure: string | null = null;
	for (const cell of cells) {
		const text = cell.trim().replace(/^[-+\u2212]/, '');
		if (!/^\d[\d.,\u00a0\u2007\u2009\u202f '’]*%?$/.test(text)) continue;
		const mark = decisive(text.replace('%', ''));
		if (mark) seen[mark] += 1;
		else if (/^\d{1,3}[.,]\d{3}$/.test(text)) unsure ??= text;
	}
	if (seen[','] !== seen['.']) {
		const decimal = seen[','] > seen['.'] ? ',' : '.';
		return { decimal, unsure: seen[','] > 0 && seen['.'] > 0 ? (unsure ?? '1,5 and 1.5') : null };
	}
	if (seen['.'] > 0) return { decimal: usual, unsure: '1,5 and 1.5' };
	return { decimal: usual, unsure };
}

/** The decimal mark that a text can only be read with. */
function decisive(text: string): Decimal | null {
	const marks = [...text].filter((letter) => letter === '.' || letter === ',') as Decimal[];
	if (marks.length === 0) return null;
	const last = marks.at(-1)!;
	if (new Set(marks).size === 2) return last;
	// "3.2.1" is the number of a target.
	if (marks.length > 1) return /^[1-9]\d{0,2}([.,]\d{3})+$/.test(text) ? (last === '.' ? ',' : '.') : null;
	const [whole = '', after = ''] = text.split(last);
	return after.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? null : last;
}
