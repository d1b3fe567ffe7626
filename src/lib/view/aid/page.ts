/** What the page on aid needs, and how a browser fetches it for another economy. */
import type { Address } from '../../address/address';
import type { Directory, EconomyView, SeriesView, Source } from '../../types';
import type { Clause, IndicatorMeta } from '../clause';
import { fetchJson, fetchText } from '../fetch';
import { viewsFrom } from '../load';
import { loadTileVerdicts } from '../tile-verdicts';
import type { Views } from '../views';
import { EDITIONS, type GroupTrade, type Step, type TestLine } from './for-trade';
import { clauseNeeds, type ClauseNeed } from './need';
import { PURPOSES, type ClauseRef } from './purposes';
import type { DonorRate } from './record';
import { aidFlows, type AidFlows, type CsvRow } from './flows';

/** Indicators that the shared views have, groups included. */
export const VIEW_IDS = [
	'DT.ODA.ODAT.GN.ZS',
	'DT.ODA.ODAT.PC.ZS',
	'DT.ODA.ODAT.CD',
	'BX_TRF_PWKR',
	'SI_RMT_COST',
	'BX_KLT_DINV_WD_GD_ZS',
	'IMF.GGD.GDP',
	'DT.DOD.DECT.GN.ZS',
	'DT.TDS.DECT.EX.ZS',
	'FI_RES_TOTL_MO'
];

/** The kinds of creditor of public external debt, for lines over time. */
export const CREDITOR_IDS = [
	'IDS.PPG.TOTAL',
	'IDS.PPG.MULTILATERAL',
	'IDS.PPG.BILATERAL',
	'IDS.PPG.BONDS',
	'IDS.PPG.BANKS',
	'IDS.PPG.OTHER'
];

/** Indicators of which the economy's own series is enough, groups aside. */
export const OWN_IDS = [
	...PURPOSES.map(({ id }) => id),
	EDITIONS.newest.promised,
	EDITIONS.older.paid,
	EDITIONS.older.promised,
	'DC_TRF_TOTL',
	'SP.POP.TOTL',
	'NY.GDP.MKTP.CD',
	'GC.TAX.TOTL.GD.ZS',
	'DT.ODA.ODAT.CD',
	'UNCTAD.FDI.IN',
	'UNCTAD.FDI.OUT',
	'BX.KLT.DINV.CD.WD',
	'foreign_direct_investment_net_outflows_percent_of_gdp',
	'BX.TRF.PWKR.CD.DT',
	'IDS.TDS.USD',
	'IDS.TDS.REVENUE',
	...CREDITOR_IDS
];

export type AidIndicator = IndicatorMeta & { notes: string };

/** Everything that follows the country. */
export interface Aided {
	views: Views;
	flows: AidFlows;
	/** The economy's own series of OWN_IDS. */
	series: Record<string, SeriesView>;
	needs: Record<string, ClauseNeed>;
}

export interface AidPage extends Aided {
	indicators: Record<string, AidIndicator>;
	sources: Record<string, Source>;
	/** Trap and source of each kind of flow. */
	kinds: Record<string, { trap: string; source: string }>;
	clauses: Clause[];
	/** Clauses that each purpose of aid is tied to, by indicator. */
	purposeClauses: Record<string, ClauseRef[]>;
	/** Median of the least developed countries per person, dollars of 2024, by indicator. */
	ldcMedians: Record<string, number>;
	/** Aid for Trade of groups taken together. */
	groupTrade: GroupTrade[];
	/** Inflow of foreign direct investment of groups by year, million dollars. */
	groupFdi: { group: string; sums: Record<number, number> }[];
	donors: DonorRate[];
	tests: TestLine[];
	/** Steps of the Enhanced Integrated Framework by economy that the file has dates of. */
	eif: Record<string, Step[]>;
	/** The kinds of support of Aid for Trade, and why there is no number. */
	categories: { id: string; label: string; reason: string }[];
}

/** Only what is asked for of an economy's file. */
export function ownSeries(all: Record<string, SeriesView>): Record<string, SeriesView> {
	return Object.fromEntries(
		OWN_IDS.flatMap((id) => {
			const series = all[id];
			return series ? [[id, { y: series.y, v: series.v, ...(series.n ? { n: series.n } : {}) }]] : [];
		})
	);
}

/** Rows of a CSV file of flows; a file that is not there (404) means no rows. @throws Error with a sentence */
async function fetchRows(base: string, path: string): Promise<CsvRow[]> {
	try {
		const [text, { default: Papa }] = await Promise.all([
			fetchText(`${base}/api/flows/${path}`),
			import('papaparse')
		]);
		return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
	} catch (error) {
		if (/\(404\)/.test((error as Error).message)) return [];
		throw error;
	}
}

/** What follows the country, for the economy of an address. @throws Error with a sentence for the reader */
export async function loadAid(
	base: string,
	clauses: readonly Clause[],
	address: Address,
	directory: Directory
): Promise<Aided> {
	const iso3 = address.country;
	const [views, flows, file, verdicts] = await Promise.all([
		viewsFrom(<T>(path: string) => fetchJson<T>(`${base}/view/${path}`), address, directory),
		aidFlows((path) => fetchRows(base, path), iso3),
		fetchJson<{ series: EconomyView['series'] }>(`${base}/api/economies/${iso3}.json`),
		loadTileVerdicts(base, iso3)
	]);
	return { views, flows, series: ownSeries(file.series), needs: clauseNeeds(clauses, views, verdicts) };
}
