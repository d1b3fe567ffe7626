/**
 * How ClickHouse is asked, so that one SQL means the same numbers as in DuckDB: nothing that is missing becomes 0 or '',
 * results' names do not hide columns, and UNION and EXCEPT are of distinct rows, as the standard has them. Each query has
 * them by name, whatever the server's own profile says.
 */
export const SETTINGS: Readonly<Record<string, number | string>> = {
	join_use_nulls: 1,
	cast_keep_nullable: 1,
	aggregate_functions_null_for_empty: 1,
	union_default_mode: 'DISTINCT',
	except_default_mode: 'DISTINCT',
	prefer_column_name_to_alias: 1,
	// Numbers in JSON as they are: a count of 64 bits is no text, and what is not finite is told by its name.
	output_format_json_quote_64bit_integers: 0,
	output_format_json_quote_denormals: 1
};
