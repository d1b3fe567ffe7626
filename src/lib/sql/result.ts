/** What a statement answers, column by column, each value as what it is: no digit is lost on the way. */
import { quoted } from './statements';

/** Numbers that JavaScript holds exactly are numbers; longer ones and decimals are texts of all their digits. */
export type Value = string | number | boolean | null;

export interface ResultColumn {
	name: string;
	/** DuckDB's own name of the type: "DECIMAL(10,2)". */
	type: string;
	values: Value[];
}

export interface Result {
	columns: ResultColumn[];
	rows: number;
	/** There are more rows than are shown. */
	isCut: boolean;
	/** How long it took, in milliseconds. */
	ms: number;
}

/** As many rows as are shown. */
export const MOST_ROWS = 100_000;
/** And as many letters of them: more would fill the page's memory. */
export const MOST_LETTERS = 50_000_000;

/** What comes over the boundary as it is; 32 bits of a FLOAT would come with digits that nobody wrote. */
const AS_IT_IS =
	/^(BOOLEAN|VARCHAR|DOUBLE|TINYINT|SMALLINT|INTEGER|BIGINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT)$/;
const NUMERIC = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|BIGNUM|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const WHOLE = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;

export const isNumeric = (type: string): boolean => NUMERIC.test(type);
export const isWhole = (type: string): boolean => WHOLE.test(type);

/**
 * The statement as it is sent. Dates that are infinite, times, intervals, decimals, maps, lists and what is inside of
 * them have no right form in the format that the engine answers in; the engine's own text of them is right.
 * Columns are named by place, for a statement may name two alike.
 * @param types DuckDB's types of its columns
 */
export function wrapped(statement: string, types: readonly string[]): string {
	const names = types.map((_, i) => quoted(`c${i}`));
	const columns = types.map((type, i) => {
		const name = names[i]!;
		return AS_IT_IS.test(type) ? name : `CAST(${name} AS VARCHAR) AS ${name}`;
	});
	// The line's end ends a comment that may stand last.
	return `SELECT ${columns.join(', ')} FROM (${statement}\n) AS answer(${names.join(', ')}) LIMIT ${MOST_ROWS + 1}`;
}

/** A value as the engine's answer has it, plain. @param value a number, a bigint beyond 32 bits, a text, a boolean */
export function plain(value: unknown): Value {
	if (value === null || value === undefined) return null;
	if (typeof value === 'bigint') {
		const number = Number(value);
		return Number.isSafeInteger(number) ? number : String(value);
	}
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? value
		: String(value);
}

/** A value as a reader sees it. NULL, an empty text and numbers that are none are told apart. */
export function shown(value: Value): string {
	if (value === null) return 'NULL';
	if (value === '') return '(empty text)';
	if (typeof value !== 'number') return String(value);
	if (Number.isNaN(value)) return 'NaN';
	if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
	return Object.is(value, -0) ? '-0' : String(value);
}

/** A value as CSV has it: nothing for NULL, and what is no number as DuckDB reads it again. */
export function inCsv(value: Value): string | number | null {
	if (typeof value === 'boolean') return String(value);
	if (typeof value !== 'number' || Number.isFinite(value)) return value;
	return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
}

/** A number of a value, for a chart; null where there is none. */
export function numberOf(value: Value | undefined): number | null {
	if (value === null || value === undefined || value === '' || typeof value === 'boolean') return null;
	const number = Number(value);
	return Number.isFinite(number) ? number : null;
}
