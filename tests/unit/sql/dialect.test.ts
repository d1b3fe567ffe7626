/** What the console takes for words of the language, as CodeMirror's parser reads a statement. */
import { describe, expect, it } from 'vitest';
import { DUCKDB, isWord } from '../../../src/lib/page/sql/dialect';

/** Node of the parse → its texts. */
function read(sql: string): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	DUCKDB.language.parser.parse(sql).iterate({
		enter: ({ name, from, to, node }) => {
			if (!node.firstChild) (found[name] ??= []).push(sql.slice(from, to));
		}
	});
	return found;
}

describe('words of the language', () => {
	it('are those of SQL and those of DuckDB; tables and columns are names', () => {
		const {
			Keyword = [],
			Identifier = [],
			Type = []
		} = read(
			'SELECT year, value::DOUBLE FROM observation WHERE value IS NOT NULL QUALIFY true ORDER BY year DESC LIMIT 5'
		);
		for (const word of ['SELECT', 'FROM', 'WHERE', 'IS', 'NOT', 'QUALIFY', 'ORDER', 'BY', 'DESC', 'LIMIT'])
			expect(Keyword, word).toContain(word);
		expect(Identifier).toEqual(['year', 'value', 'observation', 'value', 'year']);
		expect(Type).toEqual(['DOUBLE']);
	});

	it('are whole: DESC is one, and so is no beginning of another', () => {
		for (const word of ['desc', 'DESC', 'Select', 'median']) expect(isWord(word)).toBe(true);
		for (const text of ['desci', 'observation', 'year', '']) expect(isWord(text)).toBe(false);
	});
});
