/** The reader's tables as the console lists them. */
import { forSql, type OwnData } from '../../own/table';
import { plainName } from '../../sql/statements';
import type { SchemaTable } from '../../sql/tables';

export const ownSchema = (tables: readonly OwnData[]): SchemaTable[] =>
	forSql(tables).map(({ name, rows, columns }, i) => ({
		name: `own.${plainName(name)}`,
		about: `Yours: ${tables[i]?.name ?? name}`,
		rows,
		columns
	}));
