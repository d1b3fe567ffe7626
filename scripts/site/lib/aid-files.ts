import type { Database } from '../../../src/lib/database/database';
import { runs } from '../../../src/lib/query/bulk-rows';
import { economies } from '../../../src/lib/query/economies';
import { donorYears } from '../../../src/lib/query/flows/aid-by-donor';
import { aidReceived } from '../../../src/lib/query/flows/aid-received';
import { promisesByDonorYear } from '../../../src/lib/query/flows/commitments';
import { aidPurposes } from '../../../src/lib/query/flows/aid-purposes';
import { debtByCreditor, paidBack } from '../../../src/lib/query/flows/debt';
import { kindsOf } from '../../../src/lib/query/flows/kinds';
import { groupSums } from '../../../src/lib/query/group-sums';
import { GROUP_QUESTIONS, packGroups, type GroupMoney } from '../../../src/lib/view/aid/groups';
import { OWN_IDS } from '../../../src/lib/view/aid/ids';
import { packAid } from '../../../src/lib/view/aid/pack';
import { ownSeries } from './own-series';
import type { PackWriter } from './write-pack';

/**
 * `aid/<ISO3>.json` (AidFile) for every economy, those without any row included, so that the page never asks for a
 * file that is not there, and `aid/groups.json` (GroupMoney[]). Each question is asked once, of all economies.
 * @param db indicators
 * @param flows the flows database
 * @returns how many economies
 */
export async function writeAidFiles(db: Database, flows: Database, write: PackWriter): Promise<number> {
	const list = await economies(db);
	const donors = byRecipient(await donorYears(flows, 'all', 'constant 2022'));
	const back = byRecipient(await paidBack(flows, 'all', 'constant 2022'));
	const received = byRecipient(await aidReceived(flows, 'all', 'current'));
	const promises = byRecipient(await promisesByDonorYear(flows, 'all'));
	const debt = byRecipient(await debtByCreditor(flows, 'all'));
	const kinds = new Map(runs(await kindsOf(flows), ({ economy }) => economy));
	const series = await ownSeries(db, [...OWN_IDS, ...(await aidPurposes(db)).map(({ id }) => id)]);
	for (const { iso3 } of list) {
		const file = packAid(iso3, {
			donors: donors.get(iso3) ?? [],
			paidBack: back.get(iso3) ?? [],
			received: received.get(iso3) ?? [],
			promises: promises.get(iso3) ?? [],
			debt: debt.get(iso3) ?? [],
			kinds: kinds.get(iso3) ?? [],
			series: series.get(iso3) ?? {}
		});
		write(`aid/${iso3}`, file);
	}
	write('aid/groups', await groupMoney(db));
	return list.length;
}

async function groupMoney(db: Database): Promise<GroupMoney[]> {
	const { trade, newest, older, fdi } = GROUP_QUESTIONS;
	return packGroups({
		trade: await groupSums(db, trade),
		newest: await groupSums(db, newest),
		older: await groupSums(db, older),
		fdi: await groupSums(db, fdi)
	});
}

const byRecipient = <Row extends { recipient: string }>(rows: readonly Row[]) =>
	new Map(runs(rows, ({ recipient }) => recipient));
