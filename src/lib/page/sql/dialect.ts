/** DuckDB's SQL for CodeMirror: what is a word of the language is coloured, offered, and no name. */
import { SQLDialect } from '@codemirror/lang-sql';

/**
 * A list of its own is the whole list: the standard dialect of @codemirror/lang-sql 6.10 tells nobody its words
 * (`StandardSQL.spec` is empty), so that those of SQL stand here with those of DuckDB.
 */
const KEYWORDS =
	'select from where group by having order limit offset with recursive as and or not in is null case when then else end ' +
	'join left right inner outer full cross natural on using union all intersect except distinct between like exists any some ' +
	'asc desc create table view insert into values update delete set drop alter cast extract true false default primary key ' +
	'references check over partition rows range preceding following unbounded current row escape explain analyze ' +
	'qualify pivot unpivot summarize describe show ilike exclude replace columns asof semi anti positional sample filter ' +
	'window nulls first last try_cast lateral within similar to glob';
const TYPES =
	'varchar text char double real float integer int bigint hugeint smallint tinyint numeric decimal boolean bool date time ' +
	'timestamp interval struct map list';
const FUNCTIONS =
	'count sum avg min max median mode arg_max arg_min any_value quantile_cont corr regr_slope stddev round abs coalesce ' +
	'greatest least lag lead row_number rank dense_rank first_value last_value string_agg regexp_matches regexp_extract ' +
	'strip_accents lower upper';

export const DUCKDB = SQLDialect.define({
	keywords: KEYWORDS,
	types: TYPES,
	builtin: FUNCTIONS,
	doubleQuotedStrings: false
});

const ALL = new Set(`${KEYWORDS} ${TYPES} ${FUNCTIONS}`.split(' '));

/** Whether a text is a word of the language, in any capitals. */
export const isWord = (text: string): boolean => ALL.has(text.toLowerCase());
