/** /view/aid/<ISO3>.json: the flows and series of one economy as they travel, and the rows of them again. */
import type { SeriesView } from '../../types';
import { rowsOf, type Columns } from './columns';
import type { AidFlows, Existing, Given, MoneyYear, Owed, PaidBack, Party, Promised } from './aid';

/** A row whose party is a place in the file's list of parties. */
type Placed<Row> = Omit<Row, 'id'> & { party: number };

export interface AidFile {
	iso3: string;
	/** Id, name, kind. Rows stand in this order, then by year. */
	parties: [id: string, name: string, kind: string][];
	given: Columns<Placed<Given>>;
	paidBack: Columns<Placed<PaidBack>>;
	promised: Columns<Placed<Promised>>;
	owed: Columns<Placed<Owed>>;
	money: Columns<MoneyYear>;
	/** The economy's own series of src/lib/view/aid/page.ts that it has. */
	series: Record<string, SeriesView>;
	exists: Existing[];
}

const byYear = <Row extends { year: number; id: string }>(a: Row, b: Row) =>
	a.year - b.year || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Rows for the page's models, by year and party. */
export function flowsOf(file: AidFile): AidFlows {
	const rows = <Row extends { id: string; year: number }>(columns: Columns<Placed<Row>>): Row[] =>
		rowsOf(columns)
			.map(({ party, ...row }) => ({ id: file.parties[party]?.[0] ?? '', ...row }) as unknown as Row)
			.sort(byYear);
	return {
		iso3: file.iso3,
		parties: Object.fromEntries(
			file.parties.map(([id, name, kind]): [string, Party] => [id, { name, kind }])
		),
		given: rows<Given>(file.given),
		paidBack: rows<PaidBack>(file.paidBack),
		money: rowsOf(file.money),
		promised: rows<Promised>(file.promised),
		owed: rows<Owed>(file.owed)
	};
}
