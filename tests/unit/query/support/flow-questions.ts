/** Questions of src/lib/query/flows to the small flows, for tests that hold engines against each other. */
import type { Database } from '../../../../src/lib/database/database';
import { africaTrade, africaTradeBySection } from '../../../../src/lib/query/flows/africa-trade';
import { aidByDonor, donorYears } from '../../../../src/lib/query/flows/aid-by-donor';
import { aidReceived } from '../../../../src/lib/query/flows/aid-received';
import { leadingCommodities, leadingMarkets } from '../../../../src/lib/query/flows/commodities';
import {
	promisedAndPaid,
	promisedAndPaidByDonor,
	promisesByDonorYear
} from '../../../../src/lib/query/flows/commitments';
import { debtByCreditor, debtService, paidBack } from '../../../../src/lib/query/flows/debt';
import { flowKinds, kindsOf } from '../../../../src/lib/query/flows/kinds';
import { mirrorPartners, topPartners, tradePartners } from '../../../../src/lib/query/flows/trade-partners';
import { packedPartners } from '../../../../src/lib/query/flows/trade-partners-packed';
import { tradeProducts } from '../../../../src/lib/query/flows/trade-products';
import { usLines, usSectorCosts, usSectors } from '../../../../src/lib/query/flows/us-exports';
import { usTariffs } from '../../../../src/lib/query/flows/us-tariffs';

export const EXPORTS = { economy: 'LSO', direction: 'exports' } as const;
export const DONORS = { recipient: 'LSO', from: 2020, to: 2021, prices: 'current' } as const;

export const FLOW_QUESTIONS: [string, (db: Database) => Promise<unknown>][] = [
	['kinds', (db) => flowKinds(db)],
	['kinds of an economy', (db) => kindsOf(db, 'LSO')],
	['aid received', (db) => aidReceived(db, 'LSO', 'current')],
	['aid by donor', (db) => aidByDonor(db, DONORS)],
	['donors by year', (db) => donorYears(db, 'LSO', 'current')],
	['promised and paid', (db) => promisedAndPaid(db, 'LSO')],
	['promised and paid by donor', (db) => promisedAndPaidByDonor(db, 'LSO')],
	['promises by donor and year', (db) => promisesByDonorYear(db, 'LSO')],
	['promises to all', (db) => promisesByDonorYear(db, 'all')],
	['donors of all by year', (db) => donorYears(db, 'all', 'current')],
	['aid received by all', (db) => aidReceived(db, 'all', 'current')],
	['debt of all by creditor', (db) => debtByCreditor(db, 'all')],
	['debt service of all', (db) => debtService(db, 'all', 'current')],
	['paid back on aid loans', (db) => paidBack(db, 'LSO', 'current')],
	['kinds of all economies', (db) => kindsOf(db)],
	['debt by creditor', (db) => debtByCreditor(db, 'LSO')],
	['debt by creditor in a year', (db) => debtByCreditor(db, 'LSO', 2020)],
	['debt service', (db) => debtService(db, 'LSO')],
	['partners', (db) => tradePartners(db, EXPORTS)],
	['partners in a year', (db) => tradePartners(db, { ...EXPORTS, year: 2012 })],
	['what partners report', (db) => mirrorPartners(db, EXPORTS)],
	['largest partners', (db) => topPartners(db, EXPORTS)],
	['products', (db) => tradeProducts(db, EXPORTS)],
	['trade in Africa', (db) => africaTrade(db, 'LSO')],
	['trade in Africa by section', (db) => africaTradeBySection(db, 'LSO')],
	['leading commodities', (db) => leadingCommodities(db, 'LSO')],
	['leading markets', (db) => leadingMarkets(db, 'LSO')],
	['tariff lines', (db) => usLines(db, 'LSO')],
	['tariffs by sector', (db) => usSectorCosts(db, 'LSO')],
	['sectors by year', (db) => usSectors(db, 'LSO')],
	['tariffs before and after', (db) => usTariffs(db)]
];

export const exportsOf = (economy: string) => ({ economy, direction: 'exports' }) as const;
const importsOf = (economy: string) => ({ economy, direction: 'imports' }) as const;

/** Each with the question of all economies, and the same of one. */
export const TRADE_QUESTIONS: [string, (db: Database, economy: string) => Promise<object[]>][] = [
	['partners', (db, economy) => tradePartners(db, exportsOf(economy))],
	['partners of imports', (db, economy) => tradePartners(db, importsOf(economy))],
	['what partners report', (db, economy) => mirrorPartners(db, exportsOf(economy))],
	['largest partners', (db, economy) => topPartners(db, exportsOf(economy))],
	['packed partners', (db, economy) => packedPartners(db, exportsOf(economy))],
	[
		'packed reports of partners',
		(db, economy) => packedPartners(db, { ...exportsOf(economy), mirror: true })
	],
	['products', (db, economy) => tradeProducts(db, exportsOf(economy))],
	['trade in Africa', (db, economy) => africaTrade(db, economy)],
	['trade in Africa by section', (db, economy) => africaTradeBySection(db, economy)],
	['leading commodities', (db, economy) => leadingCommodities(db, economy)],
	['leading markets', (db, economy) => leadingMarkets(db, economy)],
	['tariff lines', (db, economy) => usLines(db, economy)],
	['tariffs by sector', (db, economy) => usSectorCosts(db, economy)],
	['sectors by year', (db, economy) => usSectors(db, economy)]
];
