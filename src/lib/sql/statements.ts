/** SQL as a reader types it: several statements, with comments and quotes; cut apart without being understood. */

export interface Statement {
	text: string;
	/** Where it begins in what was typed. */
	from: number;
}

/** What is a word of its own and may hold semicolons: comments, texts, quoted names, texts between dollars. */
const WHOLE =
	/--[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|[eE]?'(?:[^']|'')*'?|"(?:[^"]|"")*"?|\$(\w*)\$[\s\S]*?\$\1\$|;/g;

/** The statements of a text, without the semicolons between them and without those that say nothing. */
export function statementsOf(sql: string): Statement[] {
	const cuts = [...sql.matchAll(WHOLE)].filter(([word]) => word === ';').map(({ index }) => index);
	return [-1, ...cuts].flatMap((cut, i) => {
		const whole = sql.slice(cut + 1, cuts[i] ?? sql.length);
		if (withoutComments(whole).trim() === '') return [];
		const lead = whole.length - whole.trimStart().length;
		return [{ text: whole.trim(), from: cut + 1 + lead }];
	});
}

/** The same text with blanks in the place of comments, so that places stay. */
export const withoutComments = (sql: string): string =>
	sql.replace(WHOLE, (word) => (/^(--|\/\*)/.test(word) ? ' '.repeat(word.length) : word));

/**
 * How a statement is asked: `rows` can stand in brackets after FROM as it is, `listing` (SHOW, DESCRIBE, SUMMARIZE)
 * too but cannot be described itself, `other` is run as it is.
 */
export function kindOf(statement: string): 'rows' | 'listing' | 'other' {
	const word = /^[\s(]*([a-z]+)/i.exec(withoutComments(statement))?.[1]?.toUpperCase() ?? '';
	if (['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', 'PIVOT', 'UNPIVOT'].includes(word)) return 'rows';
	if (['SHOW', 'DESCRIBE', 'DESC', 'SUMMARIZE'].includes(word)) return 'listing';
	return 'other';
}

/** Whether a statement asks for an extension of the engine: none is here, and none is to be fetched. */
export const asksForExtension = (statement: string): boolean =>
	/^\s*(?:FORCE\s+)?(?:INSTALL|LOAD|UPDATE\s+EXTENSIONS)\b/i.test(withoutComments(statement));

/** What stands before the name of what a statement changes. */
const TARGETS = [
	String.raw`(DROP|ALTER)\s+[a-z]+\s+(?:IF\s+EXISTS\s+)?`,
	String.raw`(CREATE)\s+(?:(?:OR|REPLACE|TEMP|TEMPORARY|TABLE|VIEW|MACRO|FUNCTION|SEQUENCE|SCHEMA|TYPE|IF|NOT|EXISTS)\s+)+`,
	String.raw`(CREATE)\s+(?:UNIQUE\s+)?INDEX\s+(?:IF\s+NOT\s+EXISTS\s+)?\S+\s+ON\s+`,
	String.raw`(INSERT|MERGE)\s+(?:OR\s+[a-z]+\s+)?INTO\s+`,
	String.raw`(UPDATE|USE|TRUNCATE)\s+(?:TABLE\s+)?`,
	String.raw`(DELETE)\s+FROM\s+`,
	String.raw`(DETACH)\s+(?:DATABASE\s+)?(?:IF\s+EXISTS\s+)?`,
	String.raw`(COMMENT)\s+ON\s+[a-z]+\s+`
].map(
	(lead) =>
		new RegExp(
			String.raw`^\s*(?:EXPLAIN\s+ANALYZE\s+|PREPARE\s+\S+\s+AS\s+)?${lead}(?:own|"own")\s*(?:\.|$)`,
			'i'
		)
);

/**
 * The word of a statement that would change the reader's own tables, or make them the ones that bare names mean; null for
 * any other. They are no file that could be attached to be read alone, as the site's are.
 */
export function changesOwn(statement: string): string | null {
	const plain = withoutComments(statement).replace(/;\s*$/, '');
	for (const target of TARGETS) {
		const [, word] = target.exec(plain) ?? [];
		if (word) return word.toUpperCase();
	}
	return null;
}

/** A name as SQL takes it: in quotes, always, because words of the language ("order", "of") need them too. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A name for a reader's eyes: quotes only where SQL needs them. */
export const plainName = (name: string): string =>
	/^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : quoted(name);

export const isReserved = (word: string): boolean => RESERVED.has(word.toLowerCase());

/** Words that DuckDB takes as names in quotes only (duckdb_keywords(), category "reserved"). */
const RESERVED = new Set(
	(
		'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default deferrable desc ' +
		'describe distinct do else end except false fetch for foreign from group having in initially intersect into lambda lateral leading ' +
		'limit not null offset on only or order pivot pivot_longer pivot_wider placing primary qualify references returning select show ' +
		'some summarize symmetric table then to trailing true union unique unpivot using variadic when where window with'
	).split(' ')
);
