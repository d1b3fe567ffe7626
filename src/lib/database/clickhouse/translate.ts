/**
 * The product's SQL, which DuckDB runs as it is, in ClickHouse's words. It translates what src/lib/query writes and refuses
 * what it knows to mean something else; it is no translator for SQL of readers.
 */
import type { Parameter } from '../database';

/** SQL that would run in ClickHouse and mean something else. */
export class Untranslatable extends Error {}

/** Functions of the same meaning by other names. */
const NAMES: Readonly<Record<string, string>> = {
	isfinite: 'isFinite',
	arg_max: 'argMax',
	arg_min: 'argMin'
};

const REFUSED: readonly [RegExp, string][] = [
	[/\/\//, 'a whole division, whose sign begins a comment there'],
	[/\blog\s*\(/i, 'log, which is the natural one there: write log10 or ln'],
	[/\bround\s*\(/i, 'round, which takes halves to the even neighbour there'],
	[/\b(?:first_value|last_value)\s*\(/i, 'first_value and last_value, which pass over NULL there'],
	[/\bAS\s+(?:DATE|TIMESTAMP)\b/i, 'dates, which begin in 1970 there']
];

/** Texts, quoted names, words, and single signs. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|[A-Za-z_][A-Za-z_0-9]*|\d+(?:\.\d+)?|\s+|[^]/g;

/** The type of a parameter, as ClickHouse binds it by name. */
const typeOf = (parameter: Parameter): string => {
	if (parameter === null) return 'Nullable(String)';
	if (typeof parameter === 'string') return 'String';
	if (typeof parameter === 'boolean') return 'Bool';
	return Number.isInteger(parameter) && Math.abs(parameter) < 2 ** 31 ? 'Int32' : 'Float64';
};

/**
 * @param parameters one for each `?`; they become `{p0:String}` and so on
 * @throws Untranslatable naming what would mean something else
 */
export function toClickHouse(sql: string, parameters: readonly Parameter[]): string {
	const tokens = sql.match(TOKEN) ?? [];
	const bare = tokens.filter((token) => !/^(?:'|"|--)/.test(token)).join('');
	for (const [pattern, what] of REFUSED) if (pattern.test(bare)) throw new Untranslatable(what);
	let bound = 0;
	for (const [at, token] of tokens.entries()) {
		if (token.startsWith('--')) tokens[at] = '';
		// In a text of ClickHouse a backslash begins a sign.
		else if (token.startsWith("'")) tokens[at] = token.replaceAll('\\', '\\\\');
		else if (token === '?') {
			const parameter = parameters[bound];
			if (parameter === undefined)
				throw new Error(`Expected a parameter for each "?", found ${parameters.length}`);
			tokens[at] = `{p${bound}:${typeOf(parameter)}}`;
			bound += 1;
		} else if (isCall(tokens, at)) rename(tokens, at);
	}
	return tokens.join('');
}

function isCall(tokens: readonly string[], at: number): boolean {
	return /^[A-Za-z_]/.test(tokens[at]!) && tokens[nextAt(tokens, at)] === '(';
}

const nextAt = (tokens: readonly string[], at: number): number =>
	/^\s+$/.test(tokens[at + 1] ?? '') ? at + 2 : at + 1;

function rename(tokens: string[], at: number): void {
	const name = tokens[at]!.toLowerCase();
	const plain = NAMES[name];
	if (plain) tokens[at] = plain;
	// The others are of a sample where there are many rows.
	else if (name === 'median') tokens[at] = 'quantileExactInclusive(0.5)';
	else if (name === 'quantile_cont') tokens[at] = `quantileExactInclusive(${takeLastArgument(tokens, at)})`;
	else if (name === 'string_agg') tokens[at] = `groupConcat(${takeLastArgument(tokens, at)})`;
	else if (name === 'filter') withWhere(tokens, at);
	// Past the last row stands 0 where a column has no NULL.
	else if (name === 'lag' || name === 'lead') nullable(tokens, at);
}

/** Places of the call's brackets and of the commas between its arguments. */
function partsOf(tokens: readonly string[], at: number): { open: number; commas: number[]; close: number } {
	const open = nextAt(tokens, at);
	const commas: number[] = [];
	for (let place = open + 1, depth = 1; place < tokens.length; place += 1) {
		if (tokens[place] === '(') depth += 1;
		else if (tokens[place] === ')' && --depth === 0) return { open, commas, close: place };
		else if (tokens[place] === ',' && depth === 1) commas.push(place);
	}
	throw new Error('Expected a bracket that closes');
}

/** Takes the last argument out of a call. @returns its text */
function takeLastArgument(tokens: string[], at: number): string {
	const { commas, close } = partsOf(tokens, at);
	const comma = commas.at(-1);
	if (comma === undefined) throw new Error(`Expected two arguments of ${tokens[at]}`);
	const text = tokens
		.slice(comma + 1, close)
		.join('')
		.trim();
	for (let place = comma; place < close; place += 1) tokens[place] = '';
	return text;
}

/** `FILTER (condition)` is DuckDB's short form. */
function withWhere(tokens: string[], at: number): void {
	const open = nextAt(tokens, at);
	const first = tokens.slice(open + 1).find((token) => token.trim() !== '') ?? '';
	if (first.toLowerCase() !== 'where') tokens[open] = '(WHERE ';
}

function nullable(tokens: string[], at: number): void {
	const { open, commas, close } = partsOf(tokens, at);
	tokens[open] = '(toNullable(';
	const end = commas[0] ?? close;
	tokens[end] = `)${tokens[end]}`;
}
