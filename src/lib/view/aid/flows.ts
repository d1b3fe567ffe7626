/**
 * What the page on aid knows of the flows to one economy, made from the site's public CSV files: by the build from
 * disk, by a browser over the network, with the same code. Amounts are US dollars; null is no row, which is not zero.
 */

export type CsvRow = Record<string, string>;

/** Rows of a CSV file below /api/flows/, [] where the economy has none. */
export type ReadRows = (path: string) => Promise<CsvRow[]>;

/** Who gives or lends. */
export interface Party {
	name: string;
	/** DAC, non-DAC, emerging partner, multilateral, vertical fund, private, several. */
	kind: string;
}

/** What one donor gave in a year: a grant below zero is money taken back. Dollars of 2022. */
export interface Given {
	id: string;
	year: number;
	grants: number | null;
	/** Concessional public loans paid out. */
	loans: number | null;
}

/** Everything received and paid in a year, in dollars of that year. */
export interface MoneyYear {
	year: number;
	grants: number | null;
	/** Concessional public loans, and all other loans to the public sector, paid out. */
	loans: number | null;
	other: number | null;
	/** Principal and interest on all public loans: zero or below. */
	paid: number | null;
}

/** Promised and paid out, 2015 on, in dollars of each year. */
export interface Promised {
	id: string;
	year: number;
	promised: number | null;
	paid: number | null;
}

/** Principal and interest paid to a lender on concessional loans; zero or below. Dollars of 2022. */
export interface PaidBack {
	id: string;
	year: number;
	value: number;
}

/** Owed at the end of a year. */
export interface Owed {
	id: string;
	/** multilateral, bilateral, bonds, banks, other private. */
	terms: string;
	year: number;
	value: number;
}

export interface AidFlows {
	iso3: string;
	parties: Record<string, Party>;
	given: Given[];
	paidBack: PaidBack[];
	money: MoneyYear[];
	promised: Promised[];
	owed: Owed[];
}

/** The price base of everything that is compared over years. */
export const REAL = 'constant 2022';
/** The table of promises begins with this year. */
export const FIRST_PROMISE = 2015;

const plus = (a: number | null, b: number) => (a ?? 0) + b;
const whole = (row: CsvRow) => Math.round(Number(row['value']));
const yearOf = (row: CsvRow) => Number(row['year']);
const isLoan = (row: CsvRow) => row['terms'] === 'concessional' && row['measure'] === 'disbursed';

/** A record for each key, made when it is first asked for; values stay in the order of their making. */
function ledger<T>(make: (id: string, year: number) => T) {
	const kept = new Map<string, T>();
	return {
		at(id: string, year: number): T {
			const key = `${id} ${year}`;
			const known = kept.get(key) ?? make(id, year);
			kept.set(key, known);
			return known;
		},
		all: () => [...kept.values()]
	};
}

/** Everything of the flows of aid and debt to one economy. */
export async function aidFlows(read: ReadRows, iso3: string): Promise<AidFlows> {
	const [grants = [], lending = [], promises = [], debt = []] = await Promise.all(
		['grants', 'lending', 'commitments', 'debt-stock'].map((kind) => read(`${kind}/${iso3}.csv`))
	);
	const rows = [...grants, ...lending, ...promises, ...debt];
	const providers = rows.length > 0 ? await read('providers.csv') : [];
	const kinds = new Map(providers.map((row) => [row['id'] ?? '', row['kind'] ?? '']));
	return {
		iso3,
		parties: Object.fromEntries(
			rows.map((row) => {
				const id = row['provider'] ?? '';
				return [id, { name: row['other_name'] ?? id, kind: kinds.get(id) ?? 'other economy' }];
			})
		),
		given: givenOf(grants, lending),
		paidBack: lending
			.filter((row) => isReal(row) && row['terms'] === 'concessional' && row['measure'] === 'paid')
			.map((row) => ({ id: row['provider'] ?? '', year: yearOf(row), value: whole(row) })),
		money: moneyOf(grants, lending),
		promised: promisedOf(grants, lending, promises),
		owed: debt.map((row) => ({
			id: row['provider'] ?? '',
			terms: row['terms'] ?? '',
			year: yearOf(row),
			value: whole(row)
		}))
	};
}

const isReal = (row: CsvRow) => row['price_base'] === REAL;

function givenOf(grants: readonly CsvRow[], lending: readonly CsvRow[]): Given[] {
	const given = ledger<Given>((id, year) => ({ id, year, grants: null, loans: null }));
	for (const row of grants.filter(isReal)) {
		const one = given.at(row['provider'] ?? '', yearOf(row));
		one.grants = plus(one.grants, whole(row));
	}
	for (const row of lending.filter((row) => isReal(row) && isLoan(row))) {
		const one = given.at(row['provider'] ?? '', yearOf(row));
		one.loans = plus(one.loans, whole(row));
	}
	return given.all().sort((a, b) => a.year - b.year || a.id.localeCompare(b.id));
}

function moneyOf(grants: readonly CsvRow[], lending: readonly CsvRow[]): MoneyYear[] {
	const years = ledger<MoneyYear>((_, year) => ({
		year,
		grants: null,
		loans: null,
		other: null,
		paid: null
	}));
	for (const row of grants.filter((row) => !isReal(row))) {
		const one = years.at('', yearOf(row));
		one.grants = plus(one.grants, whole(row));
	}
	for (const row of lending.filter((row) => !isReal(row))) {
		const one = years.at('', yearOf(row));
		const side = row['measure'] === 'paid' ? 'paid' : isLoan(row) ? 'loans' : 'other';
		one[side] = plus(one[side], whole(row));
	}
	return years.all().sort((a, b) => a.year - b.year);
}

function promisedOf(
	grants: readonly CsvRow[],
	lending: readonly CsvRow[],
	promises: readonly CsvRow[]
): Promised[] {
	const both = ledger<Promised>((id, year) => ({ id, year, promised: null, paid: null }));
	for (const row of promises) {
		const one = both.at(row['provider'] ?? '', yearOf(row));
		one.promised = plus(one.promised, whole(row));
	}
	const last = Math.max(...promises.map(yearOf));
	const paid = [...grants, ...lending.filter(isLoan)].filter(
		(row) => !isReal(row) && yearOf(row) >= FIRST_PROMISE && yearOf(row) <= last
	);
	for (const row of paid) {
		const one = both.at(row['provider'] ?? '', yearOf(row));
		one.paid = plus(one.paid, whole(row));
	}
	return both.all().sort((a, b) => a.year - b.year || a.id.localeCompare(b.id));
}
