/** The page on aid as it is prerendered: for Lesotho, from the files that a browser would fetch for another economy. */
import { DEFAULT_COUNTRY } from '../address/address';
import { aidPurposes, prioritiesWithoutAid } from '../query/flows/aid-purposes';
import { donorRecord } from '../query/flows/donor-record';
import { purposeSpread } from '../query/flows/purpose-spread';
import type { AidFile } from '../view/aid/file';
import { INLINE_GROUPS, type GroupMoney } from '../view/aid/groups';
import { OWN_IDS, VIEW_IDS } from '../view/aid/ids';
import { clauseNeeds } from '../view/aid/need';
import type { PackedAidPage } from '../view/aid/page';
import { spreadsOf } from '../view/aid/purposes';
import { donorRecords } from '../view/aid/record';
import { tileVerdicts } from '../view/tile-verdicts';
import { aidForTrade } from './aid-for-trade';
import { saidOfSources } from './aid-sources';
import { database } from './database';
import { frameworkIndex, verdictFile } from './frameworks';
import { clauses as allClauses } from './home';
import { prerenderedViews, readView } from './views';

/** Series of donors, which no economy's file has for the page. */
const RECORD_IDS = ['DC_ODA_TOTGGE', 'DC_ODA_TOTG', 'DC_ODA_LDCG'];

/** Everything on the page. */
export async function aidPage(): Promise<PackedAidPage> {
	const db = await database();
	const clauses = await allClauses();
	const headlines = clauses.flatMap((clause) => clause.indicators.map(({ id }) => id));
	const [views, whole, file, every, purposes, withoutAid, spread, record, trade] = await Promise.all([
		prerenderedViews(VIEW_IDS),
		prerenderedViews(headlines),
		readView<AidFile>(`aid/${DEFAULT_COUNTRY}.json`),
		readView<GroupMoney[]>('aid/groups.json'),
		aidPurposes(db),
		prioritiesWithoutAid(db),
		purposeSpread(db, 'LDC'),
		donorRecord(db),
		aidForTrade()
	]);
	const needs = clauseNeeds(clauses, whole, tileVerdicts(frameworkIndex(), verdictFile()));
	const purposeIds = purposes.map(({ id }) => id);
	return {
		views,
		needs,
		file,
		...(await saidOfSources([...VIEW_IDS, ...OWN_IDS, ...purposeIds, ...RECORD_IDS])),
		...trade,
		clauses: clauses.map(({ id, label }) => ({ id, label })),
		purposes,
		withoutAid,
		spreads: spreadsOf(spread),
		groups: every.filter(({ group }) => INLINE_GROUPS.includes(group)),
		donors: donorRecords(record)
	};
}
