/** What DuckDB says of a statement that fails, in plain words, with the place that it means. */
import { isReserved } from './statements';

export interface SqlFault {
	/** What is wrong and what to do, in plain words. */
	plain: string;
	/** DuckDB's own message. */
	said: string;
	/** The place in what the reader typed; null where DuckDB names none. */
	at: { from: number; to: number } | null;
	/** Whether the engine is of no use any more. */
	isFatal: boolean;
}

/** A rule: what DuckDB says, and the same for a reader. */
type Rule = [RegExp, (found: RegExpExecArray, tables: readonly string[] | null) => string];

const near = (found: string | undefined) => (found ? ` Is it ${listed(found)}?` : '');

/** `"name", "income"` in words: “name” or “income”. */
function listed(names: string): string {
	const words = [...names.matchAll(/"([^"]+)"/g)].slice(0, 4).map(([, word = '']) => `“${word}”`);
	const last = words.pop() ?? '';
	return words.length > 0 ? `${words.join(', ')} or ${last}` : last;
}

/** Whether DuckDB's guess is a table that the reader sees: it guesses among its own, too. */
const isOffered = (name: string, tables: readonly string[] | null): boolean =>
	name !== '' && (tables === null || tables.includes(name.replace(/^tsoelopele\.(?:main\.)?/, '')));

const RULES: readonly Rule[] = [
	[
		/syntax error at end of input/,
		() => 'The statement ends too early: something is missing at its end, such as a bracket or a name.'
	],
	[/unterminated quoted (string|identifier)/, () => 'A quotation mark is opened here and not closed.'],
	[
		/syntax error at or near "([^"]*)"/,
		([, word = '']) =>
			`“${word}” is not expected here. Look at what stands before it: a comma, a bracket or a keyword may be missing or misspelt.${
				isReserved(word) ? ' It is a word of SQL: as a name it stands in "double" quotes.' : ''
			}`
	],
	[
		/SELECT clause without selection list/,
		() => 'SELECT says which columns: write their names after it, or * for all of them.'
	],
	[
		/Values were not provided for the following prepared statement parameters/,
		() => '? and $ stand for a value that is given later, which nothing here does: write the value itself.'
	],
	[
		/No function matches the given name and argument types '(\w+)\(([^']*)\)'/,
		([, name = '', types = '']) =>
			`${name} does not take what it is given: ${types}. ${
				/WITH TIME ZONE/.test(types)
					? 'A time with a zone is cast first: now()::TIMESTAMP.'
					: 'Cast it first, as in value::DOUBLE or year::VARCHAR.'
			}`
	],
	[
		/^Catalog Error: Table with name "?(.+?)"? does not exist!(?:\s*Did you mean "([^"]+)")?/,
		([, name = '', other = ''], tables) =>
			`There is no table “${name}”.${isOffered(other, tables) ? ` Is it “${other}”?` : ''} The tables are listed beside this box.`
	],
	[
		/(?:exists in the (\w+) extension|Loading external extensions is disabled|autoload|requires the extension)/i,
		() =>
			'This needs an extension of DuckDB, and none is here: the console never fetches anything. Without one: today is now()::TIMESTAMP::DATE; texts are taken apart by regexp_extract and string_split; lists and structs take the place of JSON.'
	],
	[
		/(?:Scalar|Aggregate|Table|Table Function|Macro)? ?Function with name "?(.+?)"? does not exist/,
		([, name = '']) => `There is no function “${name}”, or it is part of an extension, and none is here.`
	],
	[
		/Referenced (?:table|column) "([^"]+)" not found(?: in FROM clause)?!?\s*(?:Candidate (?:bindings|tables): (.+))?/,
		([, name = '', others]) =>
			`Nothing here is called “${name}”.${near(others)} A text stands in 'single' quotes, a name in "double" ones.`
	],
	[
		/Table "([^"]+)" does not have a column named "([^"]+)"\s*(?:Candidate bindings: :? ?(.+))?/,
		([, table = '', column = '', others]) => `“${table}” has no column “${column}”.${near(others)}`
	],
	[
		/Ambiguous reference to column name "([^"]+)" \(use: (.+)\)/,
		([, name = '', others = '']) =>
			`More than one table has a column “${name}”: say which, as ${listed(others)}.`
	],
	[
		/column "([^"]+)" must appear in the GROUP BY clause/,
		([, name = '']) =>
			`“${name}” stands beside a sum or count, so it must be in GROUP BY as well; GROUP BY ALL does it for all columns.`
	],
	[
		/WHERE clause cannot contain aggregates/,
		() => 'WHERE looks at single rows. What is said of a sum or count stands in HAVING, after GROUP BY.'
	],
	[
		/Could not convert string '([\s\S]*?)' to (\w+)/,
		([, text = '', type = '']) =>
			`“${text}” cannot be read as ${typeWord(type)}. TRY_CAST gives NULL in the place of a fault.`
	],
	[
		/(?:date|time|timestamp) field value out of range: "([^"]*)"|invalid (?:date|time|timestamp) field format: "([^"]*)"/,
		([, one, other]) =>
			`“${one ?? other ?? ''}” is no day or time of the calendar. A day is written '2024-05-01'.`
	],
	[
		/Out of Range Error: cannot take (.+)/,
		([, what = '']) => `There is no ${what.replace(/!$/, '')}. NULLIF and CASE leave such rows out.`
	],
	[
		/Invalid Input Error: (?:missing|unexpected|invalid|no argument for|bad|trailing) .*[:)]/,
		() =>
			'The pattern is no regular expression. A bracket or another sign that means itself has \\ before it.'
	],
	[
		/out of range for the destination type|Overflow in|Out of Range Error/,
		() => 'A number is too large for its type. Cast it to DOUBLE or HUGEINT before.'
	],
	[
		/Cannot execute statement of type "(\w+)" on database "(?:tsoelopele|flows)"/,
		([, word = '']) =>
			`${word} would change the site’s data, which can only be read. CREATE TEMP TABLE … AS makes a table of your own, which stays until this page is closed or the engine starts anew.`
	],
	[
		/Cannot execute statement of type "(\w+)" on database "own"/,
		([, word = '']) =>
			`Your own tables can only be read here, and ${word} is no reading. CREATE TEMP TABLE … AS FROM own.… makes a table that you can change.`
	],
	[
		/file system operations are disabled/,
		() =>
			'This reads or writes a file or an address. The console has no files and no network: it asks the tables beside this box. The button CSV saves a result.'
	],
	[
		/table (\w+) has \d+ columns but/,
		() => 'As many values are wanted as the table has columns. The site’s own tables can only be read.'
	],
	[/configuration has been locked/, () => 'Settings of the engine are fixed here.'],
	[
		/out of memory|failed to allocate|bad_alloc|memory access out of bounds|Lists larger than/i,
		() =>
			'The question needs more memory than this page may use. Ask for fewer rows: filter by indicator, economy or year before joining or sorting.'
	],
	[
		/INTERNAL Error|database has been invalidated|RuntimeError|unreachable/i,
		() => 'The engine broke on this question.'
	]
];

const TYPES: Record<string, string> = { INT: 'a whole number', DOUBLE: 'a number', DECIMAL: 'a number' };
const typeWord = (type: string) =>
	TYPES[type.replace(/\d+$/, '')] ?? (type === 'DATE' ? 'a date (2024-05-01)' : type);

/**
 * @param said DuckDB's message
 * @param sql what the reader typed
 * @param start where the statement that failed begins in it
 * @param tables those that are listed for the reader, by their names; null: no list is known
 */
export function faultOf(
	said: string,
	sql: string,
	start = 0,
	tables: readonly string[] | null = null
): SqlFault {
	const [message = '', ...excerpts] = unpacked(said).split(/\n+(?=LINE \d+:)/);
	const own = message.trim();
	for (const [pattern, words] of RULES) {
		const found = pattern.exec(own);
		if (found)
			return {
				plain: words(found, tables),
				said: own,
				at: placeOf(excerpts[0], sql, start),
				isFatal: isFatal(own)
			};
	}
	return {
		plain: 'DuckDB cannot do this; its own message says why.',
		said: own,
		at: placeOf(excerpts[0], sql, start),
		isFatal: isFatal(own)
	};
}

/** Some messages come as JSON, with their kind apart: as the others they begin with it. */
function unpacked(said: string): string {
	try {
		const { exception_type: kind, exception_message: message } = JSON.parse(said) as Record<string, unknown>;
		return typeof message === 'string' ? `${String(kind)} Error: ${message}` : said;
	} catch {
		return said;
	}
}

/** Faults after which the engine's memory is gone or its worker has ended. */
export const isFatal = (said: string): boolean =>
	/out of memory|bad_alloc|memory access out of bounds|RuntimeError|unreachable|database has been invalidated|worker/i.test(
		said
	);

/**
 * DuckDB shows the line with a mark under it, cut with "..." where it is long; what it sends may be wrapped in more than
 * the reader typed, so the line is looked for in the text.
 */
function placeOf(excerpt: string | undefined, sql: string, start: number): SqlFault['at'] {
	const [, label = '', line = '', blanks = ''] = /^(LINE \d+: )(.*)\n( *)\^/.exec(excerpt ?? '') ?? [];
	if (label === '') return null;
	const lead = line.startsWith('...') ? 3 : 0;
	const tail = line.endsWith('...') ? 3 : 0;
	const text = line.slice(lead, line.length - tail);
	const shift = blanks.length - label.length - lead;
	// The first line of a statement may come with words of our own before it.
	for (let cut = 0; cut <= Math.max(0, shift); cut += 1) {
		const found = sql.indexOf(text.slice(cut).trimEnd(), start);
		if (found < 0) continue;
		const from = found + shift - cut;
		const word = /^(?:\w+|"[^"]*"|'[^']*'|::|.)/.exec(sql.slice(from))?.[0] ?? '';
		return { from, to: from + word.length };
	}
	return null;
}
