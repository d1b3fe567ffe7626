/** The reader's tables as the console lists them. */
import { forSql, sqlNames, type OwnData } from '../../own/table';
import { plainName } from '../../sql/statements';
import type { SchemaTable } from '../../sql/tables';

/** As a query names it: "own.mine_2", in quotes where SQL needs them. */
const written = (name: string) => `own.${plainName(name)}`;

/** What a table is called where there are these: bare, as its file is named, and as a query names it. */
export function namesOf(tables: readonly OwnData[], id: string): { bare: string; written: string } {
	const bare = sqlNames(tables)[tables.findIndex((table) => table.id === id)] ?? '';
	return { bare, written: written(bare) };
}

export const ownSchema = (tables: readonly OwnData[]): SchemaTable[] =>
	forSql(tables).map(({ name, rows, columns }, i) => ({
		name: written(name),
		about: `Yours: ${tables[i]?.name ?? name}`,
		rows,
		columns
	}));
