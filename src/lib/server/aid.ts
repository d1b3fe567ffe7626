/** The pages on aid and on finance as they are prerendered: for Lesotho, from the files that a browser would fetch for another economy. */
import { DEFAULT_COUNTRY } from '../state/base';
import { aidPurposes, prioritiesWithoutAid } from '../query/flows/aid-purposes';
import { donorRecord } from '../query/flows/donor-record';
import { purposeSpread } from '../query/flows/purpose-spread';
import type { AidFile } from '../source/flows/aid-file';
import { INLINE_GROUPS, type GroupMoney } from '../view/aid/groups';
import { AID_OWN_IDS, AID_VIEW_IDS, CREDITOR_IDS, FINANCE_OWN_IDS, FINANCE_VIEW_IDS } from '../view/aid/ids';
import { clauseNeeds } from '../view/aid/need';
import type { AidPage, FinancePage, Packed } from '../view/aid/page';
import { spreadsOf } from '../view/aid/purposes';
import { donorRecords } from '../view/aid/record';
import { tileVerdicts } from '../view/tile-verdicts';
import { aidForTrade } from './aid-for-trade';
import { saidOfSources } from './said';
import { database } from './database';
import { frameworkIndex, verdictFile } from './frameworks';
import { clauses as allClauses } from './home';
import { pagePart, prerenderedViews, readView } from './views';

/** Series of donors, which no economy's file has for the page. */
const RECORD_IDS = ['DC_ODA_TOTGGE', 'DC_ODA_TOTG', 'DC_ODA_LDCG'];

/** The file without rows and series that a page does not draw; every key stays, so that it opens as a whole one does. */
function shortened(
	file: AidFile,
	empty: readonly ('owed' | 'given' | 'paidBack' | 'promised')[],
	unused: string[]
) {
	const bare = <Table extends object>(table: Table) =>
		Object.fromEntries(Object.keys(table).map((key) => [key, []])) as unknown as Table;
	const tables = Object.fromEntries(empty.map((key) => [key, bare(file[key])]));
	const series = Object.entries(file.series).filter(([id]) => !unused.includes(id));
	return { ...file, ...tables, series: Object.fromEntries(series) };
}

const inlineGroups = () =>
	readView<GroupMoney[]>('aid/groups').filter(({ group }) => INLINE_GROUPS.includes(group));
const ownFile = () => readView<AidFile>(`aid/${DEFAULT_COUNTRY}`);

/** Everything on the page on aid. */
export async function aidPage(): Promise<Packed<AidPage>> {
	const db = await database();
	const clauses = await allClauses();
	const headlines = clauses.flatMap((clause) => clause.indicators.map(({ id }) => id));
	const [views, whole, file, groups, purposes, withoutAid, spread, record, trade] = await Promise.all([
		prerenderedViews(AID_VIEW_IDS),
		prerenderedViews(headlines),
		ownFile(),
		inlineGroups(),
		aidPurposes(db),
		prioritiesWithoutAid(db),
		purposeSpread(db, 'LDC'),
		donorRecord(db),
		aidForTrade()
	]);
	const ids = [...AID_VIEW_IDS, ...AID_OWN_IDS, ...purposes.map(({ id }) => id), ...RECORD_IDS];
	return {
		views,
		part: pagePart('aid'),
		needs: clauseNeeds(clauses, whole, tileVerdicts(frameworkIndex(), verdictFile())),
		file: shortened(file, ['owed'], CREDITOR_IDS),
		...(await saidOfSources(ids, ['grants', 'lending', 'commitments'])),
		...trade,
		clauses: clauses.map(({ id, label }) => ({ id, label })),
		purposes,
		withoutAid,
		spreads: spreadsOf(spread),
		groups,
		donors: donorRecords(record)
	};
}

/** Everything on the page on investment, remittances and debt. */
export async function financePage(): Promise<Packed<FinancePage>> {
	const [views, file, groups] = await Promise.all([
		prerenderedViews(FINANCE_VIEW_IDS),
		ownFile(),
		inlineGroups()
	]);
	const ids = [...FINANCE_VIEW_IDS, ...FINANCE_OWN_IDS];
	const unused = Object.keys(file.series).filter((id) => !ids.includes(id));
	return {
		views,
		part: pagePart('finance'),
		file: shortened(file, ['given', 'paidBack', 'promised'], unused),
		...(await saidOfSources(ids, ['lending', 'debt-stock'])),
		groups
	};
}
