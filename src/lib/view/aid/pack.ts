/** The answers of src/lib/query/flows about one economy, as the file that the page reads. For the build alone. */
import { isInDoubt } from '../../assess/doubt';
import { pastPoints } from '../../series/window';
import type { DonorYearRow } from '../../query/flows/aid-by-donor';
import type { AidYear } from '../../query/flows/aid-received';
import type { PromiseDonorYear } from '../../query/flows/commitments';
import type { DebtRow, PaidBackRow } from '../../query/flows/debt';
import type { KindOfEconomy } from '../../query/flows/kinds';
import type { Party } from '../../query/flows/party';
import type { SeriesView } from '../../types';
import { columnsOf } from '../../source/flows/columns';
import type { AidFile } from '../../source/flows/aid-file';
import type { MoneyYear } from '../../source/flows/aid';
import { DEBT_SERVICE } from './ids';

/** What the database says of one economy. */
export interface AidAnswers {
	/** Dollars of 2022. */
	donors: DonorYearRow[];
	/** Dollars of 2022. */
	paidBack: PaidBackRow[];
	/** Dollars of each year. */
	received: AidYear[];
	promises: PromiseDonorYear[];
	debt: DebtRow[];
	kinds: KindOfEconomy[];
	series: Record<string, SeriesView>;
}

/** Whole dollars; the database has six digits of an amount. */
const dollars = (value: number | null) => (value === null ? null : Math.round(value));
const plus = (a: number | null, b: number | null) => (a === null && b === null ? null : (a ?? 0) + (b ?? 0));

export function packAid(iso3: string, answers: AidAnswers): AidFile {
	const { donors, paidBack, promises, debt, kinds, series } = answers;
	const parties = partiesOf([donors, paidBack, promises, debt]);
	const place = new Map(parties.map(([id], index) => [id, index]));
	const placed = <Row extends Party & { year: number; terms?: string }>(rows: readonly Row[]) =>
		rows
			.map((row) => ({ ...row, party: place.get(row.id) ?? -1 }))
			.sort((a, b) => a.party - b.party || compare(a.terms, b.terms) || a.year - b.year);
	return {
		iso3,
		parties,
		given: columnsOf(
			placed(donors).map(({ party, year, grants, loans }) => ({
				...{ party, year, grants: dollars(grants), loans: dollars(loans) }
			})),
			['party', 'year', 'grants', 'loans']
		),
		paidBack: columnsOf(
			placed(paidBack).map(({ party, year, value }) => ({ party, year, value: Math.round(value) })),
			['party', 'year', 'value']
		),
		promised: columnsOf(
			placed(promises).map(({ party, year, promised, paid, compared }) => ({
				...{ party, year, promised: dollars(promised), paid: dollars(paid), compared }
			})),
			['party', 'year', 'promised', 'paid', 'compared']
		),
		owed: columnsOf(
			placed(debt).map(({ party, terms, year, value }) => ({ party, terms, year, value: Math.round(value) })),
			['party', 'terms', 'year', 'value']
		),
		money: columnsOf(moneyOf(answers), ['year', 'grants', 'loans', 'other', 'paid', 'doubt']),
		series,
		exists: kinds.map(({ id, title, first_year, last_year, flows }) => ({
			...{ id, title, first_year, last_year, flows }
		}))
	};
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

function partiesOf(lists: readonly (readonly Party[])[]): AidFile['parties'] {
	const known = new Map(lists.flat().map(({ id, name, kind }) => [id, [id, name, kind] as const]));
	return [...known.values()].sort((a, b) => compare(a[0], b[0])).map((party) => [...party]);
}

/** Years with money, each payment held to the newer table of the same year. Years with promises alone have none. */
function moneyOf({ received, series }: AidAnswers): MoneyYear[] {
	const served = new Map(pastPoints(series[DEBT_SERVICE]).map(({ year, value }) => [year, value * 1e6]));
	return received
		.map(({ year, grants, loans, other_official, private_lending, paid }) => {
			const newer = served.get(year);
			return {
				year,
				grants: dollars(grants),
				loans: dollars(loans),
				other: dollars(plus(other_official, private_lending)),
				paid: dollars(paid),
				doubt: paid !== null && isInDoubt(-paid, newer) ? Math.round(newer ?? 0) : null
			};
		})
		.filter(({ grants, loans, other, paid }) => [grants, loans, other, paid].some((value) => value !== null));
}
