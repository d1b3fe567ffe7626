/** Columns that may be written where the reader is: those of the tables that the statement names, by their short names too. */
import { statementsOf } from './statements';
import type { SchemaColumn, SchemaTable } from './tables';

export interface ColumnOffer extends SchemaColumn {
	/** The tables that have it. */
	of: string;
}

export interface ColumnsAt {
	/** Where the word that is being written begins. */
	from: number;
	offers: ColumnOffer[];
}

const NAME = String.raw`"[^"]+"|[\p{L}_][\p{L}\p{N}_.]*`;
/** "FROM observation o", "JOIN flows.flow AS f", ", economy": a table, and the word behind it that may be its short name. */
const TABLE = new RegExp(String.raw`(?:\b(?:FROM|JOIN)|,)\s+(${NAME})(?=(?:\s+(?:AS\s+)?(${NAME}))?)`, 'giu');
/** Words that follow a table and are not its short name. */
const AFTER =
	/^(?:where|group|order|limit|join|inner|left|right|full|cross|on|using|select|union|having|qualify|asof|semi|anti|natural|positional|window|pivot|unpivot|except|intersect|sample|tablesample)$/i;

const bare = (name: string) => name.replaceAll('"', '').toLowerCase();

/**
 * @param sql all that is in the box
 * @param pos where the reader writes in it, outside of a text
 * @returns null where no column can stand, or what stands before the point is a table's own name
 */
export function columnsAt(sql: string, pos: number, tables: readonly SchemaTable[]): ColumnsAt | null {
	const before = sql.slice(0, pos);
	const [, short, word = ''] =
		/(?:([\p{L}_"][\p{L}\p{N}_"]*)\.)?([\p{L}_][\p{L}\p{N}_]*)?$/u.exec(before) ?? [];
	const from = pos - word.length;
	if (/\b(?:from|join)\s+[\p{L}\p{N}_.]*$/iu.test(before) || (word === '' && short === undefined))
		return null;
	const statement = statementsOf(sql).findLast((one) => one.from <= pos)?.text ?? sql;
	const named = tablesIn(statement, tables);
	const chosen =
		short === undefined
			? named.length > 0
				? named.map(({ table }) => table)
				: tables
			: named.filter(({ as }) => as === bare(short)).map(({ table }) => table);
	if (chosen.length === 0) return null;
	const offers = new Map<string, ColumnOffer>();
	for (const { name, columns } of new Set(chosen))
		for (const column of columns) {
			const known = offers.get(column.name);
			if (known) known.of += `, ${name}`;
			else offers.set(column.name, { ...column, of: name });
		}
	return { from, offers: [...offers.values()] };
}

/** The tables that a statement names, each with its short name where it has one. */
export function tablesIn(
	statement: string,
	tables: readonly SchemaTable[]
): { table: SchemaTable; as: string | null }[] {
	const plain = statement.replace(/'(?:[^']|'')*'?/g, "''");
	return [...plain.matchAll(TABLE)].flatMap(([, name = '', as]) => {
		const table = tables.find((one) => bare(one.name) === bare(name).replace(/^tsoelopele\./, ''));
		return table ? [{ table, as: as === undefined || AFTER.test(as) ? null : bare(as) }] : [];
	});
}
